import Domain
import Testing

@testable import Store

@Suite struct MeasureListTests {
  private let today = day("2026-10-15")

  @Test(
    "Measures are listed by deadline, those without last; every condition of a filter holds",
    arguments: [
      ("all", ["done", "late", "today", "day 31", "other", "none"]),
      ("case", ["done", "late", "today", "day 31", "none"]),
      ("status", ["done"]), ("overdue", ["late"]), ("due in 30", ["today"]),
      ("due in 31", ["today", "day 31"]), ("person", ["late", "other"]),
      ("organisation", ["today"]), ("person in case", ["late"]),
    ])
  func filters(_ name: String, _ expected: [String]) throws {
    let desk = try Desk()
    let sample = try Sample(desk, today)
    let rows = try desk.store.measures(sample.filter(name), today: today)
    #expect(rows.map(\.measure.title) == expected)
  }

  @Test("A row of a measure has its case and who is responsible; a protected person is marked")
  func names() throws {
    let desk = try Desk()
    let sample = try Sample(desk, today)
    _ = try desk.store.edit(
      RecordLink(sample.person), ["isProtected": .flag(true)], desk.context)
    let rows = try desk.store.measures(sample.filter("overdue"), today: today)
    #expect(rows.first?.caseReference == Reference(.caseFile, 1))
    #expect(rows.first?.caseTitle == "Gamlekaia")
    #expect(rows.first?.responsible?.link == RecordLink(sample.person))
    #expect(rows.first?.responsible?.isProtected == true)
  }

  /// Measures of two cases.
  private struct Sample {
    let quay: Identifier<CaseFile>
    let person: Identifier<Person>
    let builder: Identifier<Organisation>

    init(_ desk: Desk, _ today: Day) throws {
      quay = try desk.addCase("Gamlekaia")
      person = try desk.add(Person.self, ["name": .text("Turid Nøstekleiv")])
      builder = try desk.add(Organisation.self, ["name": .text("Kvernmyrli Bygg")])
      let other = try desk.addCase("Myrtun")
      func added(_ title: String, _ values: FieldValues) throws -> Identifier<Measure> {
        let all: FieldValues = ["title": .text(title), "case": .to(quay)]
        return try desk.add(Measure.self, all.merging(values) { _, new in new })
      }
      _ = try added("other", ["case": .to(other), "responsible": .to(person)])
      _ = try added("none", [:])
      _ = try added("day 31", ["deadline": .day(today.adding(days: 31))])
      _ = try added("today", ["deadline": .day(today), "responsible": .to(builder)])
      _ = try added(
        "late", ["deadline": .day(today.adding(days: -1)), "responsible": .to(person)])
      let done = try added("done", ["deadline": .day(today.adding(days: -40))])
      _ = try desk.store.moveMeasure(done, to: .done, desk.context)
    }

    func filter(_ name: String) -> MeasureFilter {
      var filter = MeasureFilter()
      if name.hasSuffix("case") { filter.caseFile = quay }
      if name.hasPrefix("person") { filter.responsible = RecordLink(person) }
      switch name {
      case "status": filter.status = .done
      case "overdue": filter.isOverdue = true
      case "due in 30": filter.dueWithinDays = 30
      case "due in 31": filter.dueWithinDays = 31
      case "organisation": filter.responsible = RecordLink(builder)
      default: break
      }
      return filter
    }
  }
}
