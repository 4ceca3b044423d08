import ArgumentParser
import Domain
import Exchange
import Store

/// Gathers the commands that begin with `team`.
struct TeamCommand: NounCommand {
  typealias Noun = TeamNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListTeam.self, AddMember.self, EditPart<TeamNoun>.self, EndMembership.self,
    DeletePart<TeamNoun>.self,
  ]
}

/// Memberships on the command line; each is named by its case and its person.
enum TeamNoun: PartNoun {
  typealias Row = Membership
  typealias Owner = CaseNoun
  typealias Name = MemberName

  static let word = "team"
  static let plural = "team members"
  static let single = "a person's part in a case"
  static let required: [FieldKey] = ["roles"]

  static var columns: [ListColumn<Membership>] {
    [
      .caseReference, .field("person"), .field("roles"), .field("responsibility"),
      .field("from"), .field("to"),
    ]
  }

  /// The membership that holds today, else the latest.
  static func part(
    _ name: MemberName, among parts: [Membership], _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> Membership? {
    let person = try context.identifier(name.person, Person.self, store)
    let own = parts.filter { $0.person == person }
    let today = context.settings.today
    let latest = own.max { $0.from < $1.from }
    return own.last { $0.isActive(on: today) } ?? latest
  }

  static func typed(_ name: MemberName, of owner: String) -> String { name.person }

  static let derivedKeys: JSONKeys = [
    "isActive": .flag
  ]

  static func derived(
    _ row: Membership, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    [JSONMember(key: "isActive", value: .flag(row.isActive(on: reading.today)))]
  }
}

/// The person that tells a membership apart in its case.
struct MemberName: ParsableArguments {
  @Argument(help: PersonNoun.argumentHelp)
  var person: String
}
