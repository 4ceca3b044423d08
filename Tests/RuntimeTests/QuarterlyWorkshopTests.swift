import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// Scenario A6: the open workshop of the quarter, by keys.
@Suite("A6 Quarterly open workshop")
struct QuarterlyWorkshopTests {
  @Test("A meeting that is missing is no row to delete: the series stays, and a pause is offered")
  func missingIsNoRow() throws {
    let sitting = try Sitting()
    let series = try sitting.store.list(MeetingSeries.self).count

    let terminal = try sitting.play("6 <Home> d")

    #expect(terminal.screen.text.contains("Et møte som mangler, kan ikke slettes."))
    #expect(try sitting.store.list(MeetingSeries.self).count == series)
  }

  @Test("Meetings and series are found by words: kind, month, state, and the case's number")
  func filter() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play("6 / <text:åpent møte> <shot:kind>")
    let drafts = try sitting.play("6 / <text:utkast> <shot:draft> <Enter> <Enter> <shot:page>")
    let none = try sitting.play("6 / <text:finnes ikke> <shot:none> <Enter> <Esc> <shot:all>")

    let kind = terminal.shots["kind"]?.text ?? ""
    #expect(kind.contains("M-002 03.06.2026 Åpent møte"))
    #expect(kind.contains("M-001 22.01.2026 Åpent møte"))
    #expect(!kind.contains("Drøftelsesmøte"))
    let draft = drafts.shots["draft"]?.text ?? ""
    #expect(draft.contains("M-018"))
    #expect(!draft.contains("M-017"))
    #expect(drafts.shots["page"]?.text.contains("M-018 Drøftelsesmøte") == true)
    #expect(none.shots["none"]?.text.contains("S-001") == false)
    #expect(none.shots["all"]?.text.contains("M-017") == true)
  }

  @Test("V-13: the page of a series says what is missing, when it pauses, and lists its meetings")
  func pageOfSeries() throws {
    let text = try Sitting().play("6 <Home> <Enter>").screen.text

    #expect(text.contains("! Det ble ikke holdt drøftelsesmøte i september."))
    #expect(text.contains("pause 01.07.2026–31.07.2026: Fellesferie"))
    #expect(text.contains("M-017  13.08.2026  referat godkjent  3 til stede"))
    #expect(!text.contains("M-031"), "of another series")
  }

  /// The page of M-031, the second meeting ahead on 9 December: two gaps, two series, a pause.
  private static let open =
    "6 <Down> <Down> <Down> <Down> <Down> <Down> <Enter> <Home>"

  private func sitting(_ iso: String = "2026-12-09") throws -> Sitting {
    try Sitting(today: try #require(Day(iso: iso)))
  }

  private func sheet(_ number: Int, _ sitting: Sitting) throws -> MinutesSheet {
    let row = try #require(try sitting.store.meetingRows().first { $0.meeting.number == number })
    return try sitting.store.minutesSheet(row.meeting.id, today: sitting.today)
  }

  @Test(
    "A6.1 V-13 V-14: M-031 is open with three parties and items; the next is the same in Q1 2027")
  func next() throws {
    let sitting = try sitting()
    let terminal = try sitting.play(Self.open + " <shot:page> y <shot:form> <Ctrl-s> <shot:next>")
    let page = terminal.shots["page"]?.text ?? ""
    for words in [
      "M-031 Samskapingsverksted", "åpent for alle", "Granvåg kommune",
      "1. Dette samskaper vi nå", "2. Innspill til nye prosjekter", "3. Evaluering",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(terminal.shots["form"]?.text.contains("10.03.2027") == true)
    #expect(terminal.shots["next"]?.text.contains("M-032 Samskapingsverksted") == true)
    let (old, new) = (try sheet(31, sitting), try sheet(32, sitting))
    #expect(new.agenda.map(\.title) == old.agenda.map(\.title))
    #expect(new.agenda.map(\.kind) == old.agenda.map(\.kind))
    #expect(new.meeting.organisers == old.meeting.organisers)
    #expect(new.meeting.isOpen)
    #expect(new.meeting.on.quarter == Quarter(year: 2027, number: 1))
  }

  @Test("A6.2 V-14: twelve lines become twelve received ideas of the meeting, letters intact")
  func ideas() throws {
    let sitting = try sitting()
    let lines = (1...12).map { "Innspill \($0): blåbær og ørret på Ånes" }
    let keys = lines.map { "<text:\($0)>" }.joined(separator: " <Enter> ")
    let terminal = try sitting.play(Self.open + " i \(keys) <Ctrl-s> <shot:page>")

    let item = try sheet(31, sitting).agenda[1]
    let ideas = try sitting.store.list(Idea.self).filter { $0.source == item.id }
    #expect(ideas.map(\.title) == lines)
    #expect(ideas.allSatisfy { $0.status == .received && $0.originalText == $0.title })
    #expect(terminal.shots["page"]?.text.contains("12 ideer") == true)
    try sitting.play("u")
    #expect(try sitting.store.list(Idea.self).count == 13, "one step of undo")
  }

  @Test("A6.3: 57 were there, without names")
  func attendance() throws {
    let sitting = try sitting()
    let terminal = try sitting.play(Self.open + " a <BS> 57 <Ctrl-s> <shot:page>")
    #expect(try sheet(31, sitting).presence.headcount == 57)
    #expect(terminal.shots["page"]?.text.contains("57 til stede") == true)
  }

  @Test(
    "A6.4 INV-06: a meeting is deleted without a question; the ideas stay, undo and restore bring it back"
  )
  func delete() throws {
    let sitting = try sitting()
    let keys = (1...12).map { "<text:Idé \($0)>" }.joined(separator: " <Enter> ")
    let terminal = try sitting.play(
      Self.open + " i \(keys) <Ctrl-s> <Home> d <shot:deleted> <Esc> u <shot:undone>")
    #expect(terminal.shots["deleted"]?.text.contains("12 ideer beholdes.") == true)
    #expect(try sheet(31, sitting).agenda.count == 3)
    #expect(try sheet(31, sitting).ideas.values.reduce(0, +) == 12)
    try sitting.play(Self.open + " d")
    #expect(try sitting.store.list(Idea.self).count == 25)
    let binned = try #require(try sitting.store.bin().first { $0.name.link.kind == .meeting })
    _ = try sitting.store.restore(
      [binned.name.link], ActionContext(actor: "Ragna", today: sitting.today))
    #expect(try sheet(31, sitting).ideas.values.reduce(0, +) == 12)
  }

  @Test("A6.5 INV-25: the quarter is missed once it has ended; a pause with reason takes it away")
  func missed() throws {
    func gaps(_ sitting: Sitting) throws -> [String] {
      let rows = try sitting.store.seriesRows(today: sitting.today)
      return rows.last?.gaps.map(\.interval.first.description) ?? []
    }
    #expect(try gaps(sitting("2026-12-31")).isEmpty)
    let january = try sitting("2027-01-04")
    #expect(try gaps(january) == ["2026-10-01"])
    let terminal = try january.play(
      """
      0 <shot:overview> 6 <Down> <Down> <Down> <shot:list> p <shot:form> <text:Kommunevalg> \
      <Ctrl-s> <shot:after>
      """)
    #expect(
      terminal.shots["overview"]?.text.contains("samskapingsverksted: 4. kvartal mangler") == true)
    #expect(
      terminal.shots["list"]?.text.contains(
        "Det ble ikke holdt samskapingsverksted i 4. kvartal.") == true)
    #expect(try gaps(january).isEmpty)
    #expect(
      terminal.shots["after"]?.text.contains("pause 01.10.2026–31.12.2026: Kommunevalg") == true)
  }

  @Test("V-14: the first item gets the active cases, the third an evaluation entry of a case")
  func fill() throws {
    let sitting = try sitting()
    try sitting.play(Self.open + " <Down> w")
    #expect(try sheet(31, sitting).agenda[0].note.contains("PR-001 Møteplass på Gamlekaia"))
    try sitting.play(
      Self.open + " <Down> <Down> <Down> w <Enter> <text:Folk vil ha mer tid.> <Ctrl-s>")
    let entry = try #require(try sitting.situation(1).entries.last { $0.kind == .evaluation })
    #expect(entry.text == "Folk vil ha mer tid.")
    #expect(entry.source == RecordLink(try sheet(31, sitting).meeting.id))
  }
}
