import ArgumentParser
import Domain
import Store
import Wording

/// The noun `service-area`.
struct ServiceAreaCommand: NounCommand {
  typealias Noun = ServiceAreaNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<ServiceAreaNoun>.self, AddCaseRecord<ServiceAreaNoun>.self,
    EditServiceArea.self, DeleteServiceArea.self,
  ]
}

/// Service areas on the command line; each is named by case and name.
enum ServiceAreaNoun: RecordNoun {
  typealias Row = ServiceArea

  static let word = "service-area"
  static let plural = "service areas"
  static let required: [FieldKey] = ["name"]

  static var columns: [ListColumn<ServiceArea>] {
    [.caseReference, .field("name"), .field("members"), .field("reason")]
  }

  static let derivedKeys: JSONKeys = [
    "hasActiveMember": .flag, "isCovered": .flag,
  ]

  static func derived(
    _ row: ServiceArea, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    guard let caseFile = row.caseFile else { return [] }
    let situation = try asking(try reading.store.situation(caseFile, today: reading.today))
    let standing = situation.serviceAreaStandings.first { $0.area.id == row.id }
    return [
      JSONMember(key: "hasActiveMember", value: .flag(standing?.active.isEmpty == false)),
      JSONMember(key: "isCovered", value: .flag(standing?.isCovered == true)),
    ]
  }
}

/// A case and one of its service areas.
struct ServiceAreaArguments: ParsableArguments {
  @Argument(help: "The case, by reference or exact title.")
  var `case`: String

  @Argument(help: "The service area, by its exact name.")
  var name: String
}

extension CommandContext {
  /// A service area of a case.
  func serviceArea(
    _ named: ServiceAreaArguments, _ store: Store
  ) throws(CommandFailure) -> RecordLink {
    let caseFile = try identifier(named.case, CaseFile.self, store)
    let areas = try asking(try store.list(ServiceArea.self, case: caseFile))
    let wanted = TextRules.trimmed(named.name).lowercased()
    guard let area = areas.first(where: { $0.name.lowercased() == wanted }) else {
      throw .store(.notFound(named.name))
    }
    return RecordLink(area.id)
  }
}

/// `service-area edit PR-002 "park og anlegg" --member P-014`.
struct EditServiceArea: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the named fields of one of a case's service areas.",
    discussion: "An empty value clears a field.")

  @OptionGroup var named: ServiceAreaArguments
  @OptionGroup var fields: FieldOptions<ServiceAreaFields>
  @Option(help: "Why the change is made; stored with it.") var why: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let link = try context.serviceArea(named, store)
    try context.edit(link, fields.given, ServiceAreaFields.optionFields, reason: why, store)
  }
}

/// The options of `service-area edit`: `--name` gives it another one.
enum ServiceAreaFields: OptionFields {
  static var optionFields: [FieldOption] { ServiceAreaNoun.options([.free]) }
}

/// `service-area delete PR-002 folkehelse`.
struct DeleteServiceArea: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Moves one of a case's service areas to the bin.")

  @OptionGroup var named: ServiceAreaArguments
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    try context.delete([try context.serviceArea(named, store)], reason: reason, store)
  }
}
