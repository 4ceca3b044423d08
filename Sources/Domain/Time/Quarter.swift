/// A quarter of a year, such as the second of 2026.
package struct Quarter: Hashable, Sendable {
  /// The year, within ``Day/years``.
  package let year: Int

  /// The quarter of the year, 1 to 4.
  package let number: Int

  /// Makes the quarter, or nil where the number is not 1 to 4 or the year out of ``Day/years``.
  package init?(year: Int, number: Int) {
    guard Day.years.contains(year), (1...4).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  fileprivate init(of day: Day) {
    year = day.year
    number = (day.month - 1) / 3 + 1
  }

  /// The first day of the quarter.
  package var firstDay: Day {
    Day.first.adding(months: (year - Day.years.lowerBound) * 12 + (number - 1) * 3)
  }

  /// The last day of the quarter.
  package var lastDay: Day { firstDay.adding(months: 2).monthEnd }

  /// The quarter after this one; the last of 2199 has none and gives itself.
  package var next: Quarter { firstDay.adding(months: 3).quarter }

  /// The quarter before this one; the first of 1900 has none and gives itself.
  package var previous: Quarter { firstDay.adding(months: -3).quarter }
}

extension Quarter: Comparable {
  package static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Day {
  /// The quarter that the day is in, with its year.
  package var quarter: Quarter { Quarter(of: self) }
}
