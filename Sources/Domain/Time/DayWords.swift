/// The words for days that are understood in every language of the interface.
enum DayWords {
  /// What an offset counts.
  enum Unit {
    case day, week, month, year
  }

  /// Days from today.
  static let relative: [String: Int] = [
    "i dag": 0, "idag": 0, "today": 0,
    "i morgen": 1, "imorgen": 1, "i morgon": 1, "imorgon": 1, "tomorrow": 1,
    "i overmorgen": 2, "overmorgen": 2, "i overmorgon": 2, "overmorgon": 2,
    "i går": -1, "igår": -1, "yesterday": -1,
    "i forgårs": -2, "forgårs": -2, "i førgår": -2, "førgår": -2,
  ]

  /// The last day of the month.
  static let monthEnd: Set<String> = [
    "månedsslutt", "månadsslutt", "månedslutt", "månadslutt", "month end", "end of the month",
  ]

  /// Weekdays in full and shortened to three and two letters.
  static let weekdays: [String: Weekday] = table([
    .monday: "mandag man ma måndag mån må monday mon",
    .tuesday: "tirsdag tirs tir ti tysdag tys ty tuesday tues tue",
    .wednesday: "onsdag ons on wednesday wed",
    .thursday: "torsdag tors tor to thursday thurs thur thu",
    .friday: "fredag fre fr friday fri",
    .saturday: "lørdag lør lø laurdag lau la saturday sat",
    .sunday: "søndag søn sø sundag sun su sunday",
  ])

  /// Months in full and shortened, by their number.
  static let months: [String: Int] = table([
    1: "januar jan january", 2: "februar feb february", 3: "mars mar march",
    4: "april apr", 5: "mai may", 6: "juni jun june", 7: "juli jul july", 8: "august aug",
    9: "september sept sep", 10: "oktober okt october oct", 11: "november nov",
    12: "desember des december dec",
  ])

  /// What `+2u` and `om 2 uker` count.
  static let units: [String: Unit] = table([
    .day: "d dag dager dagar day days",
    .week: "u uke uker v veke veker w week weeks",
    .month: "m mnd måned måneder månad månader month months",
    .year: "å år y year years",
  ])

  /// The word for a week, before its number.
  static let week: Set<String> = [
    "uke", "uka", "uken", "u", "veke", "veka", "v", "week", "w",
  ]

  /// Weeks from this one, said before a weekday or the word for a week.
  static let weekSteps: [String: Int] = [
    "neste": 1, "next": 1, "denne": 0, "this": 0, "forrige": -1, "førre": -1, "last": -1,
  ]

  /// What comes before a number of days to come.
  static let ahead: Set<String> = ["om", "in"]

  /// What comes after a number of days gone, in English alone.
  static let ago: Set<String> = ["ago"]

  /// Whether the two words are round a number of days gone: `for 3 dager siden`.
  static func isAgo(_ before: String, _ after: String) -> Bool {
    before == "for" && ["siden", "sidan"].contains(after)
  }

  private static func table<Value>(_ words: [Value: String]) -> [String: Value] {
    var table: [String: Value] = [:]
    for (value, list) in words {
      for word in list.split(separator: " ") { table[String(word)] = value }
    }
    return table
  }
}
