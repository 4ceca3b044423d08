import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `bin list`.
struct ListBin: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists what lies in the bin, latest first.")

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(BinRow.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let rows = try asking(try store.bin())
    guard !json else {
      context.output.json(.list(rows.map { $0.json(in: context.language) }))
      return
    }
    var table = TextTable([
      context.text(CommandText.reference), context.text(CommandText.kind),
      context.text(CommandText.name), context.text(CommandText.deletedOn),
      context.text(CommandText.deletedBy),
    ])
    for row in rows {
      table.append([
        row.name.reference?.description ?? "", context.text(row.name.link.kind.title),
        context.text(row.name.shownTitle), DayText.short(row.deletedOn), row.deletedBy,
      ])
    }
    context.output.table(table)
  }
}

extension BinRow {
  fileprivate static let shape: JSONShape = .object([
    "reference": .reference().orNull, "kind": .code(of: RecordKind.self), "name": .text,
    "deletedOn": .day, "deletedBy": .text, "rowsBelow": .number,
  ])

  fileprivate func json(in language: Language) -> JSONValue {
    .object([
      "reference": .optional(name.reference?.description),
      "kind": .text(name.link.kind.rawValue),
      "name": .text(name.shownTitle[language]),
      "deletedOn": .text(deletedOn.description),
      "deletedBy": .text(deletedBy),
      "rowsBelow": .count(rowsBelow),
    ])
  }
}
