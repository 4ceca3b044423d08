import ArgumentParser
import Domain
import Store
import Wording

/// `case-organisation add PR-001 --organisation O-005`: prints the organisation's reference.
struct AddCaseOrganisation: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Lets an organisation take part in a case.")

  @Argument(help: "The case, by reference or exact title.")
  var `case`: String

  @OptionGroup var fields: FieldOptions<AddingFields<CaseOrganisationNoun>>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.requireOptions(CaseOrganisationNoun.required, of: fields.given)
    let store = try context.storeForWriting()
    let caseFile = try context.identifier(`case`, CaseFile.self, store)
    var values = try context.values(
      fields.given, AddingFields<CaseOrganisationNoun>.optionFields, store)
    values["case"] = caseFile.fieldValue
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .caseOrganisation), try store.add(.caseOrganisation, values, action))
    try context.printMember(receipt, "organisation", store)
  }
}
