import CustomDump
import Domain
import Testing

@testable import Store

@Suite struct CaseActionTests {
  @Test("INV-02: a new case has the template's phases, numbered without gaps, the first begun")
  func phases() throws {
    let desk = try Desk()
    let id = try desk.addCase("Kaia")
    let phases = try desk.store.situation(id, today: desk.context.today).phases
    #expect(phases.map(\.position) == Array(1...6))
    #expect(phases.map(\.status.rawValue).prefix(2) == ["inProgress", "notStarted"])
    let row = try #require(try desk.store.caseRows(today: desk.context.today).first)
    #expect(row.phasePosition == 1)
    #expect(row.phaseTitle?.text(in: .nb) == phases.first.flatMap { _ in row.phaseTitle?.nb })
  }

  @Test(
    "Rules.md 2.1: a case keeps its own copy: a newer version of the template changes nothing in it"
  )
  func copy() throws {
    let desk = try Desk()
    let id = try desk.addCase("Kaia")
    let before = try desk.store.situation(id, today: desk.context.today).template
    _ = try desk.store.addTemplate(
      yaml: Self.template(version: 9), file: "egen.yaml", desk.context)
    let after = try desk.store.situation(id, today: desk.context.today).template
    expectNoDifference(after, before)
    let newest = try desk.store.template("sambygging-6")
    #expect(newest?.version == 9)
  }

