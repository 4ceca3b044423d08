import Domain
import Exchange
import Store
import Templates
import Testing

/// A-001, and what the sample municipality says of anchoring, channels and size.
struct SampleAgreementTests {
  private static let today = Day(iso: "2026-10-15") ?? .first

  private static func sample() throws -> Store {
    let store = try Store.inMemory()
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    return store
  }

  private static func situation(_ number: Int, in store: Store) throws -> CaseSituation {
    let caseFile = try #require(try store.list(CaseFile.self).first { $0.number == number })
    return try store.situation(caseFile.id, today: today)
  }

  @Test(
    "V-10 V-17 V-18 A-001 is in force, with four parties that anchored and signed, each for itself")
  func agreement() throws {
    let situation = try Self.situation(3, in: Self.sample())
    let standing = try #require(situation.agreementStandings.first)

    #expect(standing.agreement.reference?.description == "A-001")
    #expect(standing.agreement.status == .inForce)
    #expect(standing.agreement.endsOn == Day(iso: "2027-12-31"))
    #expect(standing.agreement.evaluationOn == Day(iso: "2027-04-27"))
    #expect(
      standing.parties.compactMap(\.organisation.reference?.description)
        == ["O-001", "O-002", "O-003", "O-004"])
    #expect(
      standing.parties.compactMap { $0.anchorings.first?.reference?.description }
        == ["E-025", "E-026", "E-027", "E-028"])
    #expect(standing.parties.allSatisfy { $0.party.signedOn == Day(iso: "2026-04-27") })
    #expect(standing.gaps.isEmpty && standing.notAnchored.isEmpty && standing.notSigned.isEmpty)
    let voluntary = standing.parties.filter { $0.organisation.platformParty == .voluntary }
    #expect(voluntary.count == 2, "the two centres are one platform party and sign apart")
  }

  @Test("V-17 the gate of PR-003's agreement is met, and its rail is that of a large project")
  func gate() throws {
    let situation = try Self.situation(3, in: Self.sample())
    let gate = GateEvaluation(situation)

    #expect(situation.size == .large)
    #expect(gate.outcomes(of: "agreement").filter(\.blocks).isEmpty)
    #expect(gate.outcomes(of: "clarification").filter(\.blocks).isEmpty)
    #expect(gate.outcomesInProgress.filter(\.blocks).isEmpty)
  }

  @Test("V-16 the small PR-004 has no agreement, and none is asked for")
  func small() throws {
    let situation = try Self.situation(4, in: Self.sample())
    #expect(situation.size == .small && situation.agreements.isEmpty)
    #expect(!situation.rail.map(\.phase.key).contains("agreement"))
  }

  @Test("No agreement is to be evaluated on 15 October 2026; A-001 is from 27 April 2027 on")
  func evaluation() throws {
    let store = try Self.sample()
    let day = try #require(Day(iso: "2027-04-27"))

    #expect(try store.overview(today: Self.today).agreementsToEvaluate.isEmpty)
    #expect(try store.overview(today: day.adding(days: -1)).agreementsToEvaluate.isEmpty)
    #expect(
      try store.overview(today: day).agreementsToEvaluate
        .compactMap(\.agreement.reference?.description) == ["A-001"])
    let caseFile = try Self.situation(3, in: store).caseFile
    _ = try store.add(
      .entry,
      [
        "case": .record(RecordLink(caseFile.id)), "kind": .code("evaluation"),
        "text": .text("Vi fortsetter."), "on": .day(day),
      ], ActionContext(actor: "Ragna Tindevoll", today: day))
    #expect(try store.overview(today: day).agreementsToEvaluate.isEmpty, "it is evaluated now")
  }

  @Test("V-12 of the open ideas ID-008 alone came through a channel that it may not")
  func channels() throws {
    let rows = try Self.sample().overview(today: Self.today).openIdeas
    #expect(rows.filter(\.isChannelRefused).map(\.reference.description) == ["ID-008"])
  }

  @Test(
    "V-04 V-08 the order of priority is the rule's, whatever the scope and wherever a page begins")
  func priority() throws {
    let store = try Self.sample()
    let context = ActionContext(actor: "Ragna Tindevoll", today: Self.today)
    let ideas = try store.list(Idea.self)
    for (number, key, value) in [
      (7, FieldKey("challenges"), FieldValue.list([.code("climate")])),
      (8, "challenges", .list([.code("climate")])),
      (10, "goalReferences", .pairs([CodedText(code: "municipalPlan", text: "Folkehelse")])),
    ] {
      let idea = try #require(ideas.first { $0.number == number })
      _ = try store.edit(RecordLink(idea.id), [key: value], context)
    }
    let rule = InitiativeRule(try #require(try store.platform()))
    let firsts = Set(
      try store.list(Idea.self).filter { $0.isPrioritised(by: rule) && $0.status != .onHold }
        .map(\.number))
    #expect(firsts == [3, 8, 10], "the small ID-007 serves no goal of others")

    let all = try store.ideaPage(IdeaListRequest(scope: .all, order: .priority, limit: 50)).rows
    #expect(Set(all.prefix(firsts.count).map(\.reference.number)) == firsts)
    let second = try store.ideaPage(
      IdeaListRequest(scope: .all, order: .priority, anchor: .after(all[0].id.number), limit: 50))
    #expect(second.rows == Array(all.dropFirst()) && second.hasBefore)
  }
}
