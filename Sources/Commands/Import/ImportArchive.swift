import ArgumentParser
import Domain
import Exchange
import Foundation
import Store
import Wording

/// `import archive FILE.json`: fills an empty or missing file, history included.
struct ImportArchive: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Fills an empty or missing file from an archive.")

  @Argument(help: "The archive.")
  var file: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let archive = ProgramPaths(context.environment).absolute(file)
    guard FileManager.default.fileExists(atPath: archive) else {
      throw .file(.missing(archive))
    }
    let database = context.settings.database
    let isNew = !FileManager.default.fileExists(atPath: database)
    let store = try context.storeForWriting(createIfMissing: true)
    do throws(ArchiveError) {
      try Archive.read(file: archive, into: store, actor: context.settings.actor)
    } catch {
      if isNew { try takeAway(database, store) }
      throw .archive(error)
    }
  }

  /// Takes a file away again that was made for an archive which cannot be read.
  private func takeAway(_ database: String, _ store: Store) throws(CommandFailure) {
    try asking(try store.close())
    DatabaseFiles.remove(database)
  }
}
