import ArgumentParser
import Domain

/// Gathers the commands that begin with `case-organisation`.
struct CaseOrganisationCommand: NounCommand {
  typealias Noun = CaseOrganisationNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<CaseOrganisationNoun>.self, AddPart<CaseOrganisationNoun>.self,
    EditPart<CaseOrganisationNoun>.self, DeletePart<CaseOrganisationNoun>.self,
  ]
}

/// Participating organisations on the command line; each is named by case and organisation.
enum CaseOrganisationNoun: PartNoun {
  typealias Row = CaseOrganisation
  typealias Owner = CaseNoun
  typealias Name = OrganisationName

  static let word = "case-organisation"
  static let plural = "participating organisations"
  static let single = "an organisation's part in a case"
  static let addHelp = "Lets an organisation take part in a case."
  static let printed = PrintedName.pointedAt("organisation")
  static let required: [FieldKey] = ["organisation"]

  static var columns: [ListColumn<CaseOrganisation>] {
    [
      .caseReference, .field("organisation"), .field("role"), .field("joinedInPhase"),
      .field("isLocal"),
    ]
  }
}
