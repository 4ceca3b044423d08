import ArgumentParser
import Domain
import Exchange
import Foundation
import Store
import Wording

/// `import archive FILE.json`: fills an empty or missing file, history included, or takes the
/// rows of an archive into a file that holds something.
struct ImportArchive: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Takes in an archive, into an empty file with its history.",
    discussion: """
      In a file that holds something, the archive's rows come in as one change. Rows that do not \
      fit are named, and nothing changes before --take says which are to hold.
      """)

  @Argument(help: "The archive.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "theirs (the archive's row) or ours (the file's), for all; or PR-001=ours for one.",
      valueName: "choice"))
  var take: [String] = []
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let choices = try ArchiveChoices(take)
    let archive = ProgramPaths(context.environment).absolute(file)
    guard FileManager.default.fileExists(atPath: archive) else {
      throw .file(.missing(archive))
    }
    let database = context.settings.database
    let isNew = !FileManager.default.fileExists(atPath: database)
    let store = try context.storeForWriting(createIfMissing: true)
    guard try asking(try store.isEmpty()) else {
      return try merge(archive, choices, store, &context)
    }
    do throws(ArchiveError) {
      try Archive.read(file: archive, into: store, actor: context.settings.actor)
    } catch {
      if isNew { try takeAway(database, store) }
      throw .archive(error)
    }
  }

  private func merge(
    _ archive: String, _ choices: ArchiveChoices, _ store: Store, _ context: inout CommandContext
  ) throws(CommandFailure) {
    let action = try context.action(store)
    do {
      let report = try Archive.merge(file: archive, into: store, action) { choices.choice($0) }
      context.say(ArchiveConflictText.summary(report))
    } catch {
      throw .archive(error)
    }
  }

  /// Takes a file away again that was made for an archive which cannot be read.
  private func takeAway(_ database: String, _ store: Store) throws(CommandFailure) {
    try asking(try store.close())
    DatabaseFiles.remove(database)
  }
}

/// What `--take` says.
private struct ArchiveChoices {
  private var all: ArchiveChoice?
  private var byName: [String: ArchiveChoice] = [:]

  init(_ texts: [String]) throws(CommandFailure) {
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard let choice = parts.last.flatMap(ArchiveChoice.init(rawValue:)) else {
        throw .usage(CommandText.notAChoice(text, ArchiveChoice.allCases.map(\.rawValue)))
      }
      if parts.count == 1 { all = choice } else { byName[Self.key(parts[0])] = choice }
    }
  }

  func choice(_ conflict: ArchiveConflict) -> ArchiveChoice? {
    byName[Self.key(conflict.name)] ?? all
  }

  private static func key(_ name: String) -> String {
    (Reference(name)?.description ?? name).lowercased()
  }
}
