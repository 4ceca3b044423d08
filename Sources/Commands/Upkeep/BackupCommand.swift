import ArgumentParser
import Domain
import Foundation
import Store
import Wording

/// `backup`: prints where the copy is.
struct BackupCommand: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copies the file as it is and prints the copy's path.")

  @Argument(help: "Where to; among the backups of the day unless told.")
  var file: String?

  @Flag(help: "Replace a file of that name.") var force = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let target = file.map { ProgramPaths(context.environment).absolute($0) }
    if let target, !force, FileManager.default.fileExists(atPath: target) {
      throw .file(.exists(target))
    }
    context.output.line(try asking(try store.backup(to: target)))
  }
}
