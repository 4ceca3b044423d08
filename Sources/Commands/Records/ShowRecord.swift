import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `measure show T-004`: everything that is known of a row.
struct ShowRecord<Noun: RecordNoun>: JSONCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: "Shows one of the \(Noun.plural) with all its fields.")
  }

  @Argument(help: "The row, by reference or exact name.")
  var reference: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { Noun.shape }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let id = try context.identifier(reference, Noun.Row.self, store)
    let row = try asking(try store.record(id))
    try context.printRow(row, Noun.self, json: json, store)
  }
}

extension CommandContext {
  /// Prints one row: its fields line by line, or as JSON.
  ///
  /// - Parameter showsProtected: Whether a protected person is shown by name (INV-18).
  mutating func printRow<Noun: RecordNoun>(
    _ row: Noun.Row, _ noun: Noun.Type, json: Bool, showsProtected: Bool = false, _ store: Store
  ) throws(CommandFailure) {
    var reading = try RecordReading([row.values], store, self)
    reading.showsProtected = showsProtected
    guard !json else {
      output.json(try reading.json(row, as: noun))
      return
    }
    if let reference = row.reference { output.line(reference.description) }
    printFields(reading.values(of: row), Noun.Row.kind, reading)
    for line in try noun.lines(row, reading) { output.line(line) }
  }

  /// Prints the fields that are filled in, each after what it is called.
  mutating func printFields(
    _ values: FieldValues, _ kind: RecordKind, _ reading: RecordReading
  ) {
    let filled = kind.fieldDescriptions.filter { !(values[$0.key] ?? .blank).isBlank }
    var lines: [(label: String, text: String)] = []
    for field in filled {
      let value = reading.text(values[field.key] ?? .blank, of: field.key, in: kind)
      lines.append((text(FieldLabels.label(kind, field.key)), value))
    }
    output.fields(lines)
  }
}
