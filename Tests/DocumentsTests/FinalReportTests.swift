import CustomDump
import Documents
import Domain
import Foundation
import Samples
import Testing

/// The final report (Rules.md 4.1).
@Suite struct FinalReportTests {
  @Test(
    "INV-27: nothing missing makes a report fail; each gap is shown and listed",
    arguments: Language.allCases)
  func nothingKnown(language: Language) {
    for template in ["sambygging-6", "plattform", "tom"] {
      let situation = SampleDocuments.bare(template: template, language: language)
      for form in DocumentForm.allCases {
        let output = SampleDocuments.report(situation, form: form)
        #expect(MarkdownStructure(output.markdown).problems == [])
        #expect(!output.missing.isEmpty)
        for text in output.missingTexts { #expect(output.markdown.contains("\n- \(text)\n")) }
      }
    }
  }

  @Test("INV-27: an empty report says what it lacks, in order")
  func emptyReport() {
    let output = SampleDocuments.report(SampleDocuments.bare())
    expectNoDifference(
      output.missingTexts,
      [
        "Planlagt periode", "Faktisk periode", "Arkivreferanse", "Sammendrag",
        "Behov (Bakgrunn og behov)", "Nåsituasjon (Bakgrunn og behov)",
        "Vurdering (Mål og måloppnåelse)", "Slik arbeidet vi", "Tiltak og resultater",
        "Justeringer og evaluering underveis", "Råd til andre (Erfaringer og læring)", "Økonomi",
      ])
  }

  @Test("What is missing is listed in a draft only", arguments: ReportStatus.allCases)
  func missingInDraft(status: ReportStatus) {
    var situation = Granvag.knittingCafe()
    situation.documents = situation.documents.map {
      $0.with(["status": .code(status.rawValue)])
    }
    let output = SampleDocuments.report(situation)
    #expect(output.markdown.contains("\n## Mangler\n") == (status == .draft))
    #expect(output.missingTexts.count == 2)
  }

  @Test("N-01: the report calls the process by the template's word")
  func templateWord() {
    #expect(
      SampleDocuments.report(Granvag.meetingPlace()).markdown.contains("- Sambygging: PR-001"))
    #expect(SampleDocuments.report(Granvag.knittingCafe()).markdown.contains("- Prosess: PR-004"))
  }

