import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// Gathers the commands that begin with `plan`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Works with a case's action plan.",
    subcommands: [
      ListCaseRecords<PlanNoun>.self, ShowPlan.self, EditPlan.self, VersionPlan.self,
      MovePlan.self,
    ])
}

/// Action plans on the command line; each is named by its case, and by its version where that is
/// not the newest.
enum PlanNoun: RecordNoun {
  typealias Row = ActionPlan

  static let word = "plan"
  static let plural = "action plans"
  static let statusField: FieldKey? = "status"

  static var columns: [ListColumn<ActionPlan>] {
    [.caseReference, .field("version"), .field("status"), .field("startYear"), .field("endYear")]
  }

  static let derivedKeys: JSONKeys = [
    "isNewest": .flag, "blank": .list(.text), "lacks": .oneOf(["years", "activityPlan"]).orNull,
    "anchorings": .rows([
      "entry": .reference(.entry), "subkind": .code(.anchoringKind).orNull, "on": .day,
      "body": .text, "caseNumber": .text,
    ]),
    "roles": .number,
  ]

  static func derived(
    _ row: ActionPlan, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    guard let standing = try standing(row, reading) else { return [] }
    let anchorings = standing.anchorings.map { entry in
      JSONValue.object([
        "entry": .optional(entry.reference?.description), "subkind": .optional(entry.subkind),
        "on": .text(entry.on.description), "body": .text(entry.body),
        "caseNumber": .text(entry.caseNumber),
      ])
    }
    return [
      JSONMember(key: "isNewest", value: .flag(standing.isNewest)),
      JSONMember(key: "blank", value: .list(standing.blankTexts.map { .text($0.name) })),
      JSONMember(key: "lacks", value: .optional(lacks(standing))),
      JSONMember(key: "anchorings", value: .list(anchorings)),
      JSONMember(key: "roles", value: .count(standing.roles.count)),
    ]
  }

  /// What keeps the version from being final, as a code.
  private static func lacks(_ standing: PlanStanding) -> String? {
    switch standing.lack {
    case .years: "years"
    case .activityPlan: "activityPlan"
    case nil: nil
    }
  }

  /// What is below the fields: what is blank or lacking, and where the version is anchored.
  static func lines(
    _ row: ActionPlan, _ reading: RecordReading
  ) throws(CommandFailure) -> [String] {
    guard let standing = try standing(row, reading) else { return [] }
    let language = reading.language
    var lines: [String] = []
    if standing.isEditable {
      if !standing.blankTexts.isEmpty {
        lines.append(PlanText.blank(standing.blankTexts)[language])
      }
      if let lack = standing.lack { lines.append(PlanText.lack(lack)[language]) }
    }
    return lines.map { "! \($0)" }
      + standing.anchorings.map { "✓ \(AnchoringText.line($0)[language])" }
  }

  private static func standing(
    _ row: ActionPlan, _ reading: RecordReading
  ) throws(CommandFailure) -> PlanStanding? {
    let caseFile = row.caseFile
    let situation = try asking(try reading.store.situation(caseFile, today: reading.today))
    return PlanStanding(row, in: situation)
  }
}

extension PlanStatus: ExpressibleByArgument {}
