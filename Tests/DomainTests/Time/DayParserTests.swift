import Domain
import Testing

@Suite("Days as people write them")
struct DayParserTests {
  /// Thursday of week 42.
  private let today = Day("2026-10-15") ?? .first

  private func parse(_ text: String, _ sense: DaySense) throws -> String {
    try Day.parse(text, today: today, sense: sense).description
  }

  @Test(
    "INV-15: a whole date means the same whatever the field is about",
    arguments: [
      ("15.10.2026", "2026-10-15"), ("15.10.26", "2026-10-15"), ("15/10/2026", "2026-10-15"),
      ("15/10/26", "2026-10-15"), ("2026-10-15", "2026-10-15"), ("2026-1-5", "2026-01-05"),
      ("5.1.2027", "2027-01-05"), ("05.01.27", "2027-01-05"), ("15. 10. 2026", "2026-10-15"),
      ("15-10-2026", "2026-10-15"), ("15.10.2026.", "2026-10-15"),
      ("  15.10.2026\u{A0}", "2026-10-15"), ("15. oktober 2026", "2026-10-15"),
      ("15 October 2026", "2026-10-15"), ("1. mai 27", "2027-05-01"),
      ("17. des. 2026", "2026-12-17"), ("29.02.2028", "2028-02-29"),
      ("01.01.1900", "1900-01-01"), ("31.12.2199", "2199-12-31"),
      ("1.1.76", "2076-01-01"), ("1.1.77", "1977-01-01"), ("1.1.00", "2000-01-01"),
    ])
  func wholeDates(text: String, day: String) throws {
    for sense in [DaySense.future, .past, .start] { #expect(try parse(text, sense) == day) }
  }

  @Test(
    "INV-15: words and counts from today mean the same whatever the field is about",
    arguments: [
      ("i dag", "2026-10-15"), ("I DAG", "2026-10-15"), ("idag", "2026-10-15"),
      ("today", "2026-10-15"), ("i morgen", "2026-10-16"), ("i morgon", "2026-10-16"),
      ("Tomorrow", "2026-10-16"), ("i går", "2026-10-14"), ("i ga\u{30A}r", "2026-10-14"),
      ("I GÅR", "2026-10-14"), ("yesterday", "2026-10-14"), ("+14d", "2026-10-29"),
      ("+ 14 d", "2026-10-29"), ("+0d", "2026-10-15"), ("-3d", "2026-10-12"),
      ("\u{2212}3d", "2026-10-12"), ("+2u", "2026-10-29"), ("+2w", "2026-10-29"),
      ("+2v", "2026-10-29"), ("+1m", "2026-11-15"), ("+1å", "2027-10-15"),
      ("om 2 uker", "2026-10-29"), ("om 2 veker", "2026-10-29"), ("in 2 weeks", "2026-10-29"),
      ("om 1 uke", "2026-10-22"), ("om 10 dager", "2026-10-25"), ("om 10 dagar", "2026-10-25"),
      ("in 1 day", "2026-10-16"), ("om 3 måneder", "2027-01-15"),
      ("for 3 dager siden", "2026-10-12"), ("for 3 dagar sidan", "2026-10-12"),
      ("3 days ago", "2026-10-12"), ("neste fre", "2026-10-23"), ("neste fredag", "2026-10-23"),
      ("next Mon", "2026-10-19"), ("neste to", "2026-10-22"), ("denne tysdag", "2026-10-13"),
      ("forrige fredag", "2026-10-09"), ("førre laurdag", "2026-10-10"),
      ("last Sunday", "2026-10-11"),
    ])
  func fromToday(text: String, day: String) throws {
    for sense in [DaySense.future, .past, .start] { #expect(try parse(text, sense) == day) }
  }

  @Test(
    "INV-15: without a year it is the next such day for what is to come, else the latest",
    arguments: [
      ("15.10", "2026-10-15", "2026-10-15"), ("15.10.", "2026-10-15", "2026-10-15"),
      ("16.10", "2026-10-16", "2025-10-16"), ("14/10", "2027-10-14", "2026-10-14"),
      ("31.12.", "2026-12-31", "2025-12-31"), ("1.1", "2027-01-01", "2026-01-01"),
      ("1. mai", "2027-05-01", "2026-05-01"), ("29.02", "2028-02-29", "2024-02-29"),
      ("fre", "2026-10-16", "2026-10-09"), ("fredag", "2026-10-16", "2026-10-09"),
      ("to", "2026-10-15", "2026-10-15"), ("Thursday", "2026-10-15", "2026-10-15"),
      ("ons.", "2026-10-21", "2026-10-14"), ("tysdag", "2026-10-20", "2026-10-13"),
      ("søndag", "2026-10-18", "2026-10-11"), ("laurdag", "2026-10-17", "2026-10-10"),
      ("månedsslutt", "2026-10-31", "2026-09-30"), ("månadsslutt", "2026-10-31", "2026-09-30"),
      ("month end", "2026-10-31", "2026-09-30"),
    ])
  func withoutYear(text: String, next: String, latest: String) throws {
    #expect(try parse(text, .future) == next)
    #expect(try parse(text, .start) == next)
    #expect(try parse(text, .past) == latest)
  }

  @Test(
    "INV-15: a week is its Friday for a deadline, its Monday for a start and for what has been",
    arguments: [
      ("uke 42", "2026-10-16", "2026-10-12", "2026-10-12"),
      ("veke 43", "2026-10-23", "2026-10-19", "2025-10-20"),
      ("Week 41", "2027-10-15", "2027-10-11", "2026-10-05"),
      ("uke 53", "2027-01-01", "2026-12-28", "2020-12-28"),
      ("uke 1", "2027-01-08", "2027-01-04", "2025-12-29"),
      ("uke42", "2026-10-16", "2026-10-12", "2026-10-12"),
      ("uke 2 2028", "2028-01-14", "2028-01-10", "2028-01-10"),
      ("uke 2/28", "2028-01-14", "2028-01-10", "2028-01-10"),
      ("neste uke", "2026-10-23", "2026-10-19", "2026-10-19"),
      ("denne veka", "2026-10-16", "2026-10-12", "2026-10-12"),
    ])
  func weeks(text: String, deadline: String, start: String, past: String) throws {
    #expect(try parse(text, .future) == deadline)
    #expect(try parse(text, .start) == start)
    #expect(try parse(text, .past) == past)
  }

  @Test(
    "Every weekday is read in full and shortened, in all languages",
    arguments: [
      (Weekday.monday, "mandag man ma måndag mån må Monday Mon"),
      (.tuesday, "tirsdag tirs tir ti tysdag tys ty Tuesday Tue"),
      (.wednesday, "onsdag ons on Wednesday Wed"), (.thursday, "torsdag tors tor to Thursday Thu"),
      (.friday, "fredag fre fr Friday Fri"),
      (.saturday, "lørdag lør lø laurdag lau la Saturday Sat"),
      (.sunday, "søndag søn sø sundag Sunday Sun"),
    ])
  func weekdays(weekday: Weekday, words: String) throws {
    for word in words.split(separator: " ") {
      #expect(try Day.parse(String(word), today: today, sense: .future) == today.next(weekday))
    }
  }

  @Test(
    "INV-15: what is no date is unknown",
    arguments: [
      "", " ", "snart", "15", "15.", "10.2026", "99999999999999999999.1", "15.10.26.1",
      "15,10,2026", "15.10/2026", "+14",
      "14d", "+d", "+2x", "om uker", "om 2", "uke", "uke x", "måned 4", "neste", "neste 3",
      "1 5.10", "--3d", "i", "dag", "15. foo 2026", "١٥.١٠.٢٠٢٦", "fre fre", "2026-10",
      "15.10.2026 kl. 10", "\u{202E}15.10.2026", "15.10.2026\u{0}",
    ])
  func unknown(text: String) {
    #expect(throws: DayError.unknown(text)) { try parse(text, .future) }
  }

  @Test(
    "INV-15: a date that does not exist is named as such",
    arguments: [
      "31.02.", "31.02.2026", "29.02.2026", "32.10", "0.10", "15.13", "15/0", "31. april",
      "2026-02-30", "00.00.2026", "uke 54", "uke 0", "uke 53 2027", "150.10.2026",
    ])
  func noSuchDay(text: String) {
    #expect(throws: DayError.noSuchDay(text)) { try parse(text, .future) }
    #expect(throws: DayError.noSuchDay(text)) { try parse(text, .past) }
  }

  @Test(
    "INV-15: years before 1900 and after 2199 are refused, 0 and 9999 among them",
    arguments: [
      "15.10.0", "15.10.0000", "15.10.9999", "0000-01-01", "9999-12-31", "31.12.1899",
      "1.1.2200", "15.10.202", "15.10.20266", "+999999d", "-99999999999999999999u",
      "om 999999 år", "uke 2 2200", "+200å", "15.10.99999999999999999999",
    ])
  func yearOutOfRange(text: String) {
    #expect(throws: DayError.yearOutOfRange(text)) { try parse(text, .future) }
  }

  @Test("At the ends of the calendar no day is made up")
  func ends() {
    #expect(throws: DayError.yearOutOfRange("1.1")) {
      try Day.parse("1.1", today: .last, sense: .future)
    }
    #expect(throws: DayError.yearOutOfRange("i morgen")) {
      try Day.parse("i morgen", today: .last, sense: .future)
    }
    #expect(throws: DayError.yearOutOfRange("2.1")) {
      try Day.parse("2.1", today: .first, sense: .past)
    }
  }

  @Test("Every day is read back from its short and ISO forms on any day")
  func roundTrip() throws {
    for day in DayTests.all where day.number % 17 == 0 {
      let short = "\(day.day).\(day.month).\(day.year)"
      #expect(try Day.parse(short, today: today, sense: .past) == day)
      #expect(try Day.parse(day.description, today: day, sense: .start) == day)
      #expect(try Day.parse("\(day.day).\(day.month)", today: day, sense: .future) == day)
    }
  }

  @Test("Random texts of what dates are made of never crash, and give a day or an error")
  func random() {
    let pieces = [
      "1", "9", "31", "0", "2026", "99", ".", "/", "-", "+", " ", "d", "u", "m", "å", "uke",
      "fre", "neste", "om", "in", "i", "dag", "siden", "for", "oktober", "\u{301}", "漢", "🇳🇴",
      "\u{0}", "99999999999999999999", "week", "last", "\n",
    ]
    var generator = SplitMix(state: 42)
    var days = 0
    for round in 0..<50_000 {
      let count = Int.random(in: 0...8, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let today = DayTests.all[round * 2]
      let sense: DaySense = round % 3 == 0 ? .past : .future
      do throws(DayError) {
        _ = try Day.parse(text, today: today, sense: sense)
        days += 1
      } catch {
        switch error {
        case .unknown(let told), .noSuchDay(let told), .yearOutOfRange(let told):
          if told != text { Issue.record("\(text) became \(told)") }
        }
      }
    }
    #expect(days > 100)
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
