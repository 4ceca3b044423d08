import Domain
import Testing
import Wording

@Suite("How days are written")
struct DayTextTests {
  /// Thursday of week 42.
  private let today = Day("2026-10-15") ?? .first

  @Test("A date is written in figures and in words as each language does")
  func forms() throws {
    let day = try #require(Day("2026-09-05"))
    #expect(DayText.short(day) == "05.09.2026")
    #expect(DayText.shortWithoutYear(day) == "05.09")
    #expect(DayText.compact(day, today: today) == "05.09")
    #expect(try DayText.compact(#require(Day("2027-02-01")), today: today) == "01.02.27")
    #expect(DayText.long(day, in: .nb) == "5. september 2026")
    #expect(DayText.long(day, in: .nn) == "5. september 2026")
    #expect(DayText.long(day, in: .en) == "5 September 2026")
    #expect(DayText.longWithWeekday(day, in: .nb) == "lørdag 5. september 2026")
    #expect(DayText.longWithWeekday(day, in: .nn) == "laurdag 5. september 2026")
    #expect(DayText.longWithWeekday(day, in: .en) == "Saturday 5 September 2026")
    #expect(DayText.heading(today, in: .nb) == "to 15.10.2026 uke 42")
    #expect(DayText.heading(today, in: .nn) == "to 15.10.2026 veke 42")
    #expect(DayText.heading(today, in: .en) == "Thu 15.10.2026 week 42")
  }

  @Test("INV-15: what is written in figures or words is read back", arguments: Language.allCases)
  func readBack(language: Language) throws {
    for offset in stride(from: -400, to: 400, by: 7) {
      let day = today.adding(days: offset)
      for text in [
        DayText.short(day), DayText.long(day, in: language), DayText.compact(day, today: day),
      ] {
        #expect(try Day.parse(text, today: day, sense: .future) == day)
      }
    }
  }

  @Test("Every weekday's name is read back, in every length", arguments: Language.allCases)
  func weekdays(language: Language) throws {
    for weekday in Weekday.allCases {
      for length in [NameLength.full, .short, .shortest] {
        let name = CalendarText.weekday(weekday, length, in: language)
        #expect(try Day.parse(name, today: today, sense: .future) == today.next(weekday))
      }
    }
  }

  @Test(
    "How far a day is from today is said in words",
    arguments: [
      (0, "i dag", "i dag", "today"), (1, "i morgen", "i morgon", "tomorrow"),
      (-1, "i går", "i går", "yesterday"), (6, "om 6 dager", "om 6 dagar", "in 6 days"),
      (-3, "for 3 dager siden", "for 3 dagar sidan", "3 days ago"),
    ])
  func relative(days: Int, nb: String, nn: String, en: String) {
    let phrase = DayText.relative(today.adding(days: days), today: today)
    #expect(phrase == Phrase(nb: nb, nn: nn, en: en))
  }

  @Test(
    "How far a deadline is from today is said shortly",
    arguments: [
      (31, "om 31 d", "in 31 d"), (0, "i dag", "today"), (-15, "15 d over", "15 d late"),
    ])
  func deadline(days: Int, norwegian: String, english: String) {
    let phrase = DayText.deadline(today.adding(days: days), today: today)
    #expect(phrase == Phrase(nb: norwegian, nn: norwegian, en: english))
  }

  @Test("A date field says back the whole date, its week and its distance, then the remarks")
  func echo() throws {
    let earlier = try #require(Day("2026-10-09"))
    #expect(
      DayText.echo(today, today: earlier, sense: .future)
        == Phrase(
          nb: "tor 15. oktober 2026, uke 42, om 6 dager",
          nn: "tor 15. oktober 2026, veke 42, om 6 dagar",
          en: "Thu 15 October 2026, week 42, in 6 days"))
    let constitutionDay = try #require(Day("2026-05-17"))
    #expect(
      DayText.echo(constitutionDay, today: constitutionDay.adding(days: 2), sense: .future).nb
        == "søn 17. mai 2026, uke 20, for 2 dager siden, helg, grunnlovsdagen, passert")
    #expect(
      DayText.echo(today, today: earlier, sense: .past).en
        == "Thu 15 October 2026, week 42, in 6 days, in the future")
  }

  @Test("Weeks, months and quarters have names")
  func names() {
    #expect(CalendarText.month(today.monthOfYear, in: .nn) == "oktober 2026")
    #expect(CalendarText.quarter(today.quarter).nb == "4. kvartal")
    #expect(CalendarText.quarterOfYear(today.quarter).en == "fourth quarter of 2026")
    #expect(CalendarText.quarterOfYear(today.quarter).nn == "4. kvartal 2026")
    let holidays = Set(NorwegianHoliday.allCases.map { CalendarText.holiday($0) })
    #expect(holidays.count == NorwegianHoliday.allCases.count)
  }

  @Test("A period is written with the days that are known")
  func periods() throws {
    let (start, end) = (try #require(Day("2025-10-01")), try #require(Day("2026-06-30")))
    let whole = PeriodText.long(from: start, to: end)
    #expect(whole.nb == "1. oktober 2025 – 30. juni 2026")
    #expect(whole.en == "1 October 2025 – 30 June 2026")
    #expect(PeriodText.short(from: start, to: end).nn == "01.10.2025–30.06.2026")
    #expect(PeriodText.long(from: start, to: nil).nn == "frå 1. oktober 2025")
    #expect(PeriodText.short(from: nil, to: end).en == "until 30.06.2026")
    #expect(PeriodText.long(from: nil, to: nil) == Phrase(same: ""))
  }
}
