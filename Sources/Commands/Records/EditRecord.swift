import ArgumentParser
import Domain
import Store
import Wording

/// `measure edit T-004 --deadline 30.10.2026`: changes the named fields of a row.
struct EditRecord<Noun: RecordNoun>: SambyggCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit", abstract: "Changes the named fields of one of the \(Noun.plural).",
      discussion: "An empty value clears a field.")
  }

  @Argument(help: "The row, by reference or exact name.")
  var reference: String

  @OptionGroup var fields: FieldOptions<EditingFields<Noun>>
  @Option(name: Noun.whyName, help: "Why; stored with the change.") var why: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let link = try context.link(reference, [Noun.Row.kind], store)
    try context.edit(
      link, fields.given, EditingFields<Noun>.optionFields, reason: why, store)
  }
}

extension RecordNoun {
  /// Whether a row has a reason of its own, beside why it is changed.
  static var hasReason: Bool { Row.fieldDescriptions.contains { $0.key == "reason" } }

  /// The option that says why a row is edited: `--reason`, but where the row has a field of that
  /// name.
  static var whyName: NameSpecification { .customLong(hasReason ? "why" : "reason") }
}

extension CommandContext {
  /// Changes the fields of a row as they were typed, and says so where that changes nothing.
  mutating func edit(
    _ link: RecordLink, _ given: [FieldKey: [String]], _ options: [FieldOption],
    reason: String?, _ store: Store
  ) throws(CommandFailure) {
    let owner = try asking(try store.snapshot(link)).values["case"] ?? .blank
    let changes = try values(given, options, store, in: Identifier<CaseFile>(owner))
    let action = try action(store, reason: reason)
    let receipt = try asking(
      RefusalNames(kind: link.kind), try store.edit(link, changes, from: nil, action))
    if receipt == nil { say(CommandText.nothingChanged) }
    if let change = receipt?.sizeChange { say(SizeText.message(change)) }
  }
}
