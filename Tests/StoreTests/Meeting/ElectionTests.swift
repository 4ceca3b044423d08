import Domain
import Testing

@testable import Store

@Suite("N-17: a team is elected at a meeting")
struct ElectionTests {
  private let desk: Desk
  private let caseFile: Identifier<CaseFile>
  private let meeting: Identifier<Meeting>
  private let item: Identifier<AgendaItem>

  init() throws {
    desk = try Desk()
    caseFile = try desk.addCase("Kaia")
    meeting = try desk.addMeeting(
      in: caseFile, on: "2026-10-08", ["kind": .code("openMeeting")])
    item = try desk.addItem("Valg av team", at: meeting, ["kind": .code("election")])
  }

  private func elect(
    _ members: [ElectedMember], at item: Identifier<AgendaItem>? = nil, decision: String? = nil,
    isApplauded: Bool? = nil
  ) throws {
    _ = try desk.store.electTeam(
      item ?? self.item,
      Election(members: members, decision: decision, isApplauded: isApplauded), desk.context)
  }

  private func member(
    _ name: String, _ roles: [Role] = [.resident], responsibility: String = ""
  ) -> ElectedMember {
    ElectedMember(person: name, roles: roles, responsibility: responsibility)
  }

  private var memberships: [Membership] {
    get throws { try desk.store.list(Membership.self, case: caseFile) }
  }

  @Test("N-17: each gets a membership from the meeting's day, and the minutes say how, in one step")
  func election() throws {
    let tobias = try desk.add(Person.self, ["name": .text("Tobias Kvernmyrli")])
    try desk.inOneStep {
      try elect(
        [
          member("Tobias Kvernmyrli", [.teamLeader, .chair], responsibility: "Leder møtene"),
          member("Máret Gáissavuolle"),
        ], decision: "Valgt ved akklamasjon.", isApplauded: true)
    }
    #expect(
      try desk.store.list(Person.self).map(\.name) == ["Tobias Kvernmyrli", "Máret Gáissavuolle"])
    let members = try memberships
    #expect(members.first?.person == tobias)
    #expect(members.map(\.roles) == [[.teamLeader, .chair], [.resident]])
    #expect(members.map(\.responsibility) == ["Leder møtene", ""])
    #expect(members.map(\.from) == [day("2026-10-08"), day("2026-10-08")])
    #expect(members.map(\.electedIn) == [meeting, meeting])
    let minutes = try desk.store.record(item)
    #expect(minutes.decision == "Valgt ved akklamasjon.")
    #expect(minutes.isApplauded)
  }

  @Test("N-17: who is in the team already keeps the membership, and gets the roles besides")
  func alreadyThere() throws {
    let tobias = try desk.add(Person.self, ["name": .text("Tobias Kvernmyrli")])
    _ = try desk.add(
      .membership,
      [
        "case": .to(caseFile), "person": .to(tobias), "roles": .list([.code("coordinator")]),
        "responsibility": .text("Holder i trådene"), "from": .day(day("2026-01-01")),
      ])
    try desk.inOneStep { try elect([member("P-001", [.chair, .coordinator])]) }
    let members = try memberships
    #expect(members.map(\.roles) == [[.coordinator, .chair]])
    #expect(members.map(\.responsibility) == ["Holder i trådene"])
    #expect(members.map(\.from) == [day("2026-01-01")])
    #expect(members.map(\.electedIn) == [meeting])
  }

  @Test("N-17: who had left the team before the meeting is elected anew")
  func returned() throws {
    let tobias = try desk.add(Person.self, ["name": .text("Tobias Kvernmyrli")])
    _ = try desk.add(
      .membership,
      [
        "case": .to(caseFile), "person": .to(tobias), "roles": .list([.code("chair")]),
        "from": .day(day("2026-01-01")), "to": .day(day("2026-10-07")),
      ])
    try elect([member("Tobias Kvernmyrli")])
    #expect(try memberships.map(\.roles) == [[.chair], [.resident]])
  }

  @Test("N-17: what the minutes say already stays where nothing new is said")
  func silent() throws {
    try elect([member("Tobias Kvernmyrli")], decision: "Valgt.", isApplauded: true)
    try elect([member("Máret Gáissavuolle")])
    let minutes = try desk.store.record(item)
    #expect(minutes.decision == "Valgt.")
    #expect(minutes.isApplauded)
  }

  @Test("N-17: only an item of election elects, at a case's meeting, and somebody")
  func refused() throws {
    let tobias = member("Tobias Kvernmyrli")
    let other = try desk.addItem("Runde", at: meeting)
    try desk.expectRefusal(.otherItemExpected(.election)) { try elect([tobias], at: other) }
    let own = try desk.addItem(
      "Valg", at: try desk.addMeeting(), ["kind": .code("election")])
    try desk.expectRefusal(.meetingWithoutCase) { try elect([tobias], at: own) }
    try desk.expectRefusal(.electionUnread([])) { try elect([]) }
    try desk.expectRefusal(of: "person", .notFound("P-099")) {
      try elect([tobias, member("P-099")])
    }
    try desk.expectRefusal(of: "roles", .required) { try elect([member("Máret", [])]) }
  }

  @Test("INV-20: a person who is blocked is not elected")
  func blocked() throws {
    let id = try desk.add(Person.self, ["name": .text("Tobias Kvernmyrli")])
    _ = try desk.store.movePerson(id, to: .blocked, desk.context)
    try desk.expectRefusal(.personBlocked) { try elect([member("Tobias Kvernmyrli")]) }
  }

  @Test("INV-12: approved minutes elect nobody, nor does a closed case")
  func locked() throws {
    try elect([member("Tobias Kvernmyrli")], decision: "Valgt.")
    _ = try desk.store.moveMeeting(meeting, to: .held, desk.context)
    _ = try desk.store.approveMinutes(meeting, by: "Alle", desk.context)
    try desk.expectRefusal(.minutesLocked) { try elect([member("Máret")]) }
    _ = try desk.store.moveCase(caseFile, to: .closed, desk.context)
    try desk.expectRefusal(.caseClosed(.closed)) { try elect([member("Máret")]) }
  }
}
