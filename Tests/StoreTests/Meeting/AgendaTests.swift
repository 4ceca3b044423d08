import Domain
import Testing

@testable import Store

@Suite("The agenda of a meeting")
struct AgendaTests {
  private let desk: Desk
  private let caseFile: Identifier<CaseFile>
  private let meeting: Identifier<Meeting>
  private let followUp = LocalizedText("Oppfølging", nn: "Oppfylging", en: "Follow-up")

  init() throws {
    desk = try Desk()
    caseFile = try desk.addCase("Kaia")
    meeting = try desk.addMeeting(in: caseFile)
  }

  private func carry(_ item: Identifier<AgendaItem>, _ carrying: ItemCarrying) throws {
    _ = try desk.store.carryItem(item, carrying, followUp: followUp, desk.context)
  }

  @Test("Rules.md 2.9: a new item is the last one, and of the meeting's case")
  func addition() throws {
    for title in ["Runde", "Lys"] { _ = try desk.addItem(title, at: meeting) }
    #expect(try desk.agenda(of: meeting) == ["1 Runde", "2 Lys"])
    #expect(try desk.store.list(AgendaItem.self).map(\.caseFile) == [caseFile, caseFile])
    let own = try desk.addItem("Eget", at: try desk.addMeeting())
    #expect(try desk.store.record(own).caseFile == nil)
  }

  @Test("An item is put where its number says, and the others are numbered without gaps")
  func settling() throws {
    _ = try desk.addItem("Lys", at: meeting)
    let quay = try desk.addItem("Kai", at: meeting)
    try desk.inOneStep {
      _ = try desk.addItem("Runde", at: meeting, ["position": .integer(1)])
    }
    #expect(try desk.agenda(of: meeting) == ["1 Runde", "2 Lys", "3 Kai"])
    try desk.inOneStep {
      _ = try desk.store.edit(RecordLink(quay), ["position": .integer(2)], desk.context)
    }
    #expect(try desk.agenda(of: meeting) == ["1 Runde", "2 Kai", "3 Lys"])
    try desk.inOneStep {
      _ = try desk.store.edit(RecordLink(quay), ["position": .integer(99)], desk.context)
    }
    #expect(try desk.agenda(of: meeting) == ["1 Runde", "2 Lys", "3 Kai"])
  }

  @Test("INV-06: an item in the bin leaves no gap, and comes back where it was")
  func bin() throws {
    let items = try ["Runde", "Lys", "Kai"].map { try desk.addItem($0, at: meeting) }
    try desk.inOneStep { _ = try desk.store.delete([RecordLink(items[1])], desk.context) }
    #expect(try desk.agenda(of: meeting) == ["1 Runde", "2 Kai"])
    try desk.inOneStep { _ = try desk.store.restore([RecordLink(items[1])], desk.context) }
    #expect(try desk.agenda(of: meeting) == ["1 Runde", "2 Lys", "3 Kai"])
  }

  @Test("A number below one, and more minutes than a day has, are refused")
  func ranges() throws {
    try desk.expectRefusal(of: "position", .outOfRange(0)) {
      _ = try desk.addItem("Lys", at: meeting, ["position": .integer(0)])
    }
    try desk.expectRefusal(of: "minutes", .outOfRange(1_441)) {
      _ = try desk.addItem("Lys", at: meeting, ["minutes": .integer(1_441)])
    }
  }

  @Test("Rules.md 4.5: a moved item leaves this meeting for the next, where it is last")
  func moving() throws {
    let next = try desk.addMeeting(in: caseFile, on: "2026-11-12")
    let cancelled = try desk.addMeeting(in: caseFile, on: "2026-10-20")
    _ = try desk.store.moveMeeting(cancelled, to: .cancelled, desk.because("Uvær"))
    _ = try desk.addMeeting(in: caseFile, on: "2026-10-01")
    _ = try desk.addMeeting(on: "2026-10-20")
    let light = try desk.addItem("Lys", at: meeting)
    _ = try desk.addItem("Kai", at: meeting)
    _ = try desk.addItem("Åpning", at: next)
    try desk.inOneStep { try carry(light, .move) }
    #expect(try desk.agenda(of: meeting) == ["1 Kai"])
    #expect(try desk.agenda(of: next) == ["1 Åpning", "2 Lys"])
    #expect(try desk.store.record(light).carriedFrom == RecordLink(meeting))
  }

  @Test("Rules.md 4.5: a copied item is in both meetings, its notes in this one alone, and once")
  func copying() throws {
    let next = try desk.addMeeting(in: caseFile, on: "2026-11-12")
    let light = try desk.addItem(
      "Lys", at: meeting,
      ["kind": .code("input"), "minutes": .integer(20), "note": .text("Vi rakk ikke mer")])
    try desk.inOneStep { try carry(light, .copy) }
    #expect(try desk.agenda(of: meeting) == ["1 Lys"])
    let copy = try #require(try desk.store.list(AgendaItem.self).last)
    #expect(copy.meeting == next)
    #expect(copy.title == "Lys")
    #expect(copy.kind == .input)
    #expect(copy.minutes == 20)
    #expect(copy.note.isEmpty)
    #expect(copy.carriedFrom == RecordLink(light))
    try desk.expectRefusal(of: "title", .duplicate) { try carry(light, .copy) }
    _ = try desk.store.delete([RecordLink(copy.id)], desk.context)
    try desk.inOneStep { try carry(light, .copy) }
  }

  @Test("Rules.md 4.5: without a later meeting and a series an item cannot be carried on")
  func withoutNext() throws {
    let light = try desk.addItem("Lys", at: meeting)
    let own = try desk.addItem("Eget", at: try desk.addMeeting())
    for item in [light, own] {
      for carrying in ItemCarrying.allCases {
        try desk.expectRefusal(.noNextMeeting) { try carry(item, carrying) }
      }
    }
  }

  @Test("INV-12: an item of approved minutes is copied, and not moved")
  func approved() throws {
    let next = try desk.addMeeting(in: caseFile, on: "2026-11-12")
    let light = try desk.addItem("Lys", at: meeting)
    _ = try desk.store.moveMeeting(meeting, to: .held, desk.context)
    _ = try desk.store.approveMinutes(meeting, by: "Alle", desk.context)
    try desk.expectRefusal(.minutesLocked) { try carry(light, .move) }
    try desk.inOneStep { try carry(light, .copy) }
    #expect(try desk.agenda(of: meeting) == ["1 Lys"])
    #expect(try desk.agenda(of: next) == ["1 Lys"])
  }
}
