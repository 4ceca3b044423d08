import Domain
import Foundation
import Testing

@Suite("Days")
struct DayTests {
  /// Every day that exists, once.
  static let all = (Day.first.number...Day.last.number).compactMap(Day.init(number:))

  @Test("Every day of 1900 to 2199 is read back from its date and its ISO text")
  func roundTrip() {
    #expect(Self.all.count == 109_573)
    let broken = Self.all.filter { day in
      Day(year: day.year, month: day.month, day: day.day) != day || Day(day.description) != day
        || Day(iso: day.description)?.number != day.number
    }
    #expect(broken.isEmpty)
  }

  @Test("Every day follows the one before it in the calendar")
  func succession() {
    let months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var (year, month, date) = (1900, 1, 1)
    for day in Self.all {
      guard (day.year, day.month, day.day) == (year, month, date) else {
        Issue.record("\(day) is where \(year)-\(month)-\(date) should be")
        return
      }
      let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
      let count = month == 2 && isLeap ? 29 : months[month - 1]
      date += 1
      if date > count { (month, date) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(year == 2200)
  }

  @Test(
    "INV-15: dates that do not exist, and years outside 1900 to 2199, are refused",
    arguments: [
      (2026, 2, 29), (2026, 2, 31), (1900, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1),
      (2026, 0, 1), (2026, 1, 0), (0, 1, 1), (1899, 12, 31), (2200, 1, 1), (9999, 1, 1),
      (.max, 1, 1), (2026, .min, 1), (2026, 1, .max),
    ])
  func refused(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("A leap day exists in leap years", arguments: [1904, 2000, 2024, 2028, 2096, 2104])
  func leapDay(year: Int) {
    #expect(Day(year: year, month: 2, day: 29)?.adding(days: 1).month == 3)
  }

  @Test(
    "Only ISO texts of ten figures and hyphens are ISO days",
    arguments: [
      "2026-1-5", "2026-10-15 ", "20261015", "2026/10/15", "+026-10-15", "2026-02-30", "",
      "٢٠٢٦-١٠-١٥", "2026-10-155", "1899-12-31", "9999-01-01", "0000-01-01",
    ])
  func notISO(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("Adding days stops at the ends of the calendar")
  func addingDays() throws {
    let day = try #require(Day("2026-12-31"))
    #expect(day.adding(days: 1).description == "2027-01-01")
    #expect(day.adding(days: -365).description == "2025-12-31")
    #expect(day.adding(days: .max) == Day.last)
    #expect(day.adding(days: .min) == Day.first)
    #expect(Day.first.days(until: Day.last) == 109_572)
    #expect(Day.last.days(until: Day.first) == -109_572)
  }

  @Test(
    "Adding months keeps the day of the month, or takes the last of a shorter month",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
      ("2026-10-15", 3, "2027-01-15"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-01-15", -13, "2024-12-15"), ("2026-10-15", 0, "2026-10-15"),
      ("2199-12-15", 1, "2199-12-31"), ("1900-01-15", -1, "1900-01-01"),
      ("2026-10-15", .max, "2199-12-31"), ("2026-10-15", .min, "1900-01-01"),
    ])
  func addingMonths(start: String, count: Int, end: String) throws {
    #expect(try #require(Day(start)).adding(months: count).description == end)
  }

  @Test(
    "The weekday is right",
    arguments: [
      ("2026-10-15", Weekday.thursday), ("1900-01-01", .monday), ("1969-12-31", .wednesday),
      ("1970-01-01", .thursday), ("2000-02-29", .tuesday), ("2199-12-31", .tuesday),
    ])
  func weekday(day: String, weekday: Weekday) throws {
    #expect(try #require(Day(day)).weekday == weekday)
  }

  @Test("The next and the latest weekday are within a week, the day itself included")
  func nearWeekdays() throws {
    let thursday = try #require(Day("2026-10-15"))
    for weekday in Weekday.allCases {
      let (next, latest) = (thursday.next(weekday), thursday.latest(weekday))
      #expect(next.weekday == weekday && (0...6).contains(thursday.days(until: next)))
      #expect(latest.weekday == weekday && (-6...0).contains(thursday.days(until: latest)))
    }
  }

  @Test("A day is coded as its ISO text, and what is not a day is refused")
  func coding() throws {
    let day = try #require(Day("2026-10-15"))
    let data = try JSONEncoder().encode([day])
    #expect(String(decoding: data, as: UTF8.self) == #"["2026-10-15"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: data) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
