import Domain
import Foundation
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test("INV-14: an end before its start is refused")
  func endBeforeStart() throws {
    let (start, end) = (try #require(Day("2026-10-15")), try #require(Day("2026-10-14")))
    #expect(throws: PeriodError.endBeforeStart(start: start, end: end)) {
      try Period(start: start, end: end)
    }
    let data = Data(#"{"start":"2026-10-15","end":"2026-10-14"}"#.utf8)
    #expect(throws: PeriodError.self) { try JSONDecoder().decode(Period.self, from: data) }
  }

  @Test("INV-14: a period of one day, and one with an open end, are periods")
  func accepted() throws {
    let day = try #require(Day("2026-10-15"))
    let oneDay = try Period(start: day, end: day)
    #expect(oneDay.contains(day) && !oneDay.contains(day.adding(days: 1)))
    let open = try Period(start: day, end: nil)
    #expect(open.contains(Day.last) && !open.contains(day.adding(days: -1)))
    #expect(try Period(start: nil, end: day).contains(Day.first))
    let data = try JSONEncoder().encode(open)
    #expect(try JSONDecoder().decode(Period.self, from: data) == open)
  }
}
