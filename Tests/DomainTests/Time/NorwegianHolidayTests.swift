import Domain
import Testing

@Suite("Norwegian holidays")
struct NorwegianHolidayTests {
  @Test(
    "Easter falls where the church's tables put it",
    arguments: [
      "1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2008-03-23",
      "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25",
      "2049-04-18", "2076-04-19", "2160-03-23", "2199-04-14",
    ])
  func easter(day: String) throws {
    #expect(try #require(Day(day)).holiday == .easterSunday)
  }

  @Test("The holidays of 2026 are the twelve of the Norwegian calendar")
  func year2026() {
    let expected: [(String, NorwegianHoliday)] = [
      ("2026-01-01", .newYearsDay), ("2026-04-02", .maundyThursday), ("2026-04-03", .goodFriday),
      ("2026-04-05", .easterSunday), ("2026-04-06", .easterMonday), ("2026-05-01", .labourDay),
      ("2026-05-14", .ascensionDay), ("2026-05-17", .constitutionDay),
      ("2026-05-24", .whitSunday), ("2026-05-25", .whitMonday), ("2026-12-25", .christmasDay),
      ("2026-12-26", .secondDayOfChristmas),
    ]
    let found = DayTests.all.filter { $0.year == 2026 && $0.holiday != nil }
    #expect(found.map(\.description) == expected.map(\.0))
    #expect(found.map(\.holiday) == expected.map(\.1))
  }

  @Test("Every year has its Easter on a Sunday from 22 March to 25 April")
  func everyEaster() throws {
    for year in Day.years {
      let easter = try #require(NorwegianHoliday.easterSunday.day(in: year))
      let earliest = try #require(Day(year: year, month: 3, day: 22))
      #expect(easter.weekday == .sunday && (0...34).contains(earliest.days(until: easter)))
    }
    #expect(NorwegianHoliday.easterSunday.day(in: 2200) == nil)
  }

  @Test("Of two holidays on one day the fixed one is named")
  func together() throws {
    #expect(try #require(Day("2012-05-17")).holiday == .constitutionDay)
    #expect(try #require(Day("2008-05-01")).holiday == .labourDay)
  }

  @Test(
    "Weekend, holiday and what is on the wrong side of today are named, not refused",
    arguments: [
      ("2026-10-16", DaySense.future, [DayRemark]()),
      ("2026-10-17", .future, [.weekend]),
      ("2026-10-14", .future, [.past]),
      ("2026-10-14", .start, [.past]),
      ("2026-10-14", .past, []),
      ("2026-10-16", .past, [.ahead]),
      ("2026-10-15", .future, []),
      ("2026-10-15", .past, []),
      ("2026-12-25", .future, [.holiday(.christmasDay)]),
      ("2026-05-17", .future, [.weekend, .holiday(.constitutionDay), .past]),
    ])
  func remarks(day: String, sense: DaySense, remarks: [DayRemark]) throws {
    let today = try #require(Day("2026-10-15"))
    #expect(try #require(Day(day)).remarks(today: today, sense: sense) == remarks)
  }
}
