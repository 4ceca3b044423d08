import ArgumentParser
import Domain
import Store
import Wording

/// `person add`: makes a row that belongs to no case.
struct AddRecord<Noun: RecordNoun>: SambyggCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: "Adds one of the \(Noun.plural) and prints its reference.")
  }

  @OptionGroup var fields: FieldOptions<AddingFields<Noun>>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.add(Noun.self, fields.given, to: nil)
  }
}

/// `measure add PR-001`: makes a row of a case.
struct AddCaseRecord<Noun: RecordNoun>: SambyggCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: "Adds one of a case's \(Noun.plural) and prints its reference."
    )
  }

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @OptionGroup var fields: FieldOptions<AddingFields<Noun>>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.add(Noun.self, fields.given, to: `case`)
  }
}

extension CommandContext {
  /// Makes a row from what was typed and prints what it is called.
  fileprivate mutating func add<Noun: RecordNoun>(
    _ noun: Noun.Type, _ given: [FieldKey: [String]], to caseText: String?
  ) throws(CommandFailure) {
    try requireOptions(noun.required, of: given)
    let store = try storeForWriting()
    let caseFile = try caseIdentifier(caseText, store)
    var values = try values(given, AddingFields<Noun>.optionFields, store, in: caseFile)
    if let caseFile { values["case"] = caseFile.fieldValue }
    let action = try action(store)
    let receipt = try asking(
      RefusalNames(kind: Noun.Row.kind), try store.add(Noun.Row.kind, values, action))
    printName(receipt)
  }

  /// Refuses a command that lacks options which it cannot do without.
  func requireOptions(
    _ required: [FieldKey], of given: [FieldKey: [String]]
  ) throws(CommandFailure) {
    let missing = required.filter { given[$0] == nil }
      .map { "--\(FieldOption.kebabCase($0.innerName))" }
    guard missing.isEmpty else { throw .usage(CommandText.missingOptions(missing)) }
  }

  /// Prints the reference of the row that an action made, and nothing else.
  mutating func printName(_ receipt: Receipt) {
    guard let name = receipt.name else { return }
    output.line(name.handle ?? text(name.shownTitle))
  }
}
