import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// The tabs for agreement and anchoring with the sample municipality.
@Suite("The tabs Avtale and Forankring")
struct AgreementTabTests {
  private func tabs(_ number: Int, _ keys: String, columns: Int = 120) throws -> ScriptedTerminal {
    let sitting = try Sitting()
    sitting.size = Size(columns: columns, rows: 40)
    let downs = Array(repeating: "<Down>", count: number).joined(separator: " ")
    return try sitting.play("2 <Home> \(downs) 4 \(keys)")
  }

  @Test("V-17 V-18 A-001 is shown with its parties, each anchored and signed, until and evaluation")
  func sampleAgreement() throws {
    let text = try #require(tabs(4, "> > > z <shot:tab>", columns: 140).shots["tab"]?.text)

    for words in [
      "A-001", "gjelder", "til 31.12.2027", "evalueres 27.04.2027", "Granvåg kommune",
      "forankret 10.04.2026", "forankret 14.04.2026", "forankret 15.04.2026",
      "forankret 16.04.2026", "signert 27.04.2026", "Halv stilling, 150 000 kr", "fra steg",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("ikke forankret"))
  }

  @Test("The agreement's page has who anchored, where, and who signed for whom")
  func page() throws {
    let text = try #require(tabs(4, "> > > <Enter> <shot:page>").shots["page"]?.text)

    #expect(text.contains("Parter"))
    #expect(text.contains("forankret 14.04.2026 (Styret)"))
    #expect(text.contains("(daglig leder, Granvåg)"))
  }

  @Test("O-06 O-16 the anchoring of Myrtun names what is missing, partner by partner")
  func anchoringOverview() throws {
    let sitting = try Sitting()
    let rows = AnchoringOverview(try sitting.situation(2)).missing

    #expect(rows.first == .missing(.political))
    #expect(rows.count == 4, "political, and the three partners")
    let terminal = try sitting.play(
      "2 <Home> <Down> 4 > > > > > <shot:tab> <Down> <Enter> <shot:form>")
    let text = terminal.shots["tab"]?.text ?? ""
    for words in [
      "administrativ", "planversjon 1", "mangler politisk forankring",
      "mangler forankring hos Myrtun borettslag",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(terminal.shots["form"]?.text.contains("Ny") == true, "Enter opens what is missing")
  }

  @Test("Tabs for agreement and anchoring are there only where the template has a use for them")
  func used() throws {
    let sitting = try Sitting()
    #expect(try !sitting.situation(1).usesAgreements && !sitting.situation(1).usesAnchoring)
    #expect(try !sitting.situation(2).usesAgreements && sitting.situation(2).usesAnchoring)
    #expect(try sitting.situation(3).usesAgreements && sitting.situation(3).usesAnchoring)
  }

  @Test("V-02 a cell is ticked with a note and taken away; an actor with none is shown")
  func contributionGrid() throws {
    let sitting = try Sitting()
    let toActor = "2 <Home> <Down> <Down> <Down> <Down> 4 > > > <End>"

    let terminal = try sitting.play(
      "\(toActor) b <Enter> <text:Finner behovet> <Ctrl-s> <shot:ticked>")

    let cell = try #require(try sitting.situation(3).contributions.first)
    #expect(cell.verb == .define && cell.note == "Finner behovet")
    #expect(cell.organisation != nil && cell.actor.isEmpty)
    let text = terminal.shots["ticked"]?.text ?? ""
    #expect(text.contains("Uten bidrag i noe ledd"))
    #expect(ContributionGrid(try sitting.situation(3)).withoutCell.count == 3)

    try sitting.play("\(toActor) b <Enter>")
    #expect(try sitting.situation(3).contributions.isEmpty)
  }

  @Test("V-18 a party's anchoring gets when, who and where, in the language of the case")
  func anchorOnScreen() throws {
    let sitting = try Sitting()

    // The last partner that has not anchored is above the services and the grid.
    let toPartner = "<Home> <Down> <Down> <Down> <Down> <Down>"
    try sitting.play("2 <Home> <Down> 4 > > > > > \(toPartner) <Enter> <Ctrl-s>")

    let missing = AnchoringOverview(try sitting.situation(2)).missing
    #expect(missing.count == 4, "without a text nothing is stored")
    try sitting.play(
      "2 <Home> <Down> 4 > > > > > \(toPartner) <Enter> <text:Styret sa ja.> <Ctrl-s>")
    #expect(AnchoringOverview(try sitting.situation(2)).missing.count == 3)
  }

  @Test("INV-22 an agreement is not ended without a reason; with one it is, in one step of undo")
  func terminated() throws {
    let sitting = try Sitting()

    try sitting.play(
      "2 <Home> <Down> <Down> <Down> <Down> 4 > > > s <End> <Up> <Enter> <Ctrl-s>")
    #expect(try sitting.situation(3).agreement?.status == .inForce)
    try sitting.play(
      "2 <Home> <Down> <Down> <Down> <Down> 4 > > > s <End> <Up> <Enter> <text:Ferdig.> <Ctrl-s>")
    #expect(try sitting.situation(3).agreement?.status == .terminated)
    try sitting.play("u")
    #expect(try sitting.situation(3).agreement?.status == .inForce)
  }

  @Test("V-04 V-08 the queue is found by challenge, and ordered with the prioritised first")
  func challengeOrder() throws {
    let sitting = try Sitting()
    let context = ActionContext(actor: sitting.actor, today: sitting.today)
    _ = try sitting.store.edit(
      RecordLink(try sitting.idea(8).id), ["challenges": .list([.code("climate")])], context)
    _ = try sitting.store.edit(
      RecordLink(try sitting.idea(7).id),
      ["challenges": .list([.code("exclusion")])], context)

    let terminal = try sitting.play("/ <text:klima> <shot:found> <Esc> o o o <shot:order>")

    let found = terminal.shots["found"]?.text ?? ""
    #expect(found.contains("ID-008") && !found.contains("ID-005"))
    let order = (terminal.shots["order"]?.text ?? "").split(separator: "\n").compactMap {
      $0.firstMatch(of: #/ID-\d\d\d/#).map { String($0.output) }
    }
    #expect(order.first == "ID-008", "large, with a challenge")
    #expect(
      order.prefix(5) == ["ID-008", "ID-005", "ID-007", "ID-006", "ID-012"]
        || order.prefix(5).first == "ID-008")
    #expect(
      try sitting.store.refusedChannel(of: RecordLink(try sitting.idea(8).id))?.channel
        == .municipality)
  }

  @Test("V-05 V-06 V-07 the form says which challenges there are, and what each is about")
  func challengeHelp() throws {
    let keys = RecordKind.idea.formFields(given: [:])
    let steps =
      (keys.firstIndex { $0.key == "challenges" } ?? 0)
      - (keys.firstIndex { $0.key == "title" } ?? 0)
    let tabs = Array(repeating: "<Tab>", count: steps).joined(separator: " ")

    let terminal = try Sitting().play(
      """
      1 n \(tabs) <shot:empty> <text:kli> <shot:climate> <Backspace> <Backspace> <Backspace> \
      <text:uten> <shot:exclusion> <Backspace> <Backspace> <Backspace> <Backspace> <text:dem> \
      <shot:demography>
      """)

    #expect(terminal.shots["empty"]?.text.contains("klima, utenforskap og demografi") == true)
    #expect(terminal.shots["climate"]?.text.lowercased().contains("utslipp") == true)
    #expect(terminal.shots["exclusion"]?.text.contains("høre til") == true)
    #expect(terminal.shots["demography"]?.text.contains("eldre") == true)
  }
}
