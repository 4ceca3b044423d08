import Domain
import Samples
import Testing

@Suite("Agreements and their parties")
struct AgreementTests {
  @Test("Rules.md 2.4: an agreement ends, and what has ended goes nowhere")
  func statuses() {
    for ended in [AgreementStatus.expired, .terminated, .replaced] {
      #expect(ended.steps.isEmpty && ended.hasEnded && !ended.isEditable)
    }
    #expect(AgreementStatus.allCases.filter(\.takesNewVersion) == [.signed, .inForce])
    #expect(throws: Refusal.reasonRequired) {
      try AgreementStatus.inForce.checkStep(to: .terminated, reason: "  ")
    }
  }

  @Test("INV-10 INV-09: every missing part is named at once")
  func gaps() throws {
    let situation = try CaseBuilder(try template()).situation
    let blank = try Agreement.adding(
      id: Identifier(900), number: 1, ["case": .record(RecordLink(situation.caseFile.id))])
    let gaps = AgreementStanding(blank, in: situation).gaps

    #expect(gaps.fields == ["purpose", "equality", "duration", "evaluationOn"])
    #expect(gaps.hasTooFewParties)
    var moved = blank
    #expect(throws: Refusal.agreementIncomplete(gaps)) {
      try moved.move(
        to: .readyToSign, reason: nil, as: AgreementStanding(blank, in: situation))
    }
  }

  @Test("INV-12: a new version is made of what is signed, with its text and the next number")
  func version() throws {
    let signed = try #require(
      Agreement.restoring(
        id: Identifier(1), number: 1, revision: 3,
        [
          "case": .record(RecordLink(kind: .caseFile, id: 7)), "equality": .text("Én stemme"),
          "version": .integer(2), "status": .code("signed"),
        ]))
    let next = try signed.nextVersion(id: Identifier(2), number: 2)

    #expect(next.version == 3 && next.replaces == signed.id && next.status == .draft)
    #expect(next.equality == "Én stemme" && next.caseFile == signed.caseFile)
    #expect(throws: Refusal.noNewVersion(.draft)) {
      try next.nextVersion(id: Identifier(3), number: 3)
    }
  }

  @Test("INV-11: a signature of a day that has not come is none")
  func signatures() throws {
    var party = try AgreementParty.adding(
      id: Identifier(1), number: 0,
      [
        "case": .record(RecordLink(kind: .caseFile, id: 7)),
        "agreement": .record(RecordLink(kind: .agreement, id: 8)),
        "organisation": .record(RecordLink(kind: .organisation, id: 9)),
      ])
    let today = try day("2026-10-15")
    #expect(throws: Refusal.fields([FieldRefusal("signedOn", .inTheFuture)])) {
      try party.sign(Signature(on: today.adding(days: 1)), today: today)
    }
    try party.sign(Signature(on: today, role: "styreleder"), today: today)
    try party.sign(Signature(on: today, place: "Granvåg"), today: today)
    #expect(party.signedByRole == "styreleder" && party.place == "Granvåg")
  }

  /// An agreement of the municipality and an association that is ready to be signed, in a large
  /// case whose initiative came straight to the municipality.
  private func readyToSign(
    anchoredByBoth: Bool, signedByBoth: Bool
  ) throws -> (agreement: Agreement, standing: AgreementStanding) {
    var builder = try CaseBuilder(
      try template(), ["amount": Amount(kroner: 450_000).fieldValue])
    try builder.idea(["senderKind": .code("association"), "channel": .code("municipality")])
    let owner = try builder.organisation("Kommunen", role: .owner)
    let partner = try builder.organisation("Velet")
    let anchoring = anchoredByBoth ? [owner, partner] : [owner]
    for organisation in anchoring {
      try builder.entry(
        .anchoring,
        [
          "subkind": .code("party"),
          "organisations": .list([.record(RecordLink(organisation))]),
        ])
    }
    var situation = builder.situation
    let caseValue = FieldValue.record(RecordLink(situation.caseFile.id))
    let (today, evaluation) = (situation.today, try day("2027-06-01"))
    let agreement = try #require(
      Agreement.restoring(
        id: Identifier(900), number: 1, revision: 1,
        [
          "case": caseValue, "purpose": .text("En trygg kai"),
          "equality": .text("Alle har én stemme"), "duration": .text("Tre år"),
          "evaluationOn": .day(evaluation), "status": .code("readyToSign"),
        ]))
    situation.agreementParties = try [owner, partner].enumerated().map { index, organisation in
      var party = try AgreementParty.adding(
        id: Identifier(Int64(901 + index)), number: 0,
        [
          "case": caseValue, "agreement": .record(RecordLink(agreement.id)),
          "organisation": .record(RecordLink(organisation)), "contribution": .text("Dugnad"),
        ])
      if index == 0 || signedByBoth {
        try party.sign(Signature(on: today), today: today)
      }
      return party
    }
    return (agreement, AgreementStanding(agreement, in: situation))
  }

  @Test("INV-11: who has not anchored the agreement and who has not signed it are both named")
  func partiesNotReady() throws {
    for (anchored, signed) in [(false, false), (true, false), (false, true)] {
      let ready = try readyToSign(anchoredByBoth: anchored, signedByBoth: signed)
      let names = ready.standing.parties.map(\.name)
      #expect(names.map(\.title) == ["Kommunen", "Velet"])
      let last = Array(names.suffix(1))
      let refusal = Refusal.partiesNotReady(
        notAnchored: anchored ? [] : last, notSigned: signed ? [] : last)
      var agreement = ready.agreement
      #expect(throws: refusal) {
        try agreement.move(to: .signed, reason: nil, as: ready.standing)
      }
    }
  }

  @Test("V-12: an agreement is not signed where the initiative came through another channel")
  func channelNotAllowed() throws {
    let ready = try readyToSign(anchoredByBoth: true, signedByBoth: true)
    var agreement = ready.agreement
    let refusal = Refusal.channelNotAllowed(
      .municipality, allowed: [.volunteerCentre, .businessAssociation])
    #expect(throws: refusal) {
      try agreement.move(to: .signed, reason: nil, as: ready.standing)
    }
  }

  @Test(
    "V-12 V-09 V-11: only a large project from outside is warned of its channel",
    arguments: [
      (SenderKind.association, 100_000, Channel.municipality, true),
      (.association, 99_999, .municipality, false), (.party, 100_000, .municipality, false),
      (.municipality, 100_000, .municipality, false),
      (.resident, 100_000, .volunteerCentre, false),
    ])
  func channel(sender: SenderKind, kroner: Int64, channel: Channel, isRefused: Bool) {
    let rule = InitiativeRule(
      threshold: Amount(kroner: 100_000), channels: [.volunteerCentre, .businessAssociation])
    #expect(
      rule.refuses(channel, from: sender, amount: Amount(kroner: kroner)) == isRefused)
    #expect(!rule.refuses(channel, from: sender, amount: nil), "unknown is no size")
    #expect(!InitiativeRule().refuses(channel, from: sender, amount: Amount(kroner: kroner)))
  }

  @Test("V-04 V-08: a large one comes first by its challenge, a small one by a goal of others")
  func priority() {
    let rule = InitiativeRule(threshold: Amount(kroner: 100_000))
    func first(_ kroner: Int64?, _ challenge: Bool, _ goal: Bool) -> Bool {
      rule.prioritises(
        amount: kroner.flatMap { Amount(kroner: $0) }, hasChallenge: challenge,
        hasGoalReference: goal)
    }
    #expect(first(100_000, true, false) && !first(100_000, false, true))
    #expect(first(99_999, false, true) && !first(99_999, true, false))
    #expect(first(nil, true, false) && first(nil, false, true) && !first(nil, false, false))
  }

  @Test("V-02 B-02: an actor without a cell is shown, and a supplier is none of them")
  func grid() throws {
    var builder = try CaseBuilder(try template())
    try builder.organisation("Kommunen", role: .owner)
    let partner = try builder.organisation("Velet")
    try builder.organisation("Byggmester", role: .supplier)
    var situation = builder.situation
    situation.contributions = [
      try Contribution.adding(
        id: Identifier(800), number: 0,
        [
          "case": .record(RecordLink(situation.caseFile.id)), "verb": .code("design"),
          "organisation": .record(RecordLink(partner)),
        ])
    ]
    let grid = ContributionGrid(situation)

    #expect(grid.rows.map(\.actor.name) == ["Kommunen", "Velet"])
    #expect(grid.withoutCell.map(\.actor.name) == ["Kommunen"])
    #expect(grid.rows.last?.cells.keys.map(\.self) == [.design])
  }

  @Test("V-17: until a new version is signed, the signed one counts")
  func counting() throws {
    var situation = try CaseBuilder(try template()).situation
    func agreement(_ number: Int, _ status: String) throws -> Agreement {
      try #require(
        Agreement.restoring(
          id: Identifier(Int64(number)), number: number, revision: 1,
          [
            "case": situation.caseFile.id.fieldValue, "version": .integer(number),
            "status": .code(status),
          ]))
    }
    situation.agreements = [try agreement(1, "inForce"), try agreement(2, "draft")]
    #expect(situation.agreement?.number == 1)
    situation.agreements = [try agreement(1, "replaced"), try agreement(2, "signed")]
    #expect(situation.agreement?.number == 2)
  }

  @Test("V-01: an organisation that joined when the work was under way is named")
  func joinedLate() throws {
    var builder = try CaseBuilder(try template())
    try builder.organisation("Kommunen", role: .owner)
    try builder.organisation("Velet")
    var situation = builder.situation
    var part = situation.organisations[1]
    try part.edit(["joinedInPhase": .code("implementation")])
    situation.organisations[1] = part
    #expect(situation.joinedAfterPlanning.map(\.id) == [part.id])
  }

  @Test("V-22 INV-08: what a case was completed without while small still bars the work when large")
  func unmetPredecessor() throws {
    let template = try template()
    let phases = try CaseBuilder(template).situation.phases
    var rail = try PhaseRail(phases: phases, template: template, size: .large)
    try rail.begin("clarification", on: try day("2026-01-01"), reason: nil)
    _ = try rail.complete("clarification", on: try day("2026-01-02"), outcomes: [])
    _ = try rail.complete("agreement", on: try day("2026-01-03"), outcomes: [])
    var again = try PhaseRail(
      phases: rail.phases.map { phase in
        phase.key == "implementation"
          ? phases.first { $0.key == phase.key } ?? phase : phase
      }, template: template, size: .large)
    let unmet = [UnmetRequirement(phase: "clarification", rule: "challengeJustified")]
    #expect(throws: Refusal.phaseStartsAfter([], unmet: unmet)) {
      try again.begin("implementation", on: try day("2026-01-04"), reason: nil, unmet: unmet)
    }
    try again.begin("implementation", on: try day("2026-01-04"), reason: nil)
  }

  private func template() throws -> ProcessTemplate { Granvag.template("plattform") }
}
