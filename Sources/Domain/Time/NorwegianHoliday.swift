/// A public holiday in Norway, by today's law whatever the year.
///
/// Where two fall on one day (Ascension Day on 17 May, say), the one named first here counts.
package enum NorwegianHoliday: CaseIterable, Hashable, Sendable {
  case newYearsDay, labourDay, constitutionDay, christmasDay, secondDayOfChristmas
  case maundyThursday, goodFriday, easterSunday, easterMonday
  case ascensionDay, whitSunday, whitMonday

  /// The day that it falls on in that year, or nil where the year is out of ``Day/years``.
  package func day(in year: Int) -> Day? {
    switch self {
    case .newYearsDay: Day(year: year, month: 1, day: 1)
    case .labourDay: Day(year: year, month: 5, day: 1)
    case .constitutionDay: Day(year: year, month: 5, day: 17)
    case .christmasDay: Day(year: year, month: 12, day: 25)
    case .secondDayOfChristmas: Day(year: year, month: 12, day: 26)
    case .maundyThursday: Self.easter(in: year)?.adding(days: -3)
    case .goodFriday: Self.easter(in: year)?.adding(days: -2)
    case .easterSunday: Self.easter(in: year)
    case .easterMonday: Self.easter(in: year)?.adding(days: 1)
    case .ascensionDay: Self.easter(in: year)?.adding(days: 39)
    case .whitSunday: Self.easter(in: year)?.adding(days: 49)
    case .whitMonday: Self.easter(in: year)?.adding(days: 50)
    }
  }

  /// Easter Sunday: the Sunday after the first full moon of spring, by the church's tables.
  ///
  /// The Gregorian computus of Meeus, Jones and Butcher.
  private static func easter(in year: Int) -> Day? {
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let toSunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let lateMoon = (golden + 11 * epact + 22 * toSunday) / 451
    let sum = epact + toSunday - 7 * lateMoon + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

extension Day {
  /// The public holiday that falls on the day, if any.
  package var holiday: NorwegianHoliday? {
    NorwegianHoliday.allCases.first { $0.day(in: year) == self }
  }
}
