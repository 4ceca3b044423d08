import CustomDump
import Domain
import Interface
import Samples
import Screen
import Testing
import Wording

@Suite("The page of a row")
struct DetailTests {
  private func text(_ screen: Screens, _ language: Language = .nb) -> String {
    view(screen.model(columns: 120, rows: 70, language: language)).text
  }

  /// The page of a record in a window that holds all of it.
  private func detail(
    of row: some Record, history: [HistoryEntry] = [], language: Language = .nb
  ) -> Model {
    var model = Model.sample(columns: 120, rows: 70, language: language)
    model.layers = [.detail(DetailState(link: RecordLink(row.id)))]
    return model.after(
      .detailLoaded(SampleRecords.snapshot(row), history: history, questions: []))
  }

  @Test("Enter on a row reads it whole; Esc goes back to the row")
  func opening() {
    var model = Model.sample(focus: .plan).pressing(.down)
    let before = model
    #expect(model.press(.enter) == [.read(.detail(RecordLink(sampleID(6) as Identifier<Measure>)))])
    #expect(model.pressing(.escape) == before)
  }

  @Test("INV-01: the original text is first, marked as what cannot be changed")
  func originalText() throws {
    let text = text(.ideaDetail)
    let mark = try #require(text.firstRange(of: "Slik ideen ble sendt inn (kan ikke endres)"))
    let original = try #require(text.firstRange(of: "Vi i ungdomsrådet vil at bussen"))
    let sender = try #require(text.firstRange(of: "Avsendertype"))
    #expect(mark.lowerBound < original.lowerBound && original.lowerBound < sender.lowerBound)
  }

