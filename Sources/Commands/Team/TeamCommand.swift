import ArgumentParser
import Domain
import Store
import Wording

/// The noun `team`.
struct TeamCommand: NounCommand {
  typealias Noun = TeamNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListTeam.self, AddMember.self, EditMember.self, EndMembership.self,
    DeleteMember.self,
  ]
}

/// Memberships on the command line; each is named by its case and its person.
enum TeamNoun: RecordNoun {
  typealias Row = Membership

  static let word = "team"
  static let plural = "team members"
  static let required: [FieldKey] = ["roles"]

  static var columns: [ListColumn<Membership>] {
    [
      .caseReference, .field("person"), .field("roles"), .field("responsibility"),
      .field("from"), .field("to"),
    ]
  }

  static let derivedKeys: JSONKeys = [
    "isActive": .flag
  ]

  static func derived(
    _ row: Membership, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    [JSONMember(key: "isActive", value: .flag(row.isActive(on: reading.today)))]
  }
}

/// A case and one of its members.
struct MemberArguments: ParsableArguments {
  @Argument(help: "The case, by reference or exact title.")
  var `case`: String

  @Argument(help: "The person, by reference or exact name.")
  var person: String
}

extension CommandContext {
  /// The membership of a person in a case: the one that holds today, else the latest.
  func membership(
    _ arguments: MemberArguments, _ store: Store
  ) throws(CommandFailure) -> Membership {
    let caseFile = try identifier(arguments.case, CaseFile.self, store)
    let person = try identifier(arguments.person, Person.self, store)
    let all = try asking(try store.list(Membership.self, case: caseFile))
      .filter { $0.person == person }
    let today = settings.today
    let latest = all.max { ($0.from ?? .first) < ($1.from ?? .first) }
    guard let membership = all.last(where: { $0.isActive(on: today) }) ?? latest else {
      throw .store(.notFound(arguments.person))
    }
    return membership
  }
}
