import CustomDump
import Domain
import Interface
import Samples
import Screen
import Testing
import Wording

/// What needs somebody (Rules.md 3.1), and the bin (Rules.md 3.5).
@Suite("Overview and bin")
struct OverviewTests {
  private let model = Model.sample().pressing(.character("0"))
    .after(.overviewLoaded(SampleRows.overview))

  private func overview(_ model: Model) -> OverviewState? {
    if case .overview(let state) = model.layers.last { state } else { nil }
  }

  @Test("0 asks for the overview from every pane", arguments: Pane.allCases)
  func opening(pane: Pane) {
    var model = Model.sample(focus: pane)
    #expect(model.press(.character("0")) == [.read(.overview)])
  }

  @Test("Groups are in the order late, waiting, next; the cursor skips headings")
  func order() throws {
    let rows = try #require(overview(model)).rows
    expectNoDifference(
      rows.map(\.group),
      [
        .overdue, .overdue, .withoutReply, .withoutHandler, .dueSoon, .personsToErase, .untouched,
        .nextSteps, .nextSteps,
      ])
    #expect(rows[0].link == RecordLink(SampleRecords.measure.id))
  }

  @Test("A heading counts its rows, and an empty group is left out")
  func headings() {
    let text = view(model).text
    #expect(text.contains("Over fristen 2") && text.contains("Uten saksbehandler 1"))
    #expect(!text.contains("Dokumenter å se på"))
  }

  @Test("Each active case says its next step")
  func nextSteps() {
    let text = view(Screens.overview.model(columns: 120, rows: 40, language: .nb)).text
    #expect(text.contains("steg 5 · Mangler: evaluering i dette steget."))
    #expect(text.contains("«Gjennomføring» kan fullføres (f)"))
  }

  @Test("Enter opens a measure, and selects a case")
  func going() {
    var open = model
    let measure = RecordLink(SampleRecords.measure.id)
    #expect(open.press(.enter) == [.read(.detail(measure))])
    #expect(overview(open.pressing(.escape)) == overview(model))
    #expect(open.pressing(.character("0")).layers.count == 1)
    var last = model.pressing(.end)
    let caseFile: Identifier<CaseFile> = sampleID(3)
    #expect(last.press(.enter) == [.read(.situation(caseFile))])
    #expect(last.layers.isEmpty && last.focus == .cases)
    #expect(last.cases.selected?.id == caseFile)
  }

  @Test("A new overview leaves the cursor on its row")
  func following() throws {
    var fewer = SampleRows.overview
    fewer.overdue.removeFirst()
    let state = try #require(
      overview(model.pressing(.down, .down).after(.overviewLoaded(fewer))))
    #expect(state.selectedLink == RecordLink(SampleRows.withoutReply.id))
    #expect(state.list.cursor.selection == 1)
  }

  @Test("INV-18: a protected person to be erased is shown without their name")
  func protectedPerson() throws {
    var overview = Overview()
    overview.personsToErase = [try #require(Granvag.people.first { $0.isProtected })]
    let text = view(Model.sample().pressing(.character("0")).after(.overviewLoaded(overview))).text
    #expect(text.contains("Skjermet deltaker") && !text.contains("Stjernmyr"))
  }

  @Test("Nothing late and nobody waiting is said in a sentence, with the next steps below")
  func quiet() {
    var overview = SampleRows.overview
    overview.overdue = []
    overview.withoutReply = []
    overview.withoutHandler = []
    overview.personsToErase = []
    overview.untouched = []
    let text = view(Model.sample().pressing(.character("0")).after(.overviewLoaded(overview))).text
    #expect(text.contains("Alt er i orden"))
    #expect(text.contains("Neste steg 2"))
  }

  // MARK: Bin

  private var bin: Model {
    Screens.bin.model(columns: 80, rows: 24, language: .nb)
  }

  @Test("r restores the row, Enter opens it, t asks first about what is old")
  func binActions() {
    var model = bin
    let link = SampleRecords.bin[0].name.link
    #expect(model.press(.character("r")) == [.act(.record(.restore([link])), reason: "")])
    #expect(model.press(.enter) == [.read(.detail(link))])
    model = bin.pressing(.character("t"))
    #expect(model.press(.enter) == [], "Avbryt has the focus")
    model = bin.pressing(.character("t"), .right)
    #expect(model.press(.enter) == [.act(.record(.emptyBin(olderThanDays: 30)), reason: "")])
  }

  @Test("A row in the bin can be read, and restored before it is changed")
  func readingBinned() {
    let measure = SampleRecords.measure
    let snapshot = SampleRecords.snapshot(measure, isInBin: true)
    var model = bin.pressing(.enter)
    model.layers = [.detail(DetailState(link: snapshot.link))]
    model = model.after(.detailLoaded(snapshot, history: [], questions: []))
    #expect(view(model).text.contains("Ligger i papirkurven"))
    #expect(model.press(.character("e")) == [])
    #expect(model.notice == Notice(.refused, DetailScreenText.restoreFirst))
  }

  @Test("An empty bin says so and has nothing to restore, empty or open")
  func emptyBin() {
    for key: Key in [.character("r"), .character("t"), .enter] {
      var model = Screens.emptyBin.model(columns: 80, rows: 24, language: .nb)
      #expect(model.press(key) == [])
      #expect(model.notice == Notice(.refused, InterfaceText.nothingHere))
    }
  }
}