  @Test("N-02: a resident who sent the idea is called by the template's word")
  func residentWord() {
    var situation = Granvag.meetingPlace()
    situation.idea = situation.idea?.with(["senderKind": .code("resident")])
    #expect(
      SampleDocuments.report(situation).markdown.contains("Ideen kom fra en sambygger ("))
  }

  @Test("N-08: the slogan is printed when there is one")
  func slogan() {
    var situation = Granvag.knittingCafe()
    #expect(SampleDocuments.report(situation).markdown.contains("bibliotek\n\n- Kommune") == false)
    situation.slogan = "Sammen får vi det til"
    #expect(
      SampleDocuments.report(situation).markdown.contains(
        "biblioteket\n\nSammen får vi det til\n\n- Kommune"))
  }

  @Test("N-16: a decision without the idea owner says so, where the template asks")
  func ideaOwnerLeftOut() {
    let line = "Idéeier ikke involvert i steg 2"
    var situation = Granvag.meetingPlace()
    #expect(!SampleDocuments.report(situation).markdown.contains(line))
    situation.idea = situation.idea?.with(["decision.ideaOwnerPart": .blank])
    #expect(SampleDocuments.report(situation).section("Bakgrunn og behov").contains(line))
  }

  @Test("N-28: a change of a measure in the implementation is listed: what, when, who, why")
  func measureChanges() {
    var situation = Granvag.meetingPlace()
    let names: [RecordLink: RecordName] = [:]
    let (old, new) = (RecordLink(sampleID(13) as Identifier<Person>), FieldValue.blank)
    for (key, from, to, day) in [
      ("responsible", FieldValue.record(old), new, "2026-09-01"),
      ("goal", .row(Goal.self, 3), .row(Goal.self, 1), "2026-09-02"),
      ("deadline", .on("2026-01-01"), .on("2026-02-01"), "2026-03-01"),
    ] as [(FieldKey, FieldValue, FieldValue, String)] {
      situation.measureChanges.append(
        MeasureChange(
          measure: sampleID(7), field: FieldChange(key: key, from: from, to: to, names: names),
          on: sampleDay(day), actor: "Kari Nordmann", reason: "Byttet"))
    }
    let section = SampleDocuments.report(situation)
      .section("Justeringer og evaluering underveis")
    let lines = section.components(separatedBy: "\n").filter { $0.contains("Endring av tiltak") }
    expectNoDifference(
      lines,
      [
        "- Endring av tiltak (31. august 2026): Skilt og navnekonkurranse, "
          + "status vedtatt → utsatt, frist 31. august 2026 → 15. april 2027. "
          + "Endret av kommunal kontakt. Grunn: Navnet velges når kaia er ferdig.",
        "- Endring av tiltak (1. september 2026): Skilt og navnekonkurranse, "
          + "ansvarlig bidragsyter → ingen. Endret av (navn utelatt). Grunn: Byttet",
        "- Endring av tiltak (2. september 2026): Skilt og navnekonkurranse, "
          + "mål Lag og ungdom tar plassen i bruk → Gamlekaia er en møteplass hele året. "
          + "Endret av (navn utelatt). Grunn: Byttet",
      ])
    let `internal` = SampleDocuments.report(situation, .internal).markdown
    #expect(`internal`.contains("ansvarlig Emil Tangvåg → ingen. Endret av Kari Nordmann."))
  }

  @Test(
    "N-28, N-32: evaluations are listed with who took part: by name for insiders, else by number")
  func evaluations() {
    var situation = Granvag.knittingCafe()
    situation.entries = situation.entries.map { entry in
      entry.kind == .evaluation
        ? entry.with(["persons": .rows(Person.self, [1, 12, 18])]) : entry
    }
    #expect(
      SampleDocuments.report(situation).markdown.contains("meldt seg. Deltakere: 3 personer\n"))
    #expect(
      SampleDocuments.report(situation, .internal).markdown.contains(
        "Deltakere: Ragna Tindevoll, Skjermet deltaker og Yusuf Lindegrav\n"))
  }

  @Test("N-30: the short report aims at 900 words and goes to the participating organisations")
  func aim() {
    let output = SampleDocuments.report(Granvag.knittingCafe())
    #expect(output.wordAim == 900)
    #expect(output.wordCount < 900 && output.wordCount > 200)
    #expect(!output.isTooLong)
    #expect(output.recipients.map(\.name) == ["Granvåg kommune", "Granvåg frivilligsentral"])
    #expect(output.fileName == "sluttrapport-PR-004.md")
  }

  @Test("INV-22: an overridden requirement is printed with decider, day and reason")
  func overrides() {
    var situation = Granvag.meetingPlace()
    situation.overrides = [
      sampleRow(
        RequirementOverride.self, 1,
        [
          "phase": .code("start"), "rule": .text("meetingHeld"), "on": .on("2026-03-02"),
          "by": .text("Sunniva Skoddefjell"), "reason": .text("Møtet ble holdt digitalt."),
        ])
    ]
    let section = SampleDocuments.report(situation, .internal).section("Slik arbeidet vi")
    #expect(
      section.contains(
        "Overstyrte krav:\n\n- Start og prosessplan (2. mars 2026): Åpent møte er holdt. "
          + "Besluttet av Sunniva Skoddefjell. Grunn: Møtet ble holdt digitalt."))
    let open = SampleDocuments.report(situation).markdown
    #expect(open.contains("Besluttet av deltaker. Grunn: Møtet"))
  }

  @Test("INV-07: an unknown amount is missing, never small")
  func unknownSize() {
    var situation = Granvag.knittingCafe()
    situation.caseFile = situation.caseFile.with(["amount": .blank])
    let output = SampleDocuments.report(situation)
    #expect(output.markdown.contains("\n- Størrelse: Ikke fylt ut\n"))
    #expect(output.missingTexts.contains("Størrelse"))
  }

  @Test("B-03: an end other than the planned one asks for a reason")
  func periodReason() {
    var situation = Granvag.knittingCafe()
    situation.periodReasons = []
    #expect(
      SampleDocuments.report(situation).missingTexts.first == "Grunn til endret periode")
    situation.caseFile = situation.caseFile.with(["actualEnd": .on("2026-06-30")])
    #expect(!SampleDocuments.report(situation).markdown.contains("Grunn til endret"))
  }

  @Test("Deadlines that were moved are counted, each time")
  func movedDeadlines() {
    var situation = Granvag.meetingPlace()
    #expect(SampleDocuments.report(situation).markdown.contains("Flyttede frister: 1\n"))
    situation.measureChanges.append(
      MeasureChange(
        measure: sampleID(7),
        field: FieldChange(key: "deadline", from: .on("2027-01-01"), to: .on("2027-04-15")),
        on: sampleDay("2026-10-01"), actor: "Ragna Tindevoll", reason: "x"))
    #expect(SampleDocuments.report(situation).markdown.contains("Flyttede frister: 2\n"))
    situation.measureChanges = []
    #expect(SampleDocuments.report(situation).markdown.contains("Flyttede frister: 1\n"))
  }

  @Test("Entries for insiders are in the internal profile only")
  func visibility() {
    var situation = Granvag.knittingCafe()
    situation.entries = situation.entries.map { $0.with(["visibility": .code("internal")]) }
    let open = SampleDocuments.report(situation)
    for entry in situation.entries { #expect(!open.markdown.contains(entry.text)) }
    #expect(open.section("Justeringer og evaluering underveis").contains("Ikke fylt ut"))
    let closed = SampleDocuments.report(situation, .internal).markdown
    for entry in situation.entries { #expect(closed.contains(entry.text)) }
  }

  @Test(
    "An explanation is asked for when accounts are over 10 % from the budget",
    arguments: zip(
      [8_999, 9_000, 10_000, 11_000, 11_001] as [Int64], [true, false, false, false, true]))
  func explanation(accounts: Int64, isAskedFor: Bool) {
    var situation = Granvag.knittingCafe()
    situation.moneyLines = [
      sampleRow(
        MoneyLine.self, 1,
        [
          "direction": .code("cost"), "text": .text("Alt"), "budget": .kroner(10_000),
          "accounts": .kroner(accounts),
        ])
    ]
    let output = SampleDocuments.report(situation)
    #expect(output.missingTexts.contains("Forklaring (Økonomi)") == isAskedFor)
    let written = CaseDocument.finalReport.writtenSections(of: situation)
    #expect(written.first { $0.code == "economy" }?.isRequired == isAskedFor)
  }

  @Test("Unused money is counted in a closed case only; too little is overspending")
  func unusedMoney() {
    var situation = Granvag.knittingCafe()
    situation.caseFile = situation.caseFile.with(["status": .code("active")])
    #expect(!SampleDocuments.report(situation).markdown.contains("Ubrukte midler"))
    situation.caseFile = situation.caseFile.with(["status": .code("closed")])
    situation.moneyLines = situation.moneyLines.map { line in
      line.text == "Kommunen" ? line.with(["accounts": .kroner(2_500)]) : line
    }
    #expect(SampleDocuments.report(situation).markdown.contains("Merforbruk: 9\u{A0}400\u{A0}kr\n"))
  }
}
