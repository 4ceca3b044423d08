/// A person's part in a case: one or several roles in one period.
package struct Membership: Record {
  package let id: Identifier<Membership>
  package let number = 0
  package var revision = 1

  /// The case that has the team.
  package private(set) var caseFile: Identifier<CaseFile>
  /// Who the member is.
  package private(set) var person: Identifier<Person>
  /// One or several parts in the team, in the order given.
  package private(set) var roles: [Role] = []
  /// What the person answers for (N-04).
  package private(set) var responsibility = ""
  /// What the person may decide (N-36).
  package private(set) var decisionMandate = ""
  /// Whether the person is in the core team (N-32).
  package private(set) var isCoreTeam = false
  /// Another part that the person has, which others should know of.
  package private(set) var doubleRole = ""
  /// The organisation that the person speaks for.
  package private(set) var represents: Identifier<Organisation>?
  /// The first day in the team.
  package private(set) var from: Day
  /// The last day, nil while it is not known.
  package private(set) var to: Day?

  /// The meeting that elected the person (N-17).
  package private(set) var electedIn: Identifier<Meeting>?
  /// The plan version or agreement that lays the role down (O-18).
  package private(set) var laidDownIn: RecordLink?

  package init(blank row: BlankRow<Membership>) {
    id = row.id
    caseFile = .unfilled
    person = .unfilled
    from = .unfilled
  }

  package static let kind = RecordKind.membership

  package static let traits = KindTraits(
    naming: .first(["person"]), pageTitle: "person")

  package static let fields: [Field<Membership>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("person", .record([.person]), \.person, chosen: true, access: .onAdding),
    Field("roles", .list(.choice(.role)), \.roles, required: true),
    Field("responsibility", .longText, \.responsibility),
    Field("decisionMandate", .text, \.decisionMandate),
    Field("isCoreTeam", .flag, \.isCoreTeam),
    Field("doubleRole", .text, \.doubleRole),
    Field("represents", .record([.organisation]), \.represents),
    Field("from", .day(.start), \.from, chosen: true),
    Field("to", .day(.future), \.to),
    Field("electedIn", .record([.meeting]), \.electedIn),
    Field("laidDownIn", .record([.actionPlan, .agreement]), \.laidDownIn),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    values.fill("from", .day(facts.today))
    guard let person = values.link("person") else { return }
    try values.fill("represents") { try facts.value("organisation", of: person) }
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    guard let to, to < from else { return [] }
    return [FieldRefusal("to", .endBeforeStart)]
  }

  /// Whether the membership holds on a day; both ends included.
  package func isActive(on day: Day) -> Bool {
    from <= day && day <= (to ?? .last)
  }
}
