import Domain
import Testing

@Suite("People, organisations and memberships")
struct TeamTests {
  private let today: Day

  init() throws {
    today = try day("2026-10-15")
  }

  private func membership(_ values: FieldValues) throws -> Membership {
    let fixed = RecordKind.membership.validValues().merging(["to": .blank]) { $1 }
    return try Membership.adding(
      id: Identifier(1), number: 0, fixed.merging(values) { $1 })
  }

  @Test(
    "Rules.md 2.5: a membership holds from its first day to its last, both included",
    arguments: [
      ("2026-10-15", nil, true), ("2026-10-16", nil, false),
      ("2026-10-01", "2026-10-15", true), ("2026-10-01", "2026-10-14", false),
      ("2026-10-15", "2026-10-15", true),
    ] as [(String, String?, Bool)])
  func active(from: String, to: String?, isActive: Bool) throws {
    let membership = try membership([
      "from": .day(try day(from)), "to": to.flatMap(Day.init(iso:)).fieldValue,
    ])
    #expect(membership.isActive(on: today) == isActive)
  }

  @Test("INV-14: a role does not end before it began")
  func endBeforeStart() throws {
    var membership = try membership(["from": .day(today)])
    let before = membership
    #expect(throws: Refusal.field("to", .endBeforeStart)) {
      try membership.edit(["to": .day(today.adding(days: -1))])
    }
    #expect(membership == before)
    try membership.edit(["to": .day(today)])
    #expect(throws: Refusal.field("to", .endBeforeStart)) {
      try membership.edit(["from": .day(today.adding(days: 1))])
    }
  }

  @Test("Rules.md 2.9: a membership has at least one role and may have several")
  func roles() throws {
    #expect(throws: Refusal.field("roles", .required)) { try membership(["roles": .list([])]) }
    let roles: FieldValue = .list([.code("ideaOwner"), .code("teamLeader")])
    #expect(try membership(["roles": roles]).roles == [.ideaOwner, .teamLeader])
  }

  @Test("N-32, N-36: who is in the core team, and what somebody may decide, is kept")
  func coreTeam() throws {
    let membership = try membership([
      "isCoreTeam": .flag(true), "decisionMandate": .text("Innkjøp under 10 000 kr"),
    ])
    #expect(membership.isCoreTeam)
    #expect(membership.decisionMandate == "Innkjøp under 10 000 kr")
  }

  /// What people of an organisation are unless told, and whether it is a local partner.
  private static let affiliations: [(OrganisationKind, Affiliation, Bool)] = [
    (.municipality, .municipal, false), (.volunteerCentre, .local, true),
    (.businessAssociation, .local, true), (.association, .local, true), (.firm, .local, true),
    (.residentsAssociation, .local, true), (.educationResearch, .other, false),
    (.stateOrCounty, .other, false), (.council, .local, true), (.supplier, .other, false),
  ]

  @Test("Rules.md 2.9: the organisation says where people belong, and whether it is local")
  func affiliation() {
    #expect(Self.affiliations.map(\.0) == OrganisationKind.allCases)
    for (kind, affiliation, isLocal) in Self.affiliations {
      #expect(kind.standardAffiliation == affiliation, "\(kind)")
      #expect(kind.isLocalUnlessTold == isLocal, "\(kind)")
    }
  }

  private func person(_ values: FieldValues) throws -> Person {
    try Person.adding(
      id: Identifier(12), number: 12, ["name": .text("Live Stjernmyr")].merging(values) { $1 })
  }

  @Test("Rules.md 2.9: people are called by their name where no other is given; blanks give none")
  func shownName() throws {
    #expect(try person([:]).shownName == "Live Stjernmyr")
    #expect(try person(["displayName": .text(" \u{A0}")]).shownName == "Live Stjernmyr")
    #expect(try person(["displayName": .text("Live")]).shownName == "Live")
  }

  @Test("INV-18: the name of a protected person says that it is one")
  func protected() throws {
    #expect(RecordName(try person(["isProtected": .flag(true)])).isProtected)
    #expect(!RecordName(try person([:])).isProtected)
  }
}
