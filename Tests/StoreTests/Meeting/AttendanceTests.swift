import Domain
import Testing

@testable import Store

@Suite("Who was at a meeting")
struct AttendanceTests {
  private let desk: Desk
  private let meeting: Identifier<Meeting>

  init() throws {
    desk = try Desk()
    meeting = try desk.addMeeting(["kind": .code("discussionMeeting")])
  }

  private func attend(_ values: FieldValues) throws -> RecordLink {
    try desk.add(.attendance, values.merging(["meeting": .to(meeting)]) { $1 })
  }

  private var row: MeetingRow {
    get throws { try #require(try desk.store.meetingRows().first) }
  }

  @Test("V-15: attendance is counted by party, whether an organisation or somebody of it was there")
  func parties() throws {
    #expect(try row.missingParties.isEmpty, "nobody is looked for before anybody has come")
    let centre = try desk.add(
      Organisation.self, ["name": .text("Frivilligsentralen"), "platformParty": .code("voluntary")])
    let shop = try desk.add(
      Organisation.self, ["name": .text("Næringslaget"), "platformParty": .code("business")])
    let person = try desk.add(
      Person.self, ["name": .text("Tobias Kvernmyrli"), "organisation": .to(shop)])
    try desk.inOneStep {
      _ = try attend(["organisation": .to(centre), "count": .integer(2)])
    }
    #expect(try row.missingParties == [.municipality, .business])
    _ = try attend(["person": .to(person)])
    _ = try attend(["group": .text("Beboere"), "count": .integer(4)])
    #expect(try row.headcount == 7)
    #expect(try row.missingParties == [.municipality])
  }

  @Test("Rules.md 2.9: one came unless told, and the attendance is of the meeting's case")
  func defaults() throws {
    let caseFile = try desk.addCase("Kaia")
    let own = try desk.addMeeting(in: caseFile)
    let id = try desk.add(Attendance.self, ["meeting": .to(own), "group": .text("Beboere")])
    let attendance = try desk.store.record(id)
    #expect(attendance.count == 1)
    #expect(attendance.caseFile == caseFile)
  }

  @Test("V-15: with a name it is one person; nobody at all is no attendance")
  func count() throws {
    let person = try desk.add(Person.self, ["name": .text("Tobias Kvernmyrli")])
    try desk.expectRefusal(of: "count", .outOfRange(2)) {
      _ = try attend(["person": .to(person), "count": .integer(2)])
    }
    try desk.expectRefusal(of: "count", .outOfRange(0)) { _ = try attend(["count": .integer(0)]) }
    let link = try attend(["person": .to(person)])
    try desk.expectRefusal(of: "count", .outOfRange(3)) {
      _ = try desk.store.edit(link, ["count": .integer(3)], desk.context)
    }
  }

  @Test("INV-20: a person who is blocked or in the bin is not noted as present")
  func unavailable() throws {
    let blocked = try desk.add(Person.self, ["name": .text("Tobias Kvernmyrli")])
    _ = try desk.store.movePerson(blocked, to: .blocked, desk.context)
    try desk.expectRefusal(.personBlocked) { _ = try attend(["person": .to(blocked)]) }
    let binned = try desk.add(.person, ["name": .text("Máret Gáissavuolle")])
    _ = try desk.store.delete([binned], desk.context)
    try desk.expectRefusal(of: "person", .notAvailable("P-002")) {
      _ = try attend(["person": .record(binned)])
    }
  }

  @Test("INV-06: an attendance is changed, taken away and brought back, each in one step")
  func changes() throws {
    let link = try attend(["group": .text("Beboere"), "count": .integer(57)])
    try desk.inOneStep {
      _ = try desk.store.edit(link, ["count": .integer(58)], desk.context)
    }
    try desk.inOneStep { _ = try desk.store.delete([link], desk.context) }
    #expect(try row.headcount == 0)
    try desk.inOneStep { _ = try desk.store.restore([link], desk.context) }
    #expect(try row.headcount == 58)
  }
}
