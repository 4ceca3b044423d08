/// A month of a year, such as October 2026.
package struct Month: Hashable, Sendable {
  /// The year, within ``Day/years``.
  package let year: Int

  /// The month of the year, 1 to 12.
  package let number: Int

  /// Makes the month, or nil where the number is not 1 to 12 or the year out of ``Day/years``.
  package init?(year: Int, number: Int) {
    guard Day.years.contains(year), (1...12).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  fileprivate init(of day: Day) {
    (year, number) = (day.year, day.month)
  }

  /// The first day of the month.
  package var firstDay: Day {
    Day.first.adding(months: (year - Day.years.lowerBound) * 12 + number - 1)
  }

  /// The last day of the month.
  package var lastDay: Day { firstDay.monthEnd }

  /// The month after this one; December 2199 has none and gives itself.
  package var next: Month { firstDay.adding(months: 1).monthOfYear }

  /// The month before this one; January 1900 has none and gives itself.
  package var previous: Month { firstDay.adding(months: -1).monthOfYear }
}

extension Month: Comparable {
  package static func < (left: Month, right: Month) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Day {
  /// The month that the day is in, with its year.
  package var monthOfYear: Month { Month(of: self) }

  /// The last day of the month that the day is in.
  package var monthEnd: Day {
    let date = CivilDate(dayNumber: number)
    return adding(days: CivilDate.dayCount(ofMonth: date.month, year: date.year) - date.day)
  }
}
