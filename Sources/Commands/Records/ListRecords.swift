import ArgumentParser
import Domain
import Store
import Wording

/// `person list`: everything that is not in the bin.
struct ListRecords<Noun: RecordNoun>: SambyggCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: "Lists the \(Noun.plural) that are not in the bin.")
  }

  @OptionGroup var filter: StatusFilter<Noun>
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let rows = try asking(try store.list(Noun.Row.self))
    try context.printList(try filter.matching(rows), Noun.self, json: json, store)
  }
}

/// `goal list PR-001`: what belongs to a case, or to any case.
struct ListCaseRecords<Noun: RecordNoun>: SambyggCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: "Lists a case's \(Noun.plural), or those of all cases.")
  }

  @Argument(help: "The case, by reference or exact title; all cases where none is named.")
  var `case`: String?

  @OptionGroup var filter: StatusFilter<Noun>
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let caseFile = try context.caseIdentifier(`case`, store)
    let rows = try asking(try store.list(Noun.Row.self, case: caseFile))
    try context.printList(try filter.matching(rows), Noun.self, json: json, store)
  }
}

extension CommandContext {
  /// Prints rows as a table or as JSON.
  mutating func printList<Noun: RecordNoun>(
    _ rows: [Noun.Row], _ noun: Noun.Type, json: Bool, _ store: Store
  ) throws(CommandFailure) {
    let reading = try RecordReading(rows.map(\.values), store, self)
    guard !json else {
      var values: [JSONValue] = []
      for row in rows { values.append(try reading.json(row, as: noun)) }
      output.json(.list(values))
      return
    }
    var table = TextTable(
      noun.columns.map {
        TextTable.Column(heading: text($0.heading), isTrailing: $0.isTrailing)
      })
    for row in rows {
      table.append(noun.columns.map { $0.text(row, reading) })
    }
    output.table(table)
  }
}
