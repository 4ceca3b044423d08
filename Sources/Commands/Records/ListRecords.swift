import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `person list`: everything that is not in the bin.
struct ListRecords<Noun: RecordNoun>: JSONCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: "Lists the \(Noun.plural) that are not in the bin.")
  }

  @OptionGroup var filter: StatusFilter<Noun>
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(Noun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.printList(Noun.self, case: nil, filter, json: json)
  }
}

/// `goal list PR-001`: what belongs to a case, or to any case.
struct ListCaseRecords<Noun: RecordNoun>: JSONCommand {
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

  static var shape: JSONShape { .list(Noun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let caseFile = try context.caseIdentifier(`case`, store)
    try context.printList(Noun.self, case: caseFile, filter, json: json, store)
  }
}

extension CommandContext {
  /// Prints the rows that are not in the bin, of a case where one is named, as a table or as JSON.
  mutating func printList<Noun: RecordNoun>(
    _ noun: Noun.Type, case caseFile: Identifier<CaseFile>?, _ filter: StatusFilter<Noun>,
    json: Bool, _ opened: Store? = nil
  ) throws(CommandFailure) {
    let store: Store
    if let opened { store = opened } else { store = try storeForReading() }
    try filter.check()
    guard json else {
      let rows = try asking(try store.list(Noun.Row.self, case: caseFile))
      return try printTable(filter.matching(rows), noun, store)
    }
    var writer = JSONWriter(.indented)
    var isFirst = true
    var last: Noun.Row?
    repeat {
      let rows = try asking(
        try store.list(Noun.Row.self, case: caseFile, after: last, limit: Self.batch))
      last = rows.count < Self.batch ? nil : rows.last?.record
      let shown = rows.filter { filter.matches($0.values) }
      let reading = try RecordReading(shown.map(\.values), store, self)
      let layout = RecordLayout(Noun.Row.fieldDescriptions)
      for row in shown {
        writer.beginElement(isFirst: isFirst)
        isFirst = false
        writer.write(try reading.json(row.record, row.values, layout, as: noun), level: 1)
        output.pass(&writer, isLast: false)
      }
    } while last != nil
    writer.endList(isEmpty: isFirst)
    output.pass(&writer, isLast: true)
  }

  /// Prints rows that are there already as a table or as JSON.
  mutating func printList<Noun: RecordNoun>(
    _ rows: [Noun.Row], _ noun: Noun.Type, json: Bool, _ store: Store
  ) throws(CommandFailure) {
    guard json else { return try printTable(rows, noun, store) }
    let reading = try RecordReading(rows.map(\.values), store, self)
    var values: [JSONValue] = []
    for row in rows { values.append(try reading.json(row, as: noun)) }
    output.json(.list(values))
  }

  /// So many rows are read at a time.
  private static let batch = 1000

  private mutating func printTable<Noun: RecordNoun>(
    _ rows: [Noun.Row], _ noun: Noun.Type, _ store: Store
  ) throws(CommandFailure) {
    let reading = try RecordReading(rows.map(\.values), store, self)
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
