/// A calendar day of the years 1900 to 2199, without time or time zone.
///
/// Held as a number of days, so that comparing, adding and counting are integer arithmetic;
/// stored and written as ISO `2026-10-15`.
package struct Day: Hashable, Sendable {
  /// The years that sambygg accepts.
  package static let years = 1900...2199

  /// The first day that exists here: 1 January 1900.
  package static let first = Day(unchecked: CivilDate(year: 1900, month: 1, day: 1).dayNumber)

  /// The last day that exists here: 31 December 2199.
  package static let last = Day(unchecked: CivilDate(year: 2199, month: 12, day: 31).dayNumber)

  /// Days since 1 January 1970, negative before it.
  package let number: Int

  private init(unchecked number: Int) {
    self.number = number
  }

  /// Makes the day with this number, or nil outside the years 1900 to 2199.
  package init?(number: Int) {
    guard (Self.first.number...Self.last.number).contains(number) else { return nil }
    self.init(unchecked: number)
  }

  /// Makes the day of a date, or nil where it does not exist or its year is out of range.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...CivilDate.dayCount(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(unchecked: CivilDate(year: year, month: month, day: day).dayNumber)
  }

  /// The year, such as 2026.
  package var year: Int { CivilDate(dayNumber: number).year }

  /// The month of the year, 1 to 12.
  package var month: Int { CivilDate(dayNumber: number).month }

  /// The day of the month, 1 to 31.
  package var day: Int { CivilDate(dayNumber: number).day }
}

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
  /// The day so many days later, or earlier where `days` is negative.
  ///
  /// Stops at ``first`` and ``last``.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? Self.first : Self.last }
    return Day(number: sum) ?? (days < 0 ? Self.first : Self.last)
  }

  /// The same day of the month so many months later, or the last day of a shorter month.
  ///
  /// Stops at ``first`` and ``last``.
  package func adding(months: Int) -> Day {
    let date = CivilDate(dayNumber: number)
    let (sum, overflow) = (date.year * 12 + date.month - 1).addingReportingOverflow(months)
    let beyond = months < 0 ? Self.first : Self.last
    guard !overflow, sum >= 0, Self.years.contains(sum / 12) else { return beyond }
    let (year, month) = (sum / 12, sum % 12 + 1)
    let day = min(date.day, CivilDate.dayCount(ofMonth: month, year: year))
    return Day(year: year, month: month, day: day) ?? beyond
  }

  /// How many days from this day to `other`: negative where `other` is earlier.
  package func days(until other: Day) -> Int { other.number - number }
}