  @Test("INV-05: a decided idea without reply says so, with its age")
  func lackingReply() {
    #expect(text(.ideaDetail).contains("Avsenderen har ikke fått svar. Ideen er 184 dager gammel."))
    #expect(
      text(.ideaDetail, .en).contains(
        "The sender has not had a reply. The idea is 184 days old."))
  }

  @Test("Questions to the sender are shown with their answers, open ones marked")
  func questions() {
    let text = text(.ideaDetail)
    #expect(text.contains("20.04.2026 Gjelder det bare skoledager, eller hele uka?"))
    #expect(text.contains("Ikke besvart ennå"))
    #expect(text.contains("→ 25.04.2026: Fylkeskommunen og to busselskap"))
  }

  @Test("A measure says how many days it is over, its first deadline, goal and case")
  func measure() {
    let text = text(.measureDetail)
    for words in [
      "30.09.2026, 15 dager over fristen", "Opprinnelig frist", "G-002 Kaia er trygg å bruke",
      "PR-001 Møteplass på Gamlekaia",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("The history is at the foot, newest first, with who, when, what and why")
  func history() throws {
    let text = text(.measureDetail)
    let newest = try #require(text.firstRange(of: "31.08.2026 09:05 Jonas Havgløtt"))
    let oldest = try #require(text.firstRange(of: "22.01.2026 18:30 Ragna Tindevoll"))
    #expect(newest.lowerBound < oldest.lowerBound)
    #expect(text.contains("31.08.2026 → 30.09.2026"))
    #expect(text.contains("Fordi: Leveransen er forsinket"))
  }

  @Test("A required field without content says that it is not filled in; others are left out")
  func blanks() {
    let row = sampleRow(Membership.self, 40, [:])
    let text = view(detail(of: row)).text
    #expect(text.contains("Roller") && text.contains("Ikke fylt ut"))
    #expect(!text.contains("Dobbeltrolle"))
  }

  @Test("INV-18: a protected person is shown by a word on other rows, by name on their own")
  func protectedPerson() throws {
    let person = try #require(Granvag.people.first { $0.isProtected })
    let membership = sampleRow(
      Membership.self, 77,
      ["person": .record(RecordLink(person.id)), "roles": .list([.code("resident")])])
    let other = view(detail(of: membership)).text
    #expect(other.contains("Skjermet deltaker") && !other.contains("Stjernmyr"))
    #expect(view(detail(of: person)).text.contains("Live Stjernmyr"))
  }

  @Test("The page of a row of another case makes that case the one at hand")
  func otherCase() {
    let row = sampleRow(
      Measure.self, 41,
      ["title": .text("Gangveg"), "case": .row(CaseFile.self, 2)])
    var model = Model.sample()
    model.layers = [.detail(DetailState(link: RecordLink(row.id)))]
    let effects = update(
      &model, .detailLoaded(SampleRecords.snapshot(row), history: [], questions: []))
    #expect(effects == [.read(.situation(sampleID(2)))])
    #expect(model.cases.selected?.id == sampleID(2))
  }

  @Test("What applies to the row works on its page")
  func actions() {
    var measure = Screens.measureDetail.model(columns: 80, rows: 24, language: .nb)
    let link = RecordLink(SampleRecords.measure.id)
    #expect(measure.press(.character("e")) == [.read(.form(link, fields: nil))])
    #expect(measure.press(.character("b")) == [.read(.form(link, fields: ["deadline"]))])
    #expect(measure.press(.character("a")) == [.read(.form(link, fields: ["responsible"]))])
    #expect(measure.press(.character("d")) == [.act(.record(.delete([link])), reason: "")])
    #expect(measure.press(.character("c")) == [.outside(.copy("T-004 Reparere kaifronten"))])
    #expect(measure.press(.character("t")) == [])
    #expect(measure.notice == Notice(.refused, InterfaceText.nothingHere))
  }

  @Test("A decided idea is not offered to be taken or decided again", arguments: ["t", "v", "m"])
  func decidedIdea(key: Character) {
    var model = Screens.ideaDetail.model(columns: 80, rows: 24, language: .nb)
    #expect(model.press(.character(key)) == [])
    #expect(model.notice?.kind == .refused && model.layers.count == 1)
  }

  @Test("A row without a status says that it has none")
  func withoutStatus() throws {
    let goal = try #require(Granvag.meetingPlace().goals.first)
    let model = detail(of: goal).pressing(.character("s"))
    #expect(model.notice == Notice(.refused, DetailScreenText.noStatus))
    #expect(model.layers.count == 1)
  }

  @Test("A page scrolls to its end and no further")
  func scrolling() {
    let model = Screens.ideaDetail.model(columns: 80, rows: 24, language: .nb)
    let end = model.pressing(.end)
    #expect(view(end) == view(end.pressing(.down, .pageDown)))
    #expect(view(end.pressing(.up)) != view(end))
    #expect(view(end.pressing(.home)) == view(model))
  }
}

@Suite("Pages of rows on each other")
struct DetailStackTests {
  /// PR-001's idea with its page scrolled down, on top of the work surface.
  private var ideaPage: Model {
    Screens.ideaDetail.model(columns: 80, rows: 24, language: .nb).pressing(.down, .down)
  }

  private func page(_ model: Model) -> DetailState? {
    if case .detail(let state) = model.layers.last { state } else { nil }
  }

  @Test("N-10 from an idea's page one comes to its case, and back to the page as it was")
  func caseOfIdea() throws {
    var model = ideaPage
    let before = try #require(page(model))
    let idea = try #require(before.link.identifier(of: Idea.self))
    #expect(model.press(.character("i")) == [.read(.origin(idea))])

    let caseFile: Identifier<CaseFile> = sampleID(1)
    let effects = update(&model, .originLoaded(idea, caseFile: caseFile))
    #expect(effects == [.read(.detail(RecordLink(caseFile)))])
    #expect(page(model)?.link == RecordLink(caseFile))
    #expect(model.layers.count == 2)

    let back = model.pressing(.escape)
    #expect(page(back) == before)
    #expect(back.layers.count == 1)
  }

  @Test("A page that lies below already comes up as it was, so that pages do not pile up")
  func backAndForth() throws {
    var model = ideaPage
    let idea = try #require(page(model)?.link.identifier(of: Idea.self))
    let before = page(model)
    _ = update(&model, .originLoaded(idea, caseFile: sampleID(1)))
    _ = model.openDetail(RecordLink(idea))

    #expect(page(model) == before)
    #expect(model.layers.count == 1)
  }

  @Test("A form on a page goes back to the page as it was, cancelled or saved")
  func form() throws {
    var model = ideaPage
    let before = try #require(page(model))
    let snapshot = try #require(before.snapshot)
    _ = update(&model, .formLoaded(snapshot, fields: ["title"]))
    #expect(model.place == .form)

    #expect(page(model.pressing(.escape)) == before)
    let action = UserAction.record(.edit(before.link, [:], from: snapshot))
    #expect(page(model.after(.nothingChanged(action))) == before)
  }

  @Test("Enter on a case's page goes to the case; another row's page says that it is whole")
  func enter() {
    let caseFile: Identifier<CaseFile> = sampleID(2)
    var model = Model.sample()
    _ = model.openDetail(RecordLink(caseFile))
    #expect(model.press(.enter) == [.read(.situation(caseFile))])
    #expect(model.layers.isEmpty && model.cases.selected?.id == caseFile)

    let idea = ideaPage.pressing(.enter)
    #expect(idea.layers.count == 1 && idea.notice == Notice(.refused, DetailScreenText.isWhole))
  }

  @Test("A hit of the menu is shown on the page that the menu was called on")
  func menu() {
    let hit = SampleRecords.hits.first { $0.name.link.kind != .caseFile }
    var model = ideaPage.pressing(.control("p")).typing("lys")
      .after(.found(text: "lys", SampleRecords.hits))
    var entries: [PaletteEntry] = []
    if case .palette(let state) = model.layers.last { entries = model.paletteEntries(state) }
    let row = entries.firstIndex { $0 == hit.map { .hit($0) } } ?? 0
    for _ in 0..<row { model = model.pressing(.down) }
    model = model.pressing(.enter)

    #expect(page(model)?.link == hit?.name.link)
    #expect(model.layers.count == 2)
    #expect(page(model.pressing(.escape)) == page(ideaPage))
  }
}
