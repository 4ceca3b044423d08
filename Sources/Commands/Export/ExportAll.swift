import ArgumentParser
import Documents
import Domain
import Exchange
import Foundation
import Store
import Wording

/// `export all [PR-001] --output FOLDER`: every document, a table a kind, the calendar and the
/// archive, of one case or of everything.
struct ExportAll: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "all",
    abstract: "Writes the documents and the archive of one case, or of all, to a folder.")

  @Argument(help: "The case, by reference or exact title; everything where none is named.")
  var `case`: String?

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var output: String
  @Flag(help: "Replace files of the same names.") var force = false
  @Option(help: "internal (with names) or public.") var profile: DocumentProfile = .internal
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let only = try context.caseIdentifier(`case`, store)
    let all = try asking(try store.list(CaseFile.self)).map(\.id)
    let cases = only.map { [$0] } ?? all
    let random = context.environment.random()
    let folder = try OutputFolder(
      ProgramPaths(context.environment).absolute(output), force: force, random: random)
    var leftOut: [Phrase] = []
    do throws(CommandFailure) {
      var documents = try DocumentFolder(
        store, folder, profile, today: context.settings.today)
      for id in cases { try documents.write(id) }
      if only == nil { try documents.writeOwn() }
      leftOut = documents.leftOut
      var index = documents.index
      index += try writeTables(store, of: only, to: folder, context)
      try folder.write(
        try context.calendar(store, of: only.map { .caseFile($0) } ?? .everything),
        to: "calendar.ics")
      index.append("- [\(context.text(CommandText.calendar))](calendar.ics)")
      try writeArchive(store, of: only, to: folder)
      index.append("- [\(context.text(CommandText.archive))](archive.json)")
      let heading = "# \(context.text(CommandText.exportIndex))\n\n"
      try folder.write(heading + index.map { $0 + "\n" }.joined(), to: "index.md")
      try folder.finish()
    } catch {
      folder.giveUp()
      throw error
    }
    for page in leftOut { context.say(page) }
    context.say(only == nil ? CommandText.archiveHoldsAll : CommandText.archiveHoldsCase)
  }

  /// Writes a table for each kind of row that there is, and returns their lines of the index.
  private func writeTables(
    _ store: Store, of caseFile: Identifier<CaseFile>?, to folder: OutputFolder,
    _ context: CommandContext
  ) throws(CommandFailure) -> [String] {
    let tables = try asking(try TableExport(store, of: caseFile, in: context.language))
    var lines: [String] = []
    for kind in tables.kinds where try asking(try store.hasRows(kind, case: caseFile)) {
      let name = TableExport.fileName(of: kind)
      try folder.write(to: name) { sink throws(CommandFailure) in
        try asking(
          try tables.write(kind) { bytes throws(StoreError) in
            do throws(FileFault) {
              try sink.append(bytes)
            } catch {
              throw .system(error.reason)
            }
          })
      }
      let title = context.text(kind.noun.other.capitalized)
      lines.append("- [\(title)](\(name))")
    }
    return lines
  }

  private func writeArchive(
    _ store: Store, of caseFile: Identifier<CaseFile>?, to folder: OutputFolder
  ) throws(CommandFailure) {
    try folder.write(to: "archive.json") { sink throws(CommandFailure) in
      do throws(ArchiveError) {
        try Archive.write(store, of: caseFile) { bytes throws(ArchiveError) in
          do throws(FileFault) {
            try sink.append(bytes)
          } catch {
            throw .system(file: "archive.json", error.reason)
          }
        }
      } catch {
        throw .archive(error)
      }
    }
  }
}
