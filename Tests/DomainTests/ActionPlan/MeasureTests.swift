import Domain
import Testing

@Suite("Measures")
struct MeasureTests {
  private let today: Day

  init() throws {
    today = try day("2026-10-15")
  }

  private func measure(
    _ status: MeasureStatus = .proposed, deadline: String? = nil, first: String? = nil
  ) throws -> Measure {
    try #require(
      Measure.restoring(
        id: Identifier(4), number: 4, revision: 1,
        [
          "case": .record(RecordLink(kind: .caseFile, id: 1)), "title": .text("Kaifronten"),
          "status": .code(status.rawValue),
          "deadline": deadline.flatMap(Day.init(iso:)).fieldValue,
          "originalDeadline": (first ?? deadline).flatMap(Day.init(iso:)).fieldValue,
        ]))
  }

  // MARK: Deadlines

  @Test("Rules.md 2.9: the original deadline is the first one and stays")
  func originalDeadline() throws {
    let values = RecordKind.measure.validValues()
    var measure = try Measure.adding(id: Identifier(4), number: 4, values)
    #expect(measure.originalDeadline == (try day("2026-10-15")))
    try measure.edit(["deadline": .day(try day("2026-10-30"))], reason: "Leveranse")
    #expect(measure.originalDeadline == (try day("2026-10-15")))
    try measure.edit(["deadline": .blank], reason: "Ukjent")
    #expect(measure.originalDeadline == (try day("2026-10-15")))
  }

  @Test("A4.1: a new deadline needs a reason; the first one, and any other change, does not")
  func reasonForDeadline() throws {
    var measure = try measure()
    try measure.edit(["deadline": .day(today)])
    #expect(measure.originalDeadline == today)
    for changed in [FieldValue.day(today.adding(days: 1)), .blank] {
      let before = measure
      #expect(throws: Refusal.reasonRequired) { try measure.edit(["deadline": changed]) }
      #expect(throws: Refusal.reasonRequired) {
        try measure.edit(["deadline": changed], reason: " \n")
      }
      #expect(measure == before)
    }
    try measure.edit(["deadline": .day(today), "result": .text("Ferdig")])
    try measure.edit(["deadline": .blank], reason: "Utsatt på ubestemt tid")
    #expect(throws: Refusal.reasonRequired) { try measure.edit(["deadline": .day(today)]) }
  }

  @Test("Rules.md 2.4: a new deadline keeps the status")
  func statusKept() throws {
    var measure = try measure(.inProgress, deadline: "2026-09-30")
    try measure.edit(["deadline": .day(today)], reason: "Leveranse")
    #expect(measure.status == .inProgress)
  }

  // MARK: Moving

  @Test("Rules.md 2.4: postponing needs a deadline that is new, and keeps the original")
  func postpone() throws {
    for status in [MeasureStatus.decided, .inProgress] {
      var measure = try measure(status, deadline: "2026-08-31")
      let before = measure
      #expect(throws: Refusal.newDeadlineRequired) {
        try measure.move(to: .postponed, reason: "Senere")
      }
      #expect(throws: Refusal.newDeadlineRequired) {
        try measure.move(
          to: .postponed, reason: "Senere", newDeadline: try? Self.august())
      }
      #expect(throws: Refusal.reasonRequired) {
        try measure.move(to: .postponed, reason: " ", newDeadline: today)
      }
      #expect(measure == before)
      try measure.move(to: .postponed, reason: "Senere", newDeadline: today)
      #expect(measure.status == .postponed)
      #expect(measure.deadline == today)
      #expect(measure.originalDeadline == before.deadline)
    }
    var first = try measure(.decided)
    try first.move(to: .postponed, reason: "Senere", newDeadline: today)
    #expect(first.originalDeadline == today)
  }

  private static func august() throws -> Day { try day("2026-08-31") }

  @Test(
    "Rules.md 2.4: only postponing moves the deadline; every pair of statuses is asked of the measure"
  )
  func everyPair() throws {
    for from in MeasureStatus.allCases {
      for target in MeasureStatus.allCases {
        var measure = try measure(from, deadline: "2026-08-31")
        let refused = refusal { () throws(Refusal) in
          try measure.move(to: target, reason: "Derfor", newDeadline: today)
        }
        let expected = refusal { () throws(Refusal) in
          try from.checkStep(to: target, reason: "Derfor")
        }
        #expect(refused == expected)
        #expect(measure.status == (expected == nil ? target : from))
        let isPostponed = expected == nil && target == .postponed
        #expect(measure.deadline == (isPostponed ? today : try day("2026-08-31")))
      }
    }
  }

  // MARK: What is computed

  @Test(
    "Rules.md 2.4: over the deadline is computed: before today, and neither done nor cancelled",
    arguments: MeasureStatus.allCases)
  func overdue(status: MeasureStatus) throws {
    let isOpen = status != .done && status != .cancelled
    #expect(status.isOpen == isOpen)
    let late = try measure(status, deadline: "2026-09-30")
    #expect(late.daysOverdue(on: today) == (isOpen ? 15 : nil))
    #expect(try measure(status, deadline: "2026-10-15").daysOverdue(on: today) == nil)
    #expect(try measure(status, deadline: "2026-10-16").daysOverdue(on: today) == nil)
    #expect(try measure(status).daysOverdue(on: today) == nil)
  }

  // MARK: What a measure points at

  @Test("Rules.md 2.9: a person or an organisation is responsible, and both may be co-responsible")
  func responsible() throws {
    let person = RecordLink(kind: .person, id: 4)
    let organisation = RecordLink(kind: .organisation, id: 8)
    for link in [person, organisation] {
      let row = try edited(.measure, ["responsible": .record(link)]).get()
      #expect(row["responsible"] == .record(link))
    }
    let both: FieldValue = .list([.record(person), .record(organisation)])
    #expect(try edited(.measure, ["coResponsible": both]).get()["coResponsible"] == both)
    let idea: FieldValue = .list([.record(RecordLink(kind: .idea, id: 1))])
    #expect(
      try edited(.measure, ["coResponsible": idea]).refusal == .field("coResponsible", .wrongType))
  }

  @Test("INV-24: a measure does not depend on itself")
  func dependsOnItself() throws {
    let itself: FieldValue = .list([.record(RecordLink(kind: .measure, id: 1))])
    #expect(
      try edited(.measure, ["dependsOn": itself]).refusal == .field("dependsOn", .parentCycle))
  }

  @Test("Years are from 1900 to 2199", arguments: [0, -2026, 1899, 2200, 9999, .max, .min])
  func years(year: Int) throws {
    let years: FieldValue = .list([.integer(2027), .integer(year)])
    #expect(try edited(.measure, ["years": years]).refusal == .field("years", .outOfRange(year)))
    let whole: FieldValue = .list([.integer(1900), .integer(2199)])
    #expect(try edited(.measure, ["years": whole]).refusal == nil)
  }
}
