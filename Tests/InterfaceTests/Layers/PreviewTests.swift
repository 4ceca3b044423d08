import CustomDump
import Documents
import Domain
import Interface
import Samples
import Screen
import Testing
import Wording

@Suite("The document on the screen")
struct PreviewTests {
  private func model(
    _ situation: CaseSituation = Granvag.knittingCafe(), columns: Int = 100, rows: Int = 400,
    kind: CaseDocument = .finalReport, language: Language = .nb
  ) -> Model {
    var model = Model.sample(columns: columns, rows: rows, language: language)
    model.work.situation = situation
    model.layers = [.preview(PreviewState(.ofCase(kind)))]
    return model
  }

  private func preview(_ model: Model) -> PreviewState? {
    if case .preview(let state)? = model.layers.first { state } else { nil }
  }

  @Test("x offers the documents of the case, and Enter shows one")
  func opening() {
    let model = Model.sample(focus: .plan).pressing(.character("x"), .enter)
    #expect(preview(model)?.subject == .ofCase(.finalReport))
  }

  @Test("Headings, lists, quotations and tables are laid out, without markup")
  func layout() {
    let text = view(model()).text
    for words in ["Sammendrag", "• Kommune: Granvåg kommune", "│ Kan vi få ha strikkekafé"] {
      #expect(text.contains(words), "\(words)")
    }
    for markup in ["## ", "|---", "\\.", "**"] { #expect(!text.contains(markup), "\(markup)") }
  }

  @Test("What people write is read as they wrote it")
  func userText() {
    var situation = Granvag.knittingCafe()
    let written = "*Stjerne* | strek_under <b> [lenke](x) \\ # 1. slutt"
    situation.narratives = [
      sampleRow(
        Narrative.self, 9_001,
        [
          "case": .record(RecordLink(situation.caseFile.id)), "document": .code("sluttrapport"),
          "section": .code("summary"), "text": .text(written),
        ])
    ]
    #expect(view(model(situation)).text.contains(written))
  }

  @Test(
    "The columns of a table are under each other, at any width", arguments: [40, 57, 80, 120])
  func tables(columns: Int) {
    let lines = view(model(columns: columns)).text.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns })
    guard columns >= 80 else { return }
    let amounts = lines.filter { line in
      line.contains("38 500 kr  3") && (line.contains("Kostnad") || line.contains("Finansiering"))
    }
    #expect(amounts.count == 2)
    let ends = amounts.map { line in
      line.lastIndex(of: "r").map { line.distance(from: line.startIndex, to: $0) }
    }
    #expect(Set(ends).count == 1)
  }

  @Test("INV-27: what is missing is above, counted, in the language of the screen")
  func missing() {
    let output = CaseDocument.finalReport.make(
      from: Granvag.knittingCafe(in: .nn), DocumentOptions(version: "1"))
    let text = view(model(Granvag.knittingCafe(in: .nn), language: .en)).text
    #expect(text.contains("\(output.missing.count) parts are missing:"))
    #expect(text.contains("• \(output.missing[0].text.en)"))
    #expect(text.contains("Samandrag"), "The document is in the case's language")
  }

  @Test("The title says for whom the document is, and its words of about 900")
  func figures() {
    let output = CaseDocument.finalReport.make(
      from: Granvag.knittingCafe(), DocumentOptions(version: "1.0.0"))
    let text = view(model(columns: 120)).text
    #expect(text.contains("intern utgave · \(output.wordCount) av om lag 900 ord"))
    #expect(view(model(columns: 120).pressing(.character("p"))).text.contains("offentlig utgave"))
  }

  @Test("s asks for a file name in the working folder, and saving writes the shown version")
  func saving() throws {
    var model = model().pressing(.character("p"), .character("s"))
    let output = CaseDocument.finalReport.make(
      from: Granvag.knittingCafe(), DocumentOptions(profile: .public, version: "1.0.0"))
    let path = "/tmp/sluttrapport-PR-004.md"
    #expect(
      model.press(.control("s"))
        == [.outside(.writeFile(path: path, text: output.markdown, overwrite: false))])
    model = model.after(.fileWritten(path: path))
    #expect(preview(model)?.isPublic == true && model.layers.count == 1)
  }

  @Test("Slash finds words as one types, arrows go on, Enter keeps, Esc leaves")
  func finding() throws {
    let start = model(columns: 80, rows: 24).pressing(.character("/"))
    let found = start.typing("kveld")
    #expect(view(found).text.contains("kveld"))
    #expect(try #require(preview(found)).cursor.selection > 0)
    let next = found.pressing(.down)
    #expect(preview(next)?.cursor != preview(found)?.cursor)
    #expect(preview(found.pressing(.enter))?.search == "kveld")
    let left = found.pressing(.escape)
    #expect(preview(left)?.search == "" && left.layers.count == 1)
    #expect(start.typing("zzz").notice == Notice(.hint, PreviewText.notFound))
  }

  @Test("Looking for words in a document leaves the filter of the queue alone")
  func queueFilter() {
    var model = model(columns: 80, rows: 24)
    model.ideas.list.filter = "lys"
    model = model.pressing(.character("/")).typing("kaffe").pressing(.escape)
    #expect(model.ideas.list.filter == "lys")
  }

  @Test("The texts that the coordinator writes are offered with how they begin")
  func texts() throws {
    var model = Model.sample()
    model.work.situation = Granvag.knittingCafe()
    model.work.tab = .documents
    model = model.pressing(.character("w"))
    let sections = WrittenSection.all(of: Granvag.knittingCafe())
    guard case .choice(let menu) = model.layers.last else {
      Issue.record("No menu")
      return
    }
    #expect(menu.options.count == sections.count && sections.count > 1)
    #expect(menu.options.contains { $0.note == PreviewText.notWritten })
    #expect(menu.options.contains { $0.note?.nb.hasPrefix("Tolv åpne kvelder") == true })
    guard case .form(let form) = model.pressing(.enter).layers.last else {
      Issue.record("No form")
      return
    }
    #expect(form.form == .writeText(sampleID(4), .finalReport, section: sections[0].code))
    #expect(form.fields[0].buffer.text == sections[0].text)
    #expect(form.fields[0].hint == sections[0].prompt)
  }

  @Test("The process plan is shown too, with its five parts")
  func processPlan() {
    let text = view(model(Granvag.meetingPlace(), kind: .processPlan)).text
    #expect(text.contains("Prosessplan"))
    #expect(text.contains("Gamlekaia er en møteplass hele året"))
  }
}
