import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `history PR-001`: who did what when, from what to what, and why; latest first.
struct HistoryCommand: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Shows what was done, latest first.")

  @Argument(help: "The row, by reference or exact name; of a case, what belongs to it too.")
  var reference: String?

  @Option(help: ArgumentHelp("At most so many steps.", valueName: "number")) var limit = 100
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(HistoryEntry.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let kinds = RecordKind.allCases.filter { $0.prefix != nil }
    let link = try reference.map { text throws(CommandFailure) in
      try context.link(text, kinds, store)
    }
    let caseFile = link?.identifier(of: CaseFile.self)
    let limit = max(limit, 0)
    let entries = try asking(
      try store.history(
        of: caseFile == nil ? link : nil, case: caseFile, limit: limit, before: nil))
    guard !json else {
      context.output.json(.list(entries.map { $0.json(in: context.language) }))
      return
    }
    var table = TextTable([
      context.text(CommandText.when), context.text(CommandText.who),
      context.text(CommandText.what), context.text(CommandText.why),
    ])
    for entry in entries {
      table.append([
        TimeText.column(entry.at), entry.actor,
        HistoryText.line(entry, in: context.language), entry.reason,
      ])
    }
    context.output.table(table)
  }
}
