import ArgumentParser
import Domain
import Store
import Wording

/// `meeting agenda add M-031 --title …`: makes a part of an owner.
struct AddPart<Noun: PartNoun>: SambyggCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: Noun.addHelp)
  }

  @Argument(help: Noun.Owner.argumentHelp)
  var owner: String

  @OptionGroup var fields: FieldOptions<AddingFields<Noun>>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.requireOptions(Noun.required, of: fields.given)
    let store = try context.storeForWriting()
    let id = try context.identifier(owner, Noun.Owner.Row.self, store)
    let typed = try context.values(
      fields.given, AddingFields<Noun>.optionFields, store,
      in: Identifier<CaseFile>(id.fieldValue))
    var values = try Noun.completed(typed, context, store)
    values[Noun.ownerField] = id.fieldValue
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: Noun.Row.kind), try store.add(Noun.Row.kind, values, action))
    switch Noun.printed {
    case .own: context.printName(receipt)
    case .pointedAt(let key): try context.printMember(receipt, key, store)
    case .nothing: break
    }
    try context.sayRemark(Noun.self, on: id, store)
  }
}

extension CommandContext {
  /// Prints what the row is called that a field of a new part points at.
  mutating func printMember(
    _ receipt: Receipt, _ key: FieldKey, _ store: Store
  ) throws(CommandFailure) {
    guard let link = receipt.name?.link else { return }
    let row = try asking(try store.snapshot(link))
    if case .record(let member)? = row.values[key] {
      output.line(try called(member, store))
    }
  }
}
