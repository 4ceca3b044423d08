import Domain
import Testing

@Suite("Phases")
struct PhaseTests {
  private let today: Day

  init() throws {
    today = try day("2026-10-15")
  }

  private func phase(
    _ status: PhaseStatus = .notStarted, from: String? = nil, to: String? = nil
  ) throws -> Phase {
    try #require(
      Phase.restoring(
        id: Identifier(4), number: 0, revision: 1,
        [
          "case": .record(RecordLink(kind: .caseFile, id: 1)), "key": .text("start"),
          "position": .integer(3), "status": .code(status.rawValue),
          "startedOn": from.flatMap(Day.init(iso:)).fieldValue,
          "endedOn": to.flatMap(Day.init(iso:)).fieldValue,
        ]))
  }

  @Test("A phase begins on a day")
  func begin() throws {
    var phase = try phase()
    try phase.begin(on: today)
    #expect(phase.status == .inProgress)
    #expect(phase.startedOn == today)
    #expect(phase.endedOn == nil)
  }

  @Test("A phase that is taken up again keeps its start and has no end; it says why")
  func reopen() throws {
    for status in [PhaseStatus.completed, .skipped] {
      var phase = try phase(status, from: "2026-01-01", to: "2026-02-01")
      #expect(throws: Refusal.reasonRequired) { try phase.begin(on: today) }
      #expect(throws: Refusal.reasonRequired) { try phase.begin(on: today, reason: " \n") }
      try phase.begin(on: today, reason: "Mer å gjøre")
      #expect(phase.status == .inProgress)
      #expect(phase.startedOn == (try day("2026-01-01")))
      #expect(phase.endedOn == nil)
    }
  }

  @Test("A phase that was skipped before it began begins when it is taken up")
  func takenUp() throws {
    var phase = try phase()
    try phase.skip(on: today.adding(days: -3), reason: "Trengs ikke")
    #expect(phase.startedOn == nil && phase.endedOn == nil)
    try phase.begin(on: today, reason: "Trengs likevel")
    #expect(phase.startedOn == today)
  }

  @Test("Skipping a phase in progress ends it, and says why")
  func skip() throws {
    var phase = try phase(.inProgress, from: "2026-10-15")
    #expect(throws: Refusal.reasonRequired) { try phase.skip(on: today, reason: nil) }
    try phase.skip(on: today, reason: "Trengs ikke")
    #expect(phase.status == .skipped)
    #expect(phase.endedOn == today)
  }

  @Test("INV-14: a phase does not end before it started, whichever way it ends")
  func endBeforeStart() throws {
    let refused = Refusal.field("endedOn", .endBeforeStart)
    var phase = try phase(.inProgress, from: "2026-10-16")
    let before = phase
    #expect(throws: refused) { try phase.skip(on: today, reason: "Trengs ikke") }
    #expect(throws: refused) { try phase.edit(["endedOn": .day(today)]) }
    #expect(phase == before)
    try phase.edit(["endedOn": .day(try day("2026-10-16"))])
  }

  @Test("INV-02: positions are counted from 1", arguments: [0, -1])
  func position(number: Int) {
    let values = RecordKind.phase.validValues().merging(["position": .integer(number)]) { $1 }
    #expect(added(.phase, values).refusal == .field("position", .outOfRange(number)))
  }
}
