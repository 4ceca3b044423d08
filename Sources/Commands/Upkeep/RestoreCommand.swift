import ArgumentParser
import Domain
import Foundation
import Store
import Wording

/// `restore FILE`: makes the file of this run from a backup, and keeps the present one aside.
struct RestoreCommand: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Makes the file anew from a backup.")

  @Argument(help: "The backup.")
  var file: String

  @Flag(help: "Write the file though it is on a network share.") var force = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    guard !context.settings.isReadOnly else { throw .store(.readOnly) }
    let target = context.settings.database
    let source = ProgramPaths(context.environment).absolute(file)
    guard FileManager.default.fileExists(atPath: source) else { throw .file(.missing(source)) }
    var options = StoreOptions()
    options.clock = context.environment.clock
    options.random = context.environment.random
    let aside = try asking(
      try Store.restore(from: source, to: target, force: force, options: options))
    if let aside { context.say(CommandText.putAside(aside)) }
  }
}
