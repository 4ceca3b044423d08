import Domain
import Testing

@Suite("Cases")
struct CaseFileTests {
  private let today: Day

  init() throws {
    today = try day("2026-10-15")
  }

  private func caseFile(_ values: FieldValues = [:]) throws -> CaseFile {
    let fixed: FieldValues = ["title": .text("Møteplass")]
    return try #require(
      CaseFile.restoring(
        id: Identifier(3), number: 3, revision: 1, fixed.merging(values) { $1 }))
  }

  private func value(_ iso: String) throws -> FieldValue { .day(try day(iso)) }

  // MARK: Size

  @Test(
    "INV-07: without amount the size is unknown; at the threshold a project is large",
    arguments: [
      (nil, CaseSize.unknown), (0, .small), (99_999, .small), (100_000, .large),
      (450_000, .large),
    ] as [(Int64?, CaseSize)])
  func size(kroner: Int64?, size: CaseSize) throws {
    let amount = kroner.flatMap(Amount.init(kroner:))
    let file = try caseFile(["amount": amount.fieldValue])
    #expect(file.size(threshold: Amount(kroner: 100_000)) == size)
    #expect(file.size(threshold: nil) == nil)
  }

  // MARK: Days

  @Test(
    "INV-14: an end before its start is refused, planned or actual; the same day is not",
    arguments: [
      ("plannedStart", "plannedEnd"), ("actualStart", "actualEnd"),
    ] as [(FieldKey, FieldKey)])
  func endBeforeStart(start: FieldKey, end: FieldKey) throws {
    let file = try caseFile()
    for (first, last, isRefused) in [
      ("2026-10-15", "2026-10-14", true), ("2026-10-15", "2026-10-15", false),
      ("2026-10-15", "2027-01-01", false),
    ] {
      var edited = file
      let refused = refusal { () throws(Refusal) in
        try edited.edit([
          start: Day(iso: first).fieldValue, end: Day(iso: last).fieldValue,
        ])
      }
      #expect(refused == (isRefused ? .field(end, .endBeforeStart) : nil), "\(last)")
    }
    var open = file
    try open.edit([end: value("2020-01-01")])
    #expect(open[end] == (try value("2020-01-01")))
  }

  @Test(
    "B-03: a changed end says why; the first one, and any other change, does not",
    arguments: ["plannedEnd", "actualEnd"] as [FieldKey])
  func reasonForEnd(key: FieldKey) throws {
    var file = try caseFile()
    try file.edit([key: value("2027-06-30")])
    for changed in [try value("2027-12-31"), .blank] {
      var edited = file
      #expect(throws: Refusal.reasonRequired) { try edited.edit([key: changed]) }
      #expect(throws: Refusal.reasonRequired) { try edited.edit([key: changed], reason: " ") }
      #expect(edited == file)
      try edited.edit([key: changed], reason: "Forsinket leveranse")
      #expect(edited[key] == changed)
    }
    try file.edit([key: value("2027-06-30"), "area": .text("Kaia")])
    #expect(file.area == "Kaia")
  }

  @Test("INV-24: a case is not its own parent")
  func parent() throws {
    var file = try caseFile()
    #expect(throws: Refusal.field("parent", .parentCycle)) {
      try file.edit(["parent": .record(RecordLink(file.id))])
    }
    try file.edit(["parent": .record(RecordLink(kind: .caseFile, id: 2))])
    #expect(file.parent == Identifier(2))
  }

  // MARK: Statuses

  @Test("Rules.md 2.4: a new case is a draft; it starts when it becomes active")
  func activate() throws {
    var file = try CaseFile.adding(id: Identifier(3), number: 3, ["title": .text("Møteplass")])
    #expect(file.status == .draft)
    #expect(file.actualStart == nil)
    try file.move(to: .active, reason: nil, on: today)
    #expect(file.status == .active)
    #expect(file.actualStart == today)
    try file.move(to: .paused, reason: nil, on: today.adding(days: 3))
    try file.move(to: .active, reason: nil, on: today.adding(days: 9))
    #expect(file.actualStart == today)
  }

  @Test("Rules.md 2.4: a case made from an idea is active from the day it was decided")
  func beginActive() throws {
    var file = try caseFile()
    file.beginActive(on: today)
    #expect(file.status == .active)
    #expect(file.actualStart == today)
    var given = try caseFile(["actualStart": value("2026-01-01")])
    given.beginActive(on: today)
    #expect(given.actualStart == (try day("2026-01-01")))
    var ended = try caseFile(["actualEnd": value("2026-02-01")])
    ended.beginActive(on: today)
    #expect(ended.crossFieldProblems().isEmpty)
  }

  @Test(
    "Rules.md 2.4: closing sets the actual end, unless it is there already; discontinuing does not"
  )
  func closing() throws {
    let values: FieldValues = ["status": .code("active"), "actualStart": try value("2026-01-01")]
    var file = try caseFile(values)
    try file.move(to: .closed, reason: nil, on: today)
    #expect(file.actualEnd == today)
    let ended = values.merging(["actualEnd": try value("2026-09-15")]) { $1 }
    var known = try caseFile(ended)
    try known.move(to: .closed, reason: nil, on: today)
    #expect(known.actualEnd == (try day("2026-09-15")))
    var discontinued = try caseFile(values)
    try discontinued.move(to: .discontinued, reason: "Ingen penger", on: today)
    #expect(discontinued.actualEnd == nil)
  }

  @Test("Rules.md 2.4: a case that is opened again has not ended")
  func reopening() throws {
    for status in ["closed", "discontinued"] {
      var file = try caseFile([
        "status": .code(status), "actualStart": value("2026-01-01"),
        "actualEnd": value("2026-09-15"),
      ])
      #expect(throws: Refusal.reasonRequired) {
        try file.move(to: .active, reason: "  ", on: today)
      }
      try file.move(to: .active, reason: "Mer å gjøre", on: today)
      #expect(file.actualEnd == nil)
      #expect(file.actualStart == (try day("2026-01-01")))
    }
  }

  @Test("INV-14: no move gives a case an end before its start")
  func movedDays() throws {
    var file = try caseFile(["status": .code("active"), "actualStart": value("2026-11-01")])
    let before = file
    #expect(throws: Refusal.field("actualEnd", .endBeforeStart)) {
      try file.move(to: .closed, reason: nil, on: today)
    }
    #expect(file == before)
    var draft = try caseFile(["actualEnd": value("2026-10-01")])
    #expect(throws: Refusal.field("actualEnd", .endBeforeStart)) {
      try draft.move(to: .active, reason: nil, on: today)
    }
    #expect(draft.status == .draft)
  }
}
