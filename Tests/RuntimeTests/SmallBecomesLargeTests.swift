import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// Scenario A3: a project on the platform grows past the threshold.
@Suite("A3 Small becomes large")
struct SmallBecomesLargeTests {
  /// Takes ID-008 forward with the template of the platform: it becomes PR-007, which is selected.
  private static let takeForward = """
    <Down> v <Enter> <text:Kommunen vil ha solceller.> <Tab> <text:Kommunalsjefen> <Tab> <Tab> \
    <Tab> <Right> <Right> <Right> <Ctrl-s>
    """

  /// A sitting with PR-007 on the platform.
  private func sitting() throws -> Sitting {
    let sitting = try Sitting()
    let verdict = IdeaVerdict(
      target: .takenForward,
      decision: IdeaDecision(
        on: sitting.today, by: "Kommunalsjefen", text: "Kommunen vil ha solceller."))
    var platform = verdict
    platform.template = "plattform"
    _ = try sitting.store.decideIdea(try sitting.idea(8).id, platform, context(sitting))
    return sitting
  }

  private func context(_ sitting: Sitting) -> ActionContext {
    ActionContext(actor: sitting.actor, today: sitting.today, reason: "Derfor")
  }

  /// Sets the amount on the screen and gives the frame that follows.
  private func amount(_ text: String, _ sitting: Sitting) throws -> String {
    let erase =
      "<Backspace> <Backspace> <Backspace> <Backspace> <Backspace> <Backspace> <Backspace>"
    let write = text.isEmpty ? "" : "<text:\(text)>"
    let terminal = try sitting.play(
      "2 <End> e \(Self.toAmount) <End> \(erase) \(write) <Ctrl-s> <shot:after>")
    return terminal.shots["after"]?.text ?? ""
  }

  /// From the first typed field of a case's form to the amount.
  private static let toAmount: String = {
    let fields = RecordKind.caseFile.formFields(given: [:]).filter { $0.access == .free }
    let typed = fields.firstIndex { $0.key == "title" } ?? 0
    let amount = fields.firstIndex { $0.key == "amount" } ?? 0
    return Array(repeating: "<Tab>", count: amount - typed).joined(separator: " ")
  }()

  @Test("V-04 V-12 ID-008 is large and warned of in the queue and on its page, and nothing refused")
  func channelWarning() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play("<shot:queue> <Down> <Enter> <shot:page>")

