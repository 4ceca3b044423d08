import Domain
import Testing
import Wording

@Suite("History in words")
struct HistoryTextTests {
  private let lights = RecordName(
    link: RecordLink(kind: .measure, id: 6), reference: Reference(.measure, 6),
    title: "Lys og strøm")
  private let path = RecordName(
    link: RecordLink(kind: .idea, id: 5), reference: Reference(.idea, 5),
    title: "Lys på turvegen")
  private let oldDay: Day
  private let newDay: Day

  init() throws {
    oldDay = try #require(Day(iso: "2026-10-10"))
    newDay = try #require(Day(iso: "2026-10-30"))
  }

  private func entry(
    _ action: ChangeAction, _ rows: [RowChange], reason: String = ""
  ) -> HistoryEntry {
    HistoryEntry(
      sequence: 1, at: LocalTime(day: newDay, hour: 10, minute: 14), actor: "Ragna",
      action: action, reason: reason, rows: rows, concerns: nil)
  }

  private func update(_ name: RecordName, _ fields: [FieldChange]) -> RowChange {
    RowChange(name: name, operation: .update, fields: fields)
  }

  private var movedDeadline: HistoryEntry {
    entry(
      .edit,
      [update(lights, [FieldChange(key: "deadline", from: .day(oldDay), to: .day(newDay))])])
  }

