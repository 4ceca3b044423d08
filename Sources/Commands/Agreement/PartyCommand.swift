import ArgumentParser
import Domain
import Store
import Wording

/// The parties of an agreement: `agreement party`.
struct PartyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "party", abstract: "Works with the parties of an agreement.",
    subcommands: [ListParties.self, AddParty.self, EditParty.self, DeleteParty.self])
}

/// Parties on the command line; each is named by agreement and organisation.
enum PartyNoun: RecordNoun {
  typealias Row = AgreementParty

  static let word = "party"
  static let plural = "parties"
  static let required: [FieldKey] = ["organisation"]

  static var columns: [ListColumn<AgreementParty>] {
    [
      .field("organisation"), .field("contribution"), .field("signedOn"),
      .field("signedByRole"), .field("place"),
    ]
  }
}

/// The options of `agreement party add`: the agreement is an argument.
enum AddingPartyFields: OptionFields {
  static var optionFields: [FieldOption] {
    PartyNoun.options([.free, .onAdding]).filter { $0.field.key != "agreement" }
  }
}

/// The options of `agreement party edit`: whom it is about is an argument.
enum EditingPartyFields: OptionFields {
  static var optionFields: [FieldOption] { PartyNoun.options([.free]) }
}

/// An agreement and one of its parties.
struct PartyArguments: ParsableArguments {
  @Argument(help: "The agreement, by reference.")
  var agreement: String

  @Argument(help: "The organisation, by reference or exact name.")
  var organisation: String
}

/// `agreement party list A-001`.
struct ListParties: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the parties of an agreement.")

  @Argument(help: "The agreement, by reference.")
  var agreement: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(PartyNoun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let id = try context.identifier(agreement, Agreement.self, store)
    let row = try asking(try store.record(id))
    let parties = try asking(try store.list(AgreementParty.self, case: row.caseFile))
      .filter { $0.agreement == id }
    try context.printList(parties, PartyNoun.self, json: json, store)
  }
}

/// `agreement party add A-001 --organisation O-003`: prints the organisation's reference.
struct AddParty: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a party to an agreement.")

  @Argument(help: "The agreement, by reference.")
  var agreement: String

  @OptionGroup var fields: FieldOptions<AddingPartyFields>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.requireOptions(PartyNoun.required, of: fields.given)
    let store = try context.storeForWriting()
    let id = try context.identifier(agreement, Agreement.self, store)
    var values = try context.values(fields.given, AddingPartyFields.optionFields, store)
    values["agreement"] = id.fieldValue
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .agreementParty), try store.add(.agreementParty, values, action))
    try context.printMember(receipt, "organisation", store)
  }
}

/// `agreement party edit A-001 O-003 --contribution …`.
struct EditParty: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the named fields of a party to an agreement.",
    discussion: "An empty value clears a field.")

  @OptionGroup var named: PartyArguments
  @OptionGroup var fields: FieldOptions<EditingPartyFields>
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(named.agreement, Agreement.self, store)
    let party = try context.party(named.organisation, of: id, store)
    try context.edit(
      RecordLink(party.id), fields.given, EditingPartyFields.optionFields, reason: reason, store)
  }
}

/// `agreement party delete A-001 O-003`.
struct DeleteParty: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Moves a party to an agreement to the bin.")

  @OptionGroup var named: PartyArguments
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(named.agreement, Agreement.self, store)
    let party = try context.party(named.organisation, of: id, store)
    try context.delete([RecordLink(party.id)], reason: reason, store)
  }
}
