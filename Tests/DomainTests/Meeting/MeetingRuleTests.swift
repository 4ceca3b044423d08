import Domain
import Testing

@Suite("Meetings and series")
struct MeetingRuleTests {
  private func meeting(
    _ number: Int, on iso: String, _ status: MeetingStatus = .planned,
    kind: MeetingKind = .discussionMeeting
  ) throws -> Meeting {
    var meeting = try Meeting.adding(
      id: Identifier(Int64(number)), number: number,
      ["on": .day(try #require(Day(iso: iso))), "kind": kind.fieldValue])
    if status.isHeld { try meeting.move(to: .held, reason: nil) }
    if status == .cancelled { try meeting.move(to: .cancelled, reason: "Syk") }
    return meeting
  }

  private func series(_ interval: Interval, from iso: String = "2026-01-01") throws -> MeetingSeries
  {
    try MeetingSeries.adding(
      id: Identifier(1), number: 1,
      [
        "kind": MeetingKind.discussionMeeting.fieldValue, "interval": interval.fieldValue,
        "startsOn": .day(try #require(Day(iso: iso))),
      ])
  }

  private func pause(_ from: String, _ to: String) throws -> SeriesPause {
    try SeriesPause.adding(
      id: Identifier(9), number: 0,
      [
        "series": .record(RecordLink(kind: .meetingSeries, id: 1)),
        "from": .day(try #require(Day(iso: from))), "to": .day(try #require(Day(iso: to))),
        "reason": .text("Fellesferie"),
      ])
  }

  private func item(_ position: Int, _ kind: AgendaItemKind, decision: String = "") throws
    -> AgendaItem
  {
    try AgendaItem.adding(
      id: Identifier(Int64(100 + position)), number: 0,
      [
        "meeting": .record(RecordLink(kind: .meeting, id: 1)), "position": .integer(position),
        "title": .text("Sak"), "kind": kind.fieldValue, "decision": .text(decision),
      ])
  }

  @Test(
    "V-15: the next meeting is on the same weekday of the next month",
    arguments: [
      ("2026-10-08", "2026-11-12"), ("2026-01-15", "2026-02-19"), ("2026-12-10", "2027-01-14"),
      // A fifth Thursday is the last one where the month has no fifth.
      ("2026-10-29", "2026-11-26"), ("2026-06-11", "2026-08-13"),
    ])
  func nextMonth(latest: String, next: String) throws {
    let schedule = SeriesSchedule(
      series: try series(.month), pauses: [try pause("2026-07-01", "2026-07-31")],
      meetings: [try meeting(1, on: latest, .held)])
    #expect(schedule.nextDay?.description == next)
  }

  @Test("V-13: the next of a quarter is in the same month of the next quarter")
  func nextQuarter() throws {
    let schedule = SeriesSchedule(
      series: try series(.quarter), pauses: [], meetings: [try meeting(1, on: "2026-12-09")])
    #expect(schedule.nextDay?.description == "2027-03-10")
  }

  @Test(
    "V-13: a cancelled meeting is not the one that the next comes after; a free series has none")
  func withoutNext() throws {
    let cancelled = SeriesSchedule(
      series: try series(.month), pauses: [],
      meetings: [
        try meeting(1, on: "2026-10-08", .held), try meeting(2, on: "2026-11-12", .cancelled),
      ])
    #expect(cancelled.nextDay?.description == "2026-11-12")
    let empty = SeriesSchedule(series: try series(.month), pauses: [], meetings: [])
    #expect(empty.nextDay?.description == "2026-01-01")
    let free = SeriesSchedule(
      series: try series(.free), pauses: [], meetings: [try meeting(1, on: "2026-10-08", .held)])
    #expect(free.nextDay == nil)
  }

  @Test("INV-25: an interval is missing once it has ended without a held meeting, but for pauses")
  func gaps() throws {
    let held = [
      try meeting(1, on: "2026-06-11", .held), try meeting(2, on: "2026-08-13", .held),
      try meeting(3, on: "2026-10-08"), try meeting(4, on: "2026-09-10", .cancelled),
    ]
    let schedule = SeriesSchedule(
      series: try series(.month, from: "2026-06-01"),
      pauses: [try pause("2026-07-01", "2026-07-31")], meetings: held)
    func gaps(_ iso: String) throws -> [Day] {
      schedule.gaps(today: try #require(Day(iso: iso))).map(\.interval.first)
    }
    #expect(try gaps("2026-09-30").isEmpty)
    #expect(try gaps("2026-10-01").map(\.description) == ["2026-09-01"])
    #expect(try gaps("2026-11-01").map(\.description) == ["2026-09-01", "2026-10-01"])
  }

  @Test(
    "INV-12 INV-13: approval names the items of decision and election that are blank, and locks")
  func approval() throws {
    var held = try meeting(1, on: "2026-10-08", .held)
    let agenda = [
      try item(1, .discussion), try item(2, .decision), try item(3, .election),
      try item(4, .decision, decision: "Ja."),
    ]
    let day = try #require(Day(iso: "2026-10-15"))
    #expect(throws: Refusal.decisionsMissing([2, 3])) {
      try held.approve(by: "Rådet", on: day, agenda: agenda)
    }
    try held.approve(by: "Rådet", on: day, agenda: [agenda[0], agenda[3]])
    #expect(held.status == .minutesApproved)
    #expect(held.approvedOn == day)
    #expect(held.status.steps.isEmpty)
  }

  @Test(
    "INV-04: cancelling a meeting asks why; one that is held cannot be cancelled",
    arguments: [MeetingStatus.planned, .called])
  func cancelling(from status: MeetingStatus) throws {
    var planned = try meeting(1, on: "2026-10-08")
    if status == .called { try planned.move(to: .called, reason: nil) }
    #expect(throws: Refusal.reasonRequired) { try planned.move(to: .cancelled, reason: " ") }
    try planned.move(to: .cancelled, reason: "Syk møteleder")
    #expect(planned.status == .cancelled)
    var held = try meeting(2, on: "2026-10-08", .held)
    #expect(throws: Refusal.self) { try held.move(to: .cancelled, reason: "Syk") }
  }

  @Test("B-13 INV-14: a workshop needs a time frame, and no meeting ends before it begins")
  func timeFrame() throws {
    let day = FieldValue.day(try #require(Day(iso: "2026-10-22")))
    #expect(
      throws: Refusal.fields([FieldRefusal("from", .required), FieldRefusal("to", .required)])
    ) {
      try Meeting.adding(
        id: Identifier(1), number: 1, ["on": day, "kind": MeetingKind.workshop.fieldValue])
    }
    #expect(throws: Refusal.fields([FieldRefusal("to", .endBeforeStart)])) {
      try Meeting.adding(
        id: Identifier(1), number: 1, ["on": day, "from": .text("20:00"), "to": .text("18:00")])
    }
  }

  @Test("V-10: two organisations speak as one party; somebody without a party for none")
  func parties() throws {
    let centres: [Identifier<Organisation>: PlatformParty] = [
      Identifier(1): .municipality, Identifier(2): .business, Identifier(3): .voluntary,
      Identifier(4): .voluntary,
    ]
    func presence(_ ids: [Int64]) throws -> PartyAttendance {
      let rows = try ids.map { id in
        try Attendance.adding(
          id: Identifier(id), number: 0,
          [
            "meeting": .record(RecordLink(kind: .meeting, id: 1)),
            "organisation": .record(RecordLink(kind: .organisation, id: id)),
          ])
      }
      return PartyAttendance(rows) { $0.organisation.flatMap { centres[$0] } }
    }
    #expect(try presence([1, 2, 3]).missing.isEmpty)
    #expect(try presence([1, 2, 4]).missing.isEmpty)
    #expect(try presence([1, 2, 9]).missing == [.voluntary])
    #expect(try presence([1, 2, 9]).headcount == 3)
  }

  @Test("V-14: at a co-creation workshop the standing items tell, ask and evaluate, in this order")
  func standingKinds() {
    #expect(
      (0..<4).map { AgendaItemKind.standing($0, in: .coCreationWorkshop) }
        == [.information, .input, .evaluation, .discussion])
    #expect(AgendaItemKind.standing(0, in: .discussionMeeting) == .discussion)
  }
}