  @Test("One changed field is a line with what it was and is")
  func oneField() {
    #expect(
      HistoryText.line(movedDeadline, in: .nb)
        == "frist for «Lys og strøm»: 10.10.2026 → 30.10.2026")
    #expect(
      HistoryText.line(movedDeadline, in: .en)
        == "deadline of “Lys og strøm”: 10.10.2026 → 30.10.2026")
  }

  @Test("Undo says what the field is set back to")
  func undoneField() {
    #expect(
      ReceiptText.undone(movedDeadline)
        == Phrase(
          nb: "Angret: frist for «Lys og strøm» satt tilbake til 10.10.2026",
          nn: "Angra: frist for «Lys og strøm» sett tilbake til 10.10.2026",
          en: "Undone: deadline of “Lys og strøm” set back to 10.10.2026"))
    #expect(
      ReceiptText.redone(movedDeadline).nb
        == "Gjort om igjen: frist for «Lys og strøm»: 10.10.2026 → 30.10.2026")
  }

  @Test("Undoing what filled an empty field says that it is empty again")
  func undoneFirstValue() {
    let change = entry(
      .edit, [update(lights, [FieldChange(key: "deadline", from: .blank, to: .day(newDay))])])
    #expect(ReceiptText.undone(change).nb == "Angret: frist for «Lys og strøm» fjernet")
  }

  @Test("A new row is named by its kind and title, several by their number")
  func additions() {
    let one = entry(.add, [RowChange(name: path, operation: .insert, fields: [])])
    #expect(HistoryText.line(one, in: .nb) == "ny idé «Lys på turvegen»")
    #expect(ReceiptText.undone(one).nb == "Angret: ny idé «Lys på turvegen»")
    let measure = entry(.add, [RowChange(name: lights, operation: .insert, fields: [])])
    #expect(HistoryText.line(measure, in: .nn) == "nytt tiltak «Lys og strøm»")
    let seven = entry(
      .add,
      (1...7).map { id in
        let name = RecordName(
          link: RecordLink(kind: .idea, id: Int64(id)), reference: nil, title: "Idé \(id)")
        return RowChange(name: name, operation: .insert, fields: [])
      })
    #expect(HistoryText.line(seven, in: .nb) == "nye: 7 ideer")
  }

  @Test("Long texts are named, not repeated")
  func longTexts() {
    let change = entry(
      .edit,
      [
        update(
          lights,
          [
            FieldChange(
              key: "result", from: .blank, to: .text(String(repeating: "ord ", count: 50)))
          ])
      ])
    #expect(HistoryText.line(change, in: .nb) == "resultat for «Lys og strøm» endret")
    #expect(ReceiptText.undone(change).nn == "Angra: resultat for «Lys og strøm» fjerna")
  }

  @Test("Several changed fields are in one line")
  func severalFields() {
    let change = entry(
      .moveMeasure,
      [
        update(
          lights,
          [
            FieldChange(key: "status", from: .code("decided"), to: .code("postponed")),
            FieldChange(key: "deadline", from: .day(oldDay), to: .day(newDay)),
            FieldChange(key: "originalDeadline", from: .blank, to: .day(oldDay)),
          ])
      ])
    #expect(
      HistoryText.line(change, in: .nb)
        == "«Lys og strøm»: status Vedtatt → Utsatt, frist 10.10.2026 → 30.10.2026")
  }

  @Test("A decision names its outcome and the case that came of it")
  func decision() throws {
    let made = RecordName(
      link: RecordLink(kind: .caseFile, id: 7), reference: Reference(.caseFile, 7),
      title: "Lys på turvegen")
    let change = entry(
      .decideIdea,
      [
        RowChange(name: made, operation: .insert, fields: []),
        update(
          path,
          [FieldChange(key: "status", from: .code("received"), to: .code("takenForward"))]),
      ])
    #expect(
      HistoryText.line(change, in: .nn)
        == "vedtak om «Lys på turvegen»: Teken vidare, ny prosess PR-007")
    let receipt = Receipt(sequence: 1, action: .decideIdea, name: path, madeCase: made)
    #expect(
      ReceiptText.message(receipt).nb
        == "Lagret: vedtak om «Lys på turvegen». Ny prosess: PR-007 «Lys på turvegen»")
  }

  @Test("INV-18: a protected person is named in no line")
  func protectedPerson() {
    let live = RecordName(
      link: RecordLink(kind: .person, id: 12), reference: Reference(.person, 12),
      title: "Live Stjernmyr", isProtected: true)
    let change = entry(
      .edit,
      [
        update(
          lights,
          [
            FieldChange(
              key: "responsible", from: .blank, to: .record(live.link),
              names: [live.link: live])
          ]),
        update(live, [FieldChange(key: "phone", from: .blank, to: .text("12"))]),
      ])
    for language in Language.allCases {
      #expect(!HistoryText.lines(change, in: language).joined().contains("Stjernmyr"))
    }
    #expect(
      HistoryText.line(change, in: .nb)
        == "ansvarlig for «Lys og strøm»: – → Skjermet deltaker")
    let renamed = entry(
      .edit,
      [
        update(
          live,
          [FieldChange(key: "name", from: .text("Live"), to: .text("Live Stjernmyr"))])
      ])
    #expect(HistoryText.line(renamed, in: .nb) == "navn for «Skjermet deltaker» endret")
    #expect(ReceiptText.undone(renamed).nb == "Angret: navn for «Skjermet deltaker» satt tilbake")
  }

  @Test("Moving to the bin says what is kept and how it is undone")
  func deleted() {
    let receipt = Receipt(sequence: 1, action: .delete, name: path, keptRows: 12)
    #expect(
      ReceiptText.message(receipt).nb
        == "«Lys på turvegen» ligger i papirkurven. 12 rader som viser hit, beholdes. "
        + "Ctrl+Z angrer.")
    #expect(
      ReceiptText.message(
        Receipt(sequence: 1, action: .delete, name: path), on: .commandLine
      ).nb == "«Lys på turvegen» ligger i papirkurven. «sambygg undo» angrer.")
  }

  @Test(
    "What was saved is named",
    arguments: [
      (ChangeAction.add, "Lagret: ny idé «Lys på turvegen» (ID-005)"),
      (.edit, "Lagret: «Lys på turvegen»"),
      (.takeIdea, "Lagret: saksbehandler for «Lys på turvegen»"),
      (.replyToSender, "Lagret: svar til avsenderen av «Lys på turvegen»"),
      (.moveIdea, "Lagret: ny status for «Lys på turvegen»"),
      (.restore, "«Lys på turvegen» er hentet fra papirkurven."),
    ])
  func saved(action: ChangeAction, expected: String) {
    let receipt = Receipt(sequence: 1, action: action, name: path)
    #expect(ReceiptText.message(receipt).nb == expected)
  }

  @Test(
    "Every action has a label and a line, with rows or without", arguments: ChangeAction.allCases)
  func everyAction(action: ChangeAction) {
    let rows = [update(path, [FieldChange(key: "title", from: .text("A"), to: .text("B"))])]
    for language in Language.allCases {
      #expect(!action.label[language].isEmpty)
      #expect(!HistoryText.line(entry(action, []), in: language).isEmpty)
      #expect(!HistoryText.line(entry(action, rows), in: language).isEmpty)
      let receipt = Receipt(sequence: 1, action: action, name: path)
      #expect(!ReceiptText.message(receipt)[language].isEmpty)
    }
  }

  @Test("A title of 10 000 characters does not fill the line")
  func longTitle() {
    let name = RecordName(
      link: RecordLink(kind: .idea, id: 1), reference: nil,
      title: String(repeating: "漢", count: 10_000))
    let change = entry(.add, [RowChange(name: name, operation: .insert, fields: [])])
    #expect(HistoryText.line(change, in: .nb).count < 80)
  }

  @Test("What is called by its noun is not named by it twice")
  func newRows() {
    let agreement = RecordName(
      link: RecordLink(kind: .agreement, id: 1), reference: Reference(.agreement, 2), title: "1")
    let cell = RecordName(
      link: RecordLink(kind: .contribution, id: 2), reference: nil, title: "Velet")
    #expect(
      ReceiptText.message(Receipt(sequence: 1, action: .add, name: agreement)).nb
        == "Lagret: ny avtale A-002")
    #expect(
      ReceiptText.message(Receipt(sequence: 1, action: .add, name: cell)).nb
        == "Lagret: nytt bidrag: Velet")
  }
}
