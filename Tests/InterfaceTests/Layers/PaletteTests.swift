import CustomDump
import Domain
import Interface
import Samples
import Screen
import Testing
import Wording

@Suite("Menu and search")
struct PaletteTests {
  private func palette(_ model: Model) -> PaletteState? {
    if case .palette(let state) = model.layers.last { state } else { nil }
  }

  @Test("The menu opens by Ctrl+P and by colon, and knows where it was called")
  func opening() {
    for key: Key in [.control("p"), .character(":")] {
      let model = Model.sample(focus: .team).pressing(key)
      #expect(palette(model)?.origin == .team)
    }
  }

  @Test(
    "Synonyms find an action, without accents and in any language",
    arguments: ["slett", "fjern", "delete", "papirkurv", "PAPIRK"])
  func synonyms(text: String) throws {
    let model = Model.sample().pressing(.control("p")).typing(text)
    let state = try #require(palette(model))
    #expect(model.paletteEntries(state).first == .action(.delete))
  }

  @Test("Two letters ask the file; one letter does not")
  func asking() {
    var model = Model.sample().pressing(.control("p"))
    #expect(model.press(.character("l")) == [])
    #expect(model.press(.character("y")) == [.read(.search("ly"))])
    #expect(model.press(.down) == [])
  }

  @Test("Hits for an older text are left aside")
  func lateHits() throws {
    let model = Model.sample().pressing(.control("p")).typing("lys")
      .after(.found(text: "ly", SampleRecords.hits))
    #expect(try #require(palette(model)).hits.isEmpty)
  }

  @Test("Enter runs the action where the menu was called, with the menu gone")
  func running() {
    var model = Model.sample(focus: .plan).pressing(.control("p")).typing("papirkurv")
    let measure = SampleRecords.measure
    #expect(model.press(.enter) == [.act(.record(.delete([RecordLink(measure.id)])), reason: "")])
    #expect(model.layers.isEmpty)
    #expect(model.lastUsed == [.delete])
  }

  @Test("What was used last is first among what applies here")
  func lastUsed() throws {
    let model = Model.sample().pressing(.control("p")).typing("bytt språk")
      .pressing(.enter, .control("p"))
    let state = try #require(palette(model))
    #expect(model.paletteEntries(state).first == .action(.changeLanguage))
  }

  @Test("What does not apply says where it does, and the menu stays")
  func elsewhere() throws {
    var model = Model.sample(focus: .plan).pressing(.control("p")).typing("ta saken")
    #expect(model.press(.enter) == [])
    let state = try #require(palette(model))
    #expect(
      model.notice
        == Notice(.refused, try #require(model.paletteRefusal(of: .takeIdea, state))))
    #expect(model.notice?.text.nb == "virker i idékøen eller visningen av en rad")
  }

  @Test("What cannot be done just now says why, and the menu stays")
  func unavailable() {
    var model = Model.sample(focus: .plan)
    model.session.isReadOnly = true
    model = model.pressing(.control("p")).typing("papirkurv").pressing(.enter)
    #expect(model.notice == Notice(.refused, InterfaceText.isReadOnly))
    #expect(palette(model) != nil)
  }

  @Test("Enter on a hit goes there")
  func goingToHits() {
    var model = Model.sample().pressing(.control("p")).typing("lys")
      .after(.found(text: "lys", SampleRecords.hits))
    let idea = SampleRecords.hits[0].name.link
    #expect(model.press(.enter) == [.read(.detail(idea))])
    expectNoDifference(model.layers, [.detail(DetailState(link: idea))])
  }

  @Test("The search finds as one types, and goes to the selected hit")
  func searching() {
    var model = Model.sample().pressing(.control("f"))
    #expect(model.press(.character("g")) == [])
    #expect(model.press(.character("a")) == [.read(.search("ga"))])
    model = model.after(.found(text: "ga", SampleRecords.hits)).pressing(.down)
    let caseFile: Identifier<CaseFile> = sampleID(1)
    #expect(model.press(.enter) == [.read(.situation(caseFile))])
    #expect(model.layers.isEmpty && model.focus == .cases)
  }

  @Test("INV-18: a protected person is found, and shown without name or excerpt")
  func protectedHit() {
    let frame = view(Screens.search.model(columns: 120, rows: 40, language: .nb))
    #expect(frame.text.contains("P-012 Skjermet deltaker"))
    #expect(!frame.text.contains("Stjernmyr"))
  }

  @Test("Pasted text is typed in the search, its line break as a blank")
  func pasting() {
    var model = Model.sample().pressing(.control("f"))
    #expect(update(&model, .pasted("lys\npå")) == [.read(.search("lys på"))])
  }
}
