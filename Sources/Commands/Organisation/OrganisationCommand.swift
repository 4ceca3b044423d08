import ArgumentParser
import Domain
import Exchange
import Store

/// Gathers the commands that begin with `organisation`.
struct OrganisationCommand: NounCommand {
  typealias Noun = OrganisationNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListRecords<OrganisationNoun>.self, ShowRecord<OrganisationNoun>.self,
    AddRecord<OrganisationNoun>.self, EditRecord<OrganisationNoun>.self,
    RenameOrganisation.self, DeleteRecord<OrganisationNoun>.self,
  ]
}

/// Organisations on the command line.
enum OrganisationNoun: RecordNoun {
  typealias Row = Organisation

  static let word = "organisation"
  static let naming = "by reference or exact name"
  static let plural = "organisations"
  static let required: [FieldKey] = ["name"]

  static var columns: [ListColumn<Organisation>] {
    [.reference, .field("name"), .field("kind"), .field("platformParty")]
  }

  static let derivedKeys: JSONKeys = [
    "earlierNames": .rows(["name": .text, "from": .day.orNull, "to": .day])
  ]

  static func derived(
    _ row: Organisation, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    let earlier = try asking(try reading.store.earlierNames(of: row.id))
    return [
      JSONMember(
        key: "earlierNames",
        value: .list(
          earlier.map {
            .object([
              "name": .text($0.name), "from": .optional($0.from?.description),
              "to": .text($0.to.description),
            ])
          }))
    ]
  }
}
