package import Domain

/// The names of weekdays, months, weeks, quarters and holidays.
package enum CalendarText {
  /// The name of a weekday: small letters in Norwegian, a capital in English.
  package static func weekday(
    _ weekday: Weekday, _ length: NameLength = .full, in language: Language
  ) -> String {
    let name = name(of: weekday)[language]
    return switch (length, language) {
    case (.full, _): name
    case (.short, _), (.shortest, .en): String(name.prefix(3))
    case (.shortest, .nb), (.shortest, .nn): String(name.prefix(2))
    }
  }

  private static func name(of weekday: Weekday) -> Phrase {
    switch weekday {
    case .monday: Phrase(nb: "mandag", nn: "måndag", en: "Monday")
    case .tuesday: Phrase(nb: "tirsdag", nn: "tysdag", en: "Tuesday")
    case .wednesday: Phrase(nb: "onsdag", nn: "onsdag", en: "Wednesday")
    case .thursday: Phrase(nb: "torsdag", nn: "torsdag", en: "Thursday")
    case .friday: Phrase(nb: "fredag", nn: "fredag", en: "Friday")
    case .saturday: Phrase(nb: "lørdag", nn: "laurdag", en: "Saturday")
    case .sunday: Phrase(nb: "søndag", nn: "søndag", en: "Sunday")
    }
  }

  /// The name of a month by its number, 1 to 12.
  package static func month(_ number: Int, in language: Language) -> String {
    precondition((1...12).contains(number), "A month is 1 to 12, not \(number).")
    let names =
      switch language {
      case .nb, .nn: norwegianMonths
      case .en: englishMonths
      }
    return names[number - 1]
  }

  private static let norwegianMonths = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "desember",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A month with its year: `oktober 2026`.
  package static func month(_ month: Month, in language: Language) -> String {
    "\(self.month(month.number, in: language)) \(month.year)"
  }

  /// The number of a week: `uke 42`.
  package static func week(_ week: ISOWeek) -> Phrase {
    Phrase(nb: "uke \(week.number)", nn: "veke \(week.number)", en: "week \(week.number)")
  }

  /// A quarter without its year: `2. kvartal`, `second quarter`.
  package static func quarter(_ quarter: Quarter) -> Phrase {
    let ordinals = ["first", "second", "third", "fourth"]
    return Phrase(
      nb: "\(quarter.number). kvartal", nn: "\(quarter.number). kvartal",
      en: "\(ordinals[quarter.number - 1]) quarter")
  }

  /// A quarter with its year: `2. kvartal 2026`, `second quarter of 2026`.
  package static func quarterOfYear(_ quarter: Quarter) -> Phrase {
    let name = self.quarter(quarter)
    return Phrase(
      nb: "\(name.nb) \(quarter.year)", nn: "\(name.nn) \(quarter.year)",
      en: "\(name.en) of \(quarter.year)")
  }
}

extension CalendarText {
  /// The name of a public holiday.
  package static func holiday(_ holiday: NorwegianHoliday) -> Phrase {
    switch holiday {
    case .newYearsDay: Phrase(nb: "1. nyttårsdag", nn: "1. nyttårsdag", en: "New Year's Day")
    case .labourDay: Phrase(nb: "arbeidernes dag", nn: "arbeidarane sin dag", en: "Labour Day")
    case .constitutionDay:
      Phrase(nb: "grunnlovsdagen", nn: "grunnlovsdagen", en: "Constitution Day")
    case .christmasDay: Phrase(nb: "1. juledag", nn: "1. juledag", en: "Christmas Day")
    case .secondDayOfChristmas: Phrase(nb: "2. juledag", nn: "2. juledag", en: "Boxing Day")
    case .maundyThursday: Phrase(nb: "skjærtorsdag", nn: "skjærtorsdag", en: "Maundy Thursday")
    case .goodFriday: Phrase(nb: "langfredag", nn: "langfredag", en: "Good Friday")
    case .easterSunday: Phrase(nb: "1. påskedag", nn: "1. påskedag", en: "Easter Sunday")
    case .easterMonday: Phrase(nb: "2. påskedag", nn: "2. påskedag", en: "Easter Monday")
    case .ascensionDay:
      Phrase(nb: "Kristi himmelfartsdag", nn: "Kristi himmelfartsdag", en: "Ascension Day")
    case .whitSunday: Phrase(nb: "1. pinsedag", nn: "1. pinsedag", en: "Whit Sunday")
    case .whitMonday: Phrase(nb: "2. pinsedag", nn: "2. pinsedag", en: "Whit Monday")
    }
  }
}
