import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// Scenario A5: the monthly meeting of the three parties, by keys.
@Suite("A5 Monthly meeting of the three parties")
struct MonthlyMeetingTests {
  private let sitting: Sitting

  init() throws {
    sitting = try Sitting()
  }

  /// Opens the list of meetings and makes the next of S-001, whose page is then open.
  private static let plan = "6 y <Ctrl-s>"

  /// Opens the page of M-032, the first meeting ahead but one.
  private static let open = "6 <Down> <Down> <Down> <Down> <Down> <Enter> <Home>"

  private func agenda(_ number: Int) throws -> [String] {
    try sheet(number).agenda.map { "\($0.position) \($0.title)" }
  }

  private func sheet(_ number: Int) throws -> MinutesSheet {
    let meeting = try #require(
      try sitting.store.meetingRows().first { $0.meeting.number == number })
    return try sitting.store.minutesSheet(meeting.meeting.id, today: sitting.today)
  }

  @Test(
    "A5.1 V-15 INV-25: September is missing and July is not, August is flagged; M-032 is prefilled")
  func next() throws {
    let terminal = try sitting.play("6 <shot:list> y <shot:form> <Ctrl-s> <shot:page>")

    let list = terminal.shots["list"]?.text ?? ""
    #expect(list.contains("Det ble ikke holdt drøftelsesmøte i september."))
    #expect(!list.contains("i juli."))
    #expect(list.contains("pause 01.07.2026–31.07.2026: Fellesferie"))
    let flagged = list.split(separator: "\n").filter {
      $0.contains("Parten frivilligheten mangler.")
    }
    #expect(flagged.count == 1 && flagged.first?.contains("M-017") == true)
    #expect(terminal.shots["form"]?.text.contains("12.11.2026") == true)
    let page = terminal.shots["page"]?.text ?? ""
    for words in [
      "M-032 Drøftelsesmøte", "torsdag 12. november 2026", "1. Tiltak siden sist",
      "2. Felles kalender for 2027", "fra M-018",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(try agenda(18) == ["1 Siden sist"])
    try sitting.play("u")
    #expect(try agenda(18).count == 2, "one step of undo")
  }

  @Test("A5.2 A5.3 V-10: with one centre all parties are there; without it one is missing")
  func attendance() throws {
    try sitting.play(
      Self.plan
        + ["O-001", "O-002", "O-003"].map {
          " a <Tab> <text:\($0)> <Enter> <Ctrl-s>"
        }.joined())
    #expect(try sheet(32).attendances.count == 3)
    #expect(try sheet(32).absentParties.isEmpty)

    let terminal = try sitting.play(Self.open + " <End> d <shot:without>")

    #expect(try sheet(32).absentParties == [.voluntary])
    #expect(
      terminal.shots["without"]?.text.contains("! Parten frivilligheten mangler.") == true)
  }

  @Test(
    "A5.4: the decision and its measure with responsible and deadline are one form and one step")
  func decision() throws {
    let terminal = try sitting.play(
      Self.plan + """
         n <text:Kalender> <Tab> v <Ctrl-s> <Home> <Down> <Down> <Down> t \
        <text:Vi lager en felles kalender.> <Tab> <text:Lage felles kalender> <Tab> \
        <text:PR-003> <Enter> <text:P-008> <Enter> <text:01.12.2026> <shot:form> <Ctrl-s> <shot:page>
        """)

    let measure = try sitting.measure(25)
    let item = try #require(try sheet(32).agenda.last)
    #expect(measure.source == RecordLink(item.id))
    #expect(measure.title == "Lage felles kalender")
    #expect(measure.deadline?.description == "2026-12-01")
    #expect(measure.responsible != nil)
    #expect(item.decision == "Vi lager en felles kalender.")
    #expect(terminal.shots["form"]?.text.contains("Ansvarlig") == true)
    #expect(terminal.shots["page"]?.text.contains("T-025") == true)
    try sitting.play("u")
    #expect(try sheet(32).agenda.last?.decision.isEmpty == true)
    #expect(throws: Sitting.NoSuchRow.self) { try sitting.measure(25) }
  }

  @Test("A5.5: item 4 is copied and is in both meetings, item 5 is moved and in the next only")
  func carrying() throws {
    let add = ["Budsjett", "Nettside", "Logo"].map { " n <text:\($0)> <Ctrl-s>" }.joined()
    let terminal = try sitting.play(
      Self.plan + add + """
         <Home> <Down> <Down> <Down> <Down> b <shot:menu> <Down> <Enter> \
        <Home> <Down> <Down> <Down> <Down> <Down> b <Enter> <shot:page>
        """)

    #expect(terminal.shots["menu"]?.text.contains("Kopier til neste møte") == true)
    #expect(
      try agenda(32) == [
        "1 Tiltak siden sist", "2 Felles kalender for 2027", "3 Budsjett", "4 Nettside",
      ])
    #expect(try agenda(33) == ["1 Tiltak siden sist", "2 Nettside", "3 Logo"])
    let next = try sheet(33)
    #expect(next.agenda.dropFirst().allSatisfy { next.origin(of: $0)?.number == 32 })
    #expect(terminal.shots["page"]?.text.contains("til M-033") == true)
  }

  @Test("A5.6 INV-12 INV-13: approval names the blank item, then locks; the minutes lose UTKAST")
  func approval() throws {
    let terminal = try sitting.play(
      Self.plan + """
         s <Down> <Enter> <Home> <Down> <Down> e <Tab> v <Ctrl-s> f <shot:blank> x <shot:draft> \
        <Esc> e <Tab> <Tab> <Tab> <Tab> <text:Kalenderen deles ut.> <Ctrl-s> f <Ctrl-s> \
        x <shot:approved> <Esc> e <shot:locked>
        """)

    #expect(terminal.shots["blank"]?.text.contains("Sak 2 mangler vedtak.") == true)
    #expect(terminal.shots["draft"]?.text.contains("UTKAST") == true)
    #expect(terminal.shots["approved"]?.text.contains("UTKAST") == false)
    #expect(
      terminal.shots["locked"]?.text.contains("Referatet er godkjent og låst.") == true)
    let meeting = try sheet(32).meeting
    #expect(meeting.status == .minutesApproved)
    #expect(meeting.approvedBy == "Ragna Tindevoll")
  }

  @Test("Cancelling a meeting asks why, and the reason is kept")
  func cancelling() throws {
    try sitting.play("6 <Down> <Down> <Down> <Down> <Enter> s <End> <Enter> <Ctrl-s>")
    #expect(try sheet(6).meeting.status == .planned)
    try sitting.play(
      "6 <Down> <Down> <Down> <Down> <Enter> s <End> <Enter> <text:Storm> <Ctrl-s>")
    #expect(try sheet(6).meeting.status == .cancelled)
    let history = try sitting.store.history(of: RecordLink(try sheet(6).meeting.id), limit: 1)
    #expect(history.first?.reason == "Storm")
  }

  @Test("A1.1: the overview names the series that lacks September, and M-006 in a week")
  func overview() throws {
    let terminal = try sitting.play("0 <shot:overview>")
    let text = terminal.shots["overview"]?.text ?? ""
    #expect(text.contains("S-001 drøftelsesmøte: september mangler"))
    #expect(text.contains("Det ble ikke holdt drøftelsesmøte i september."))
    #expect(text.contains("Møter de neste 14 dagene"))
    #expect(text.contains("M-006"))
  }

  @Test("A case's meetings are in a tab, those ahead first; n asks what kind")
  func tab() throws {
    let terminal = try sitting.play(
      "2 <Home> 4 > > z <shot:tab> n <shot:kinds> <Enter> <Ctrl-s> <shot:page>")
    let tab = terminal.shots["tab"]?.text ?? ""
    #expect(tab.contains("[Møter]"))
    let rows = tab.split(separator: "\n").compactMap { $0.firstMatch(of: #/M-00\d/#)?.output }
    #expect(rows == ["M-006", "M-001"])
    #expect(tab.contains("43 til stede"))
    #expect(terminal.shots["kinds"]?.text.contains("Arbeidsverksted") == true)
    #expect(terminal.shots["page"]?.text.contains("M-032 Åpent møte") == true)
    #expect(try sheet(32).meeting.isOpen)
    #expect(try sheet(32).caseFile?.number == 1)
  }
}
