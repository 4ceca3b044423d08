import ArgumentParser
import Domain

/// The noun `organisation`.
struct OrganisationCommand: NounCommand {
  typealias Noun = OrganisationNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListRecords<OrganisationNoun>.self, ShowRecord<OrganisationNoun>.self,
    AddRecord<OrganisationNoun>.self, EditRecord<OrganisationNoun>.self,
    DeleteRecord<OrganisationNoun>.self,
  ]
}

/// Organisations on the command line.
enum OrganisationNoun: RecordNoun {
  typealias Row = Organisation

  static let word = "organisation"
  static let plural = "organisations"
  static let required: [FieldKey] = ["name"]

  static var columns: [ListColumn<Organisation>] {
    [.reference, .field("name"), .field("kind"), .field("platformParty")]
  }
}