  @Test("INV-23: a template of a known key and version, or one with errors, is refused")
  func templates() throws {
    let desk = try Desk()
    let yaml = Self.template(version: 9)
    _ = try desk.store.addTemplate(yaml: yaml, file: "egen.yaml", desk.context)
    #expect(throws: StoreError.templateExists("sambygging-6", version: 9)) {
      try desk.store.addTemplate(yaml: yaml, file: "egen.yaml", desk.context)
    }
    #expect(throws: StoreError.self) {
      try desk.store.addTemplate(yaml: "key: [", file: "egen.yaml", desk.context)
    }
    _ = try desk.store.undo(desk.context)
    #expect(try desk.store.template("sambygging-6")?.version != 9)
  }

  @Test("INV-22: an override stores who decided, when and why, for each rule")
  func override() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Kaia")
    let made = try desk.store.decideIdea(
      idea,
      IdeaVerdict(
        target: .takenForward, decision: IdeaDecision(by: "Sunniva", text: "Ja."),
        template: "sambygging-6"), desk.context
    ).madeCase
    let id = try #require(made?.link.identifier(of: CaseFile.self))
    let situation = try desk.store.situation(id, today: desk.context.today)
    let key = try #require(situation.currentPhase?.phase.key)
    let unmet = GateEvaluation(situation).outcomes(of: key).filter(\.blocks)
    #expect(!unmet.isEmpty)
    #expect(
      throws: StoreError.refused(
        .gate(unmet.map { UnmetRequirement(phase: key, rule: $0.key) }))
    ) {
      try desk.store.completePhase(id, desk.context)
    }
    let override = GateOverride(rules: unmet.map(\.key), by: "", reason: "Det haster.")
    #expect(throws: StoreError.refused(.overrideIncomplete)) {
      try desk.store.completePhase(id, override: override, desk.context)
    }
    _ = try desk.store.completePhase(
      id, on: day("2026-10-16"),
      override: GateOverride(rules: unmet.map(\.key), by: "Sunniva", reason: "Det haster."),
      desk.context)
    let after = try desk.store.situation(id, today: desk.context.today)
    #expect(after.overrides.map(\.rule) == unmet.map(\.key))
    #expect(after.overrides.allSatisfy { $0.by == "Sunniva" && $0.on == day("2026-10-16") })
    #expect(after.phases[2].status == .completed)
    #expect(after.phases[3].startedOn == day("2026-10-16"))
    _ = try desk.store.undo(desk.context)
    expectNoDifference(
      try desk.store.situation(id, today: desk.context.today).overrides, [])
  }

  @Test("A closed case takes what comes after the work, and nothing else")
  func closed() throws {
    let desk = try Desk()
    let full = try FullCase(desk)
    let link = FieldValue.to(full.caseFile)
    _ = try desk.store.moveCase(full.caseFile, to: .closed, desk.context)
    #expect(try desk.store.record(full.caseFile).actualEnd == desk.context.today)
    _ = try desk.add(
      .entry, ["case": link, "kind": .code("evaluation"), "text": .text("Det gikk bra.")])
    _ = try desk.store.moveMeasure(full.measure, to: .done, result: "Ferdig.", desk.context)
    _ = try desk.store.edit(RecordLink(full.goal), ["result": .text("40")], desk.context)
    #expect(throws: StoreError.refused(.caseClosed(.closed))) {
      try desk.add(.measure, ["case": link, "title": .text("Ny")])
    }
    #expect(throws: StoreError.refused(.caseClosed(.closed))) {
      try desk.store.edit(RecordLink(full.goal), ["text": .text("Annet")], desk.context)
    }
    #expect(throws: StoreError.refused(.caseClosed(.closed))) {
      try desk.store.delete([RecordLink(full.measure)], desk.context)
    }
  }

  @Test("A measure is postponed with a new deadline and a reason; the first deadline stays")
  func postponed() throws {
    let desk = try Desk()
    let full = try FullCase(desk)
    _ = try desk.store.moveMeasure(full.measure, to: .inProgress, desk.context)
    #expect(throws: StoreError.refused(.newDeadlineRequired)) {
      try desk.store.moveMeasure(full.measure, to: .postponed, desk.because("Vent."))
    }
    _ = try desk.store.moveMeasure(
      full.measure, to: .postponed, newDeadline: day("2027-04-15"), desk.because("Vent."))
    let measure = try desk.store.record(full.measure)
    #expect(measure.deadline == day("2027-04-15"))
    #expect(measure.originalDeadline == day("2026-09-30"))
    let changes = try desk.store.situation(full.caseFile, today: desk.context.today)
      .measureChanges
    #expect(changes.map(\.field.key) == ["status", "deadline", "status"])
    #expect(changes.last?.reason == "Vent.")
    _ = try desk.store.undo(desk.context)
    #expect(
      try desk.store.situation(full.caseFile, today: desk.context.today).measureChanges.count
        == 1)
  }

  @Test("Answers are added, never overwritten; an item that does not exist is refused")
  func answers() throws {
    let desk = try Desk()
    let id = try desk.addCase("Kaia")
    for value in [ChecklistAnswer.no, .partly, .partly] {
      _ = try desk.store.answer(
        case: id, checklist: "success", item: 2, value: value, desk.context)
    }
    let situation = try desk.store.situation(id, today: desk.context.today)
    #expect(situation.assessments.map(\.value) == [.no, .partly, .partly])
    #expect(throws: StoreError.refused(.fields([FieldRefusal("item", .outOfRange(5))]))) {
      try desk.store.answer(
        case: id, checklist: "success", item: 5, value: .yes, desk.context)
    }
    #expect(throws: StoreError.self) {
      try desk.store.answer(case: id, checklist: "ukjent", item: 1, value: .yes, desk.context)
    }
  }

  @Test("A written section is kept, changed, and taken away by a blank text")
  func writtenSections() throws {
    let desk = try Desk()
    let id = try desk.addCase("Kaia")
    func write(_ text: String) throws -> Receipt? {
      try desk.store.writeText(
        case: id, document: .finalReport, section: "summary", text: text, desk.context)
    }
    #expect(try write(" ") == nil)
    #expect(try write("Kort.") != nil)
    #expect(try write("Kort.") == nil)
    #expect(try write("Lengre.") != nil)
    #expect(try desk.store.list(Narrative.self, case: id).map(\.text) == ["Lengre."])
    #expect(try write("") != nil)
    #expect(try desk.store.list(Narrative.self, case: id).isEmpty)
    #expect(try write("Igjen.") != nil)
  }

  @Test("A document is sent to somebody, on a day")
  func documents() throws {
    let desk = try Desk()
    let id = try desk.addCase("Kaia")
    let club = try desk.add(Organisation.self, ["name": .text("Vel")])
    let report = try desk.add(
      DocumentReference.self,
      ["case": .to(id), "title": .text("Sluttrapport"), "kind": .code("sluttrapport")])
    #expect(throws: StoreError.refused(.fields([FieldRefusal("recipients", .required)]))) {
      try desk.store.moveDocument(report, to: .sent, desk.context)
    }
    _ = try desk.store.moveDocument(report, to: .sent, recipients: [club], desk.context)
    #expect(try desk.store.record(report).sentOn == desk.context.today)
  }

  @Test("Codes that are data are asked for in the case's own copy")
  func dataCodes() throws {
    let desk = try Desk()
    let id = try desk.addCase("Kaia")
    #expect(
      throws: StoreError.refused(
        .fields([FieldRefusal("phase", .unknownCode("ukjent", .phaseKey))]))
    ) {
      try desk.add(
        .entry,
        [
          "case": .to(id), "kind": .code("evaluation"), "text": .text("Bra"),
          "phase": .code("ukjent"),
        ])
    }
    #expect(throws: StoreError.unknownTemplate("ukjent")) {
      try desk.add(.caseFile, ["title": .text("X"), "template": .code("ukjent")])
    }
  }

  private static func template(version: Int) -> String {
    """
    template: sambygging-6
    version: \(version)
    phases:
      - phase: start
        title: { nb: Start, nn: Start, en: Start }
    """
  }
}
