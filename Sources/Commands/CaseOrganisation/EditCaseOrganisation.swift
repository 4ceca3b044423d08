import ArgumentParser
import Domain
import Store

/// `case-organisation edit PR-001 O-005 --role supplier`.
struct EditCaseOrganisation: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the named fields of an organisation's part in a case.")

  @OptionGroup var part: CaseOrganisationArguments
  @OptionGroup var fields: FieldOptions<CaseOrganisationFields>
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let link = try context.part(part, store)
    try context.edit(
      link, fields.given, CaseOrganisationFields.optionFields, reason: reason, store)
  }
}

/// The options of `case-organisation edit`: whom it is about is an argument.
enum CaseOrganisationFields: OptionFields {
  static var optionFields: [FieldOption] { CaseOrganisationNoun.options([.free]) }
}
