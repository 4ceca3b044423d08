import ArgumentParser
import Domain

/// Gathers the commands that begin with `person`.
struct PersonCommand: NounCommand {
  typealias Noun = PersonNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListRecords<PersonNoun>.self, ShowPerson.self, AddRecord<PersonNoun>.self,
    EditRecord<PersonNoun>.self, ListPersonsToErase.self, BlockPerson.self, AnonymisePerson.self,
    ReportPerson.self, EndRoles.self, ReassignMeasures.self, DeleteRecord<PersonNoun>.self,
  ]
}

/// People on the command line.
enum PersonNoun: RecordNoun {
  typealias Row = Person

  static let word = "person"
  static let naming = "by reference or exact name"
  static let plural = "persons"
  static let required: [FieldKey] = ["name"]
  static let statusField: FieldKey? = "status"

  static var columns: [ListColumn<Person>] {
    [.reference, .field("name"), .field("organisation"), .field("affiliation")]
  }
}