    let row = terminal.shots["queue"]?.text.split(separator: "\n").first { $0.contains("ID-008") }
    #expect(row?.contains("kanal!") == true)
    let page = terminal.shots["page"]?.text ?? ""
    #expect(page.contains("må komme gjennom frivilligsentral eller næringsforening"))
    #expect(page.contains("Denne kom via kommunen"))
    #expect(try sitting.store.refusedChannel(of: RecordLink(try sitting.idea(7).id)) == nil, "V-09")
  }

  @Test("A3.1 INV-07 exactly at the threshold the project is large, and what it needs is listed")
  func exactlyAtThreshold() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play(Self.takeForward + " f <shot:gate>")

    let situation = try sitting.situation(7)
    #expect(situation.template.key == "plattform")
    #expect(situation.size == .large)
    let gate = terminal.shots["gate"]?.text ?? ""
    for words in ["Rett kanal", "Hovedutfordring med begrunnelse"] {
      #expect(gate.contains(words), "\(words)")
    }
    #expect(situation.rail.map(\.phase.key).contains("agreement"), "V-17")
  }

  @Test("A3.2 V-22 V-16 below the threshold the requirements are gone, and the log has the change")
  func becomesSmall() throws {
    let sitting = try sitting()

    let screen = try amount("99999", sitting)

    let situation = try sitting.situation(7)
    #expect(situation.size == .small)
    #expect(GateEvaluation(situation).outcomesInProgress.count == 1)
    #expect(!situation.rail.map(\.phase.key).contains("agreement"))
    #expect(screen.contains("Nå lite prosjekt"))
    let history = try #require(
      try sitting.store.history(case: situation.caseFile.id, limit: 1).first)
    let size = try #require(history.rows.first?.fields.first { $0.key == "size" })
    #expect(size.from == CaseSize.large.fieldValue && size.to == CaseSize.small.fieldValue)
  }

  @Test("A3.3 INV-07 without an amount the size is unknown: it is asked for, and nothing passes")
  func becomesUnknown() throws {
    let sitting = try sitting()

    _ = try amount("", sitting)
    let terminal = try sitting.play("2 <End> <shot:header> 0 <End> <shot:overview>")

    let situation = try sitting.situation(7)
    #expect(situation.size == .unknown)
    #expect(GateEvaluation(situation).nearestUnmet?.key == "fieldFilled")
    #expect(terminal.shots["header"]?.text.contains("størrelse ukjent: skriv beløpet") == true)
    #expect(terminal.shots["overview"]?.text.contains("størrelse ukjent: skriv beløpet") == true)
  }

  @Test("A3.4 V-22 V-20 a small one made large lists what is new; ten spaces justify nothing")
  func becomesLargeAgain() throws {
    let sitting = try sitting()
    _ = try amount("99999", sitting)

    let screen = try amount("450000", sitting)

    #expect(screen.contains("Nå stort prosjekt"))
    for words in [
      "Rett kanal", "Hovedutfordring med begrunnelse", "Forankring hos hver part i avtalen",
    ] {
      #expect(screen.contains(words), "\(words)")
    }
    let id = try sitting.caseFile(7).id
    _ = try sitting.store.edit(
      RecordLink(id),
      ["challenges": .pairs([CodedText(code: "climate", text: "          ")])], context(sitting))
    let unmet = GateEvaluation(try sitting.situation(7)).outcomesInProgress.filter(\.blocks)
    #expect(unmet.map(\.key).contains("challengeJustified"))
  }

  @Test("A3.5 V-12 INV-22 the wrong channel is overridden by somebody, for a reason")
  func overriddenChannel() throws {
    let sitting = try sitting()
    try justify(sitting)

    let terminal = try sitting.play(
      """
      2 <End> f <shot:gate> o <Ctrl-s> <shot:refused> \
      <text:Kommunedirektøren> <Tab> <text:Laget er lite.> <Ctrl-s>
      """)

    let gate = terminal.shots["gate"]?.text ?? ""
    #expect(gate.contains("frivilligsentral eller næringsforening"))
    #expect(gate.contains("(kom via"))
    #expect(terminal.shots["refused"]?.text.contains("Må fylles ut") == true)
    let override = try #require(try sitting.situation(7).overrides.first)
    #expect(override.rule == "channelAllowed")
    #expect(override.by == "Kommunedirektøren" && override.reason == "Laget er lite.")
    #expect(try sitting.situation(7).currentPhase?.phase.key == "agreement")
  }

  @Test("A3.6 V-21 INV-10 an agreement without equality is not ready, and the screen says why")
  func withoutEquality() throws {
    let sitting = try sitting()
    try readyForAgreement(sitting)

    let terminal = try sitting.play(
      """
      2 <End> \(Self.agreementTab) n <Enter> <text:Strøm til alle> <Tab> <Tab> <text:Tre år> <Ctrl-s> \
      n <Enter> <Enter> <shot:parties> s <shot:menu> \
      <Esc> \(Self.agreementTab)
      """)

    let situation = try sitting.situation(7)
    #expect(try #require(situation.agreement).status == .draft)
    #expect(situation.agreementParties.count == 4, "INV-09")
    #expect(terminal.shots["parties"]?.text.contains("mangler likeverd") == true)
    #expect(terminal.shots["menu"]?.text.contains("Avtalen mangler: likeverd") == true)
    #expect(throws: StoreError.self) {
      try sitting.store.moveAgreement(
        try #require(situation.agreement).id, to: .readyToSign, context(sitting))
    }
  }

  @Test("A3.7 V-17 V-18 INV-11 the party that has not anchored is named; then all sign at once")
  func signing() throws {
    let sitting = try sitting()
    try readyForAgreement(sitting)
    let agreement = try makeAgreement(sitting, anchoring: 3)
    let tab = "2 <End> \(Self.agreementTab) "

    let refused = try sitting.play(tab + "t <Ctrl-s> <shot:refused>")

    let text = refused.shots["refused"]?.text ?? ""
    #expect(text.contains("Ytterbygda frivilligsentral har ikke forankret avtalen"))
    #expect(try sitting.situation(7).agreementParties.allSatisfy { $0.signedOn == nil })

    try sitting.play(tab + "a <Enter> <Ctrl-s>")
    try sitting.play(tab + "t <Ctrl-s>")

    let situation = try sitting.situation(7)
    #expect(try #require(situation.agreement).status == .signed)
    #expect(situation.agreementParties.allSatisfy { $0.signedOn == sitting.today })
    #expect(agreement == situation.agreement?.id)
    let entry = try #require(situation.entries.last { $0.kind == .anchoring })
    #expect(entry.text == "Ytterbygda frivilligsentral har forankret avtalen A-002.")

    try sitting.play("2 <End> f f <Ctrl-s>")
    #expect(
      try sitting.situation(7).currentPhase?.phase.key == "implementation", "INV-08 phase 4 opens")
  }

  @Test("A3.8 INV-12 a signed agreement can only be read, and a new version is offered")
  func newVersion() throws {
    let sitting = try sitting()
    try readyForAgreement(sitting)
    let first = try makeAgreement(sitting, anchoring: 4)
    _ = try sitting.store.signAgreement(
      first, Signature(on: sitting.today), context(sitting))
    let tab = "2 <End> \(Self.agreementTab) "

    let terminal = try sitting.play(tab + "e <shot:offer> <Enter> <shot:made>")

    #expect(terminal.shots["offer"]?.text.contains("kan bare leses") == true)
    #expect(terminal.shots["offer"]?.text.contains("Lag ny versjon") == true)
    let drafts = try sitting.situation(7).agreements.filter { $0.status == .draft }
    let draft = try #require(drafts.first)
    #expect(draft.version == 2 && draft.replaces == first)
    #expect(try sitting.situation(7).parties(of: draft).count == 4)
    #expect(try sitting.situation(7).agreement?.id == first, "the signed one still counts")

    _ = try sitting.store.moveAgreement(draft.id, to: .readyToSign, context(sitting))
    _ = try sitting.store.signAgreement(draft.id, Signature(on: sitting.today), context(sitting))
    let after = try sitting.situation(7)
    #expect(after.agreements.first { $0.id == first }?.status == .replaced)
    #expect(after.agreement?.id == draft.id)
  }

  // MARK: Steps on the way

  private static let agreementTab = "4 > > >"

  private func justify(_ sitting: Sitting) throws {
    let id = try sitting.caseFile(7).id
    let owner = FieldValue.record(RecordLink(id))
    _ = try sitting.store.edit(
      RecordLink(id), ["challenges": .pairs([CodedText(code: "climate", text: "Strøm fra sola.")])],
      context(sitting))
    _ = try sitting.store.add(
      .goal,
      ["case": owner, "text": .text("Huset lager strømmen selv"), "challenge": .code("climate")],
      context(sitting))
  }

  /// Passes the clarification, with the channel overridden and the three parties as partners.
  private func readyForAgreement(_ sitting: Sitting) throws {
    try justify(sitting)
    let id = try sitting.caseFile(7).id
    _ = try sitting.store.completePhase(
      id, override: GateOverride(rules: ["channelAllowed"], by: "Rådmannen", reason: "Lite lag"),
      context(sitting))
    let present = Set(
      try sitting.situation(7).ownerAndPartners.compactMap(\.reference?.description))
    for number in 1...4 where !present.contains("O-00\(number)") {
      _ = try sitting.store.add(
        .caseOrganisation,
        [
          "case": .record(RecordLink(id)),
          "organisation": .record(try sitting.organisation(number)),
        ], context(sitting))
    }
    for part in try sitting.situation(7).organisations {
      let name = try sitting.situation(7).organisation(part.organisation)?.reference?.description
      if part.role == .partner, !["O-001", "O-002", "O-003", "O-004"].contains(name ?? "") {
        _ = try sitting.store.delete([RecordLink(part.id)], context(sitting))
      }
    }
  }

  /// A complete agreement that is ready to be signed, anchored by so many of its four parties.
  private func makeAgreement(_ sitting: Sitting, anchoring count: Int) throws -> Identifier<
    Agreement
  > {
    let owner = FieldValue.record(RecordLink(try sitting.caseFile(7).id))
    let receipt = try sitting.store.add(
      .agreement,
      [
        "case": owner, "purpose": .text("Strøm til alle"), "equality": .text("Én stemme hver"),
        "duration": .text("Tre år"), "evaluationOn": .day(sitting.today.adding(days: 365)),
      ], context(sitting))
    let id = try #require(receipt.name?.link.identifier(of: Agreement.self))
    for number in 1...4 {
      let organisation = try sitting.organisation(number)
      _ = try sitting.store.add(
        .agreementParty,
        [
          "agreement": .record(RecordLink(id)), "organisation": .record(organisation),
          "contribution": .text("Arbeid"),
        ], context(sitting))
      guard number <= count else { continue }
      _ = try sitting.store.add(
        .entry,
        [
          "case": owner, "kind": .code("anchoring"), "subkind": .code("party"),
          "text": .text("Styret sa ja."), "organisations": .list([.record(organisation)]),
        ], context(sitting))
    }
    _ = try sitting.store.moveAgreement(id, to: .readyToSign, context(sitting))
    return id
  }
}

extension Sitting {
  /// An organisation by the number of its reference.
  func organisation(_ number: Int) throws -> RecordLink {
    guard let reference = Reference(.organisation, number), let link = try store.find(reference)
    else { throw NoSuchRow() }
    return link
  }
}
