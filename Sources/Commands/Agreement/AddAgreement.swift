import ArgumentParser
import Domain
import Store
import Wording

/// `agreement add PR-007 --purpose … --party O-001 --party O-002`: prints the reference.
struct AddAgreement: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds an agreement to a case and prints its reference.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @OptionGroup var fields: FieldOptions<AddingFields<AgreementNoun>>
  @Option(
    name: [.customLong("parties"), .customLong("party")],
    help: "An organisation that signs, by reference or exact name; repeat for several.")
  var parties: [String] = []
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let caseFile = try context.identifier(`case`, CaseFile.self, store)
    var values = try context.values(fields.given, AddingFields<AgreementNoun>.optionFields, store)
    values["case"] = caseFile.fieldValue
    var organisations: [Identifier<Organisation>] = []
    for party in parties {
      organisations.append(try context.identifier(party, Organisation.self, store))
    }
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: organisations.isEmpty ? .agreement : .agreementParty),
      try store.addAgreement(values, parties: organisations, action))
    context.printName(receipt)
  }
}
