import Domain
import Foundation
import Testing

@Suite("Weeks, months and quarters")
struct ISOWeekTests {
  @Test(
    "ISO weeks at the turn of the year belong to the year of their Thursday",
    arguments: [
      ("2026-10-15", 2026, 42), ("2026-01-01", 2026, 1), ("2025-12-29", 2026, 1),
      ("2025-12-28", 2025, 52), ("2026-12-31", 2026, 53), ("2027-01-03", 2026, 53),
      ("2027-01-04", 2027, 1), ("2021-01-03", 2020, 53), ("2020-12-31", 2020, 53),
      ("2000-01-01", 1999, 52), ("2005-01-01", 2004, 53), ("1900-01-01", 1900, 1),
      ("2199-12-31", 2200, 1),
    ])
  func week(day: String, year: Int, number: Int) throws {
    let week = try #require(Day(day)).isoWeek
    #expect(week.year == year && week.number == number)
  }

  @Test("Every day is on its weekday in its week, and weeks agree with Foundation's")
  func everyWeek() {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    for day in DayTests.all where day.number % 3 == 0 {
      let week = day.isoWeek
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let expected = calendar.dateComponents([.weekOfYear, .yearForWeekOfYear], from: date)
      guard week.day(day.weekday) == day, week.number == expected.weekOfYear,
        week.year == expected.yearForWeekOfYear
      else {
        Issue.record("\(day) is in week \(week.number) of \(week.year)")
        return
      }
    }
  }

  @Test("A year has 53 weeks where it holds 53 Thursdays")
  func count() {
    let long = (1900...2199).filter { ISOWeek.count(in: $0) == 53 }
    let thursdays = Dictionary(grouping: DayTests.all.filter { $0.weekday == .thursday }) {
      $0.year
    }
    #expect(long == thursdays.filter { $1.count == 53 }.keys.sorted())
    #expect(ISOWeek(year: 2026, number: 53) != nil)
    #expect(ISOWeek(year: 2027, number: 53) == nil)
    #expect(ISOWeek(year: 2027, number: 0) == nil)
    #expect(ISOWeek(year: 2200, number: 1) == nil)
  }

  @Test("Months and quarters begin and end where the calendar says")
  func monthsAndQuarters() throws {
    let day = try #require(Day("2028-02-10"))
    #expect(day.monthEnd.description == "2028-02-29")
    #expect(day.monthOfYear == Month(year: 2028, number: 2))
    #expect(day.monthOfYear.firstDay.description == "2028-02-01")
    #expect(day.monthOfYear.lastDay.description == "2028-02-29")
    #expect(day.monthOfYear.previous.previous == Month(year: 2027, number: 12))
    #expect(day.monthOfYear.next == Month(year: 2028, number: 3))
    #expect(day.quarter == Quarter(year: 2028, number: 1))
    #expect(day.quarter.previous.firstDay.description == "2027-10-01")
    #expect(day.quarter.next.lastDay.description == "2028-06-30")
    #expect(Month(year: 2026, number: 13) == nil)
    #expect(Quarter(year: 2026, number: 5) == nil)
  }
}
