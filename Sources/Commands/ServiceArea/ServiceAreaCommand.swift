import ArgumentParser
import Domain
import Exchange
import Store

/// Gathers the commands that begin with `service-area`.
struct ServiceAreaCommand: NounCommand {
  typealias Noun = ServiceAreaNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<ServiceAreaNoun>.self, AddPart<ServiceAreaNoun>.self,
    EditPart<ServiceAreaNoun>.self, DeletePart<ServiceAreaNoun>.self,
  ]
}

/// Service areas on the command line; each is named by case and name.
enum ServiceAreaNoun: PartNoun {
  typealias Row = ServiceArea
  typealias Owner = CaseNoun
  typealias Name = ServiceAreaName

  static let word = "service-area"
  static let plural = "service areas"
  static let single = "one of a case's service areas"
  static let required: [FieldKey] = ["name"]

  static var columns: [ListColumn<ServiceArea>] {
    [.caseReference, .field("name"), .field("members"), .field("reason")]
  }

  static func part(
    _ name: ServiceAreaName, among parts: [ServiceArea], _ context: CommandContext,
    _ store: Store
  ) throws(CommandFailure) -> ServiceArea? {
    let wanted = SortKey.of(TextRules.trimmed(name.name))
    return parts.first { SortKey.of($0.name) == wanted }
  }

  static func typed(_ name: ServiceAreaName, of owner: String) -> String { name.name }

  static let derivedKeys: JSONKeys = [
    "hasActiveMember": .flag, "isCovered": .flag,
  ]

  static func derived(
    _ row: ServiceArea, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    let caseFile = row.caseFile
    let situation = try asking(try reading.store.situation(caseFile, today: reading.today))
    let standing = situation.serviceAreaStandings.first { $0.area.id == row.id }
    return [
      JSONMember(key: "hasActiveMember", value: .flag(standing?.active.isEmpty == false)),
      JSONMember(key: "isCovered", value: .flag(standing?.isCovered == true)),
    ]
  }
}

/// What a service area is called in its case.
struct ServiceAreaName: ParsableArguments {
  @Argument(help: "The service area, by its exact name.")
  var name: String
}
