package import Domain

/// How days are written: the one place for every form that people see.
package enum DayText {
  /// The date in figures, alike in all languages: `15.10.2026`.
  package static func short(_ day: Day) -> String { "\(shortWithoutYear(day)).\(day.year)" }

  /// The date in figures without its year: `30.09`.
  package static func shortWithoutYear(_ day: Day) -> String {
    "\(twoDigits(day.day)).\(twoDigits(day.month))"
  }

  /// The shortest date that is not mistaken: `30.09` this year, else `30.09.27`.
  package static func compact(_ day: Day, today: Day) -> String {
    let short = shortWithoutYear(day)
    return day.year == today.year ? short : "\(short).\(twoDigits(day.year % 100))"
  }

  /// The date in words: `15. oktober 2026`, `15 October 2026`.
  package static func long(_ day: Day, in language: Language) -> String {
    let month = CalendarText.month(day.month, in: language)
    return switch language {
    case .nb, .nn: "\(day.day). \(month) \(day.year)"
    case .en: "\(day.day) \(month) \(day.year)"
    }
  }

  /// The date in words after its weekday: `torsdag 15. oktober 2026`.
  package static func longWithWeekday(_ day: Day, in language: Language) -> String {
    "\(CalendarText.weekday(day.weekday, in: language)) \(long(day, in: language))"
  }

  /// What the title bar says of today: `to 15.10.2026 uke 42`.
  package static func heading(_ day: Day, in language: Language) -> String {
    let weekday = CalendarText.weekday(day.weekday, .shortest, in: language)
    return "\(weekday) \(short(day)) \(CalendarText.week(day.isoWeek)[language])"
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

// MARK: - Counted from today

extension DayText {
  /// How far the day is from today: `i dag`, `i morgen`, `om 6 dager`, `for 3 dager siden`.
  package static func relative(_ day: Day, today: Day) -> Phrase {
    let distance = today.days(until: day)
    let days = Plural.days.counted(abs(distance))
    return switch distance {
    case 0: Phrase(nb: "i dag", nn: "i dag", en: "today")
    case 1: Phrase(nb: "i morgen", nn: "i morgon", en: "tomorrow")
    case -1: Phrase(nb: "i går", nn: "i går", en: "yesterday")
    case ..<0:
      Phrase(
        nb: "for \(days.nb) siden", nn: "for \(days.nn) sidan", en: "\(days.en) ago")
    default: Phrase(nb: "om \(days.nb)", nn: "om \(days.nn)", en: "in \(days.en)")
    }
  }

  /// How far a deadline is from today, in a list: `om 31 d`, `i dag`, `15 d over`.
  package static func deadline(_ day: Day, today: Day) -> Phrase {
    let distance = today.days(until: day)
    let days = age(abs(distance))
    return switch distance {
    case 0: relative(day, today: today)
    case ..<0: Phrase(nb: "\(days) over", nn: "\(days) over", en: "\(days) late")
    default: Phrase(nb: "om \(days)", nn: "om \(days)", en: "in \(days)")
    }
  }

  /// A number of days in a list, alike in all languages: `17 d`.
  package static func age(_ days: Int) -> String { "\(NumberText.grouped(days)) d" }
}

// MARK: - What a date field says back

extension DayText {
  /// What a date field says while it is written in: `tor 15. oktober 2026, uke 42, om 6 dager`.
  ///
  /// Remarks follow: weekend, the holiday's name, that the day is past, or still ahead.
  package static func echo(_ day: Day, today: Day, sense: DaySense) -> Phrase {
    Phrase { language in
      let weekday = CalendarText.weekday(day.weekday, .short, in: language)
      var parts = [
        "\(weekday) \(long(day, in: language))", CalendarText.week(day.isoWeek)[language],
        relative(day, today: today)[language],
      ]
      parts += day.remarks(today: today, sense: sense).map { remark($0)[language] }
      return parts.joined(separator: ", ")
    }
  }

  /// What there is to say of a day: `helg`, `passert`, the holiday's name.
  package static func remark(_ remark: DayRemark) -> Phrase {
    switch remark {
    case .weekend: Phrase(nb: "helg", nn: "helg", en: "weekend")
    case .holiday(let holiday): CalendarText.holiday(holiday)
    case .past: Phrase(nb: "passert", nn: "passert", en: "past")
    case .ahead: Phrase(nb: "fram i tid", nn: "fram i tid", en: "in the future")
    }
  }
}
