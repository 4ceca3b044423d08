/// A week by ISO 8601: Monday to Sunday, numbered in the year that holds its Thursday.
package struct ISOWeek: Hashable, Sendable {
  /// The year that the number counts in: at a turn of the year not always that of a day in it.
  package let year: Int

  /// The number of the week, 1 to 52 or 53.
  package let number: Int

  /// Makes a week, or nil where the year has none of that number or is out of ``Day/years``.
  package init?(year: Int, number: Int) {
    guard Day.years.contains(year), (1...Self.count(in: year)).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  fileprivate init(of day: Day) {
    let thursday = day.number - day.weekday.rawValue + Weekday.thursday.rawValue
    year = CivilDate(dayNumber: thursday).year
    let newYear = CivilDate(year: year, month: 1, day: 1).dayNumber
    number = (thursday - newYear) / 7 + 1
  }

  /// How many weeks that year has: 53 where it begins or ends on a Thursday, else 52.
  package static func count(in year: Int) -> Int {
    let newYear = CivilDate(year: year, month: 1, day: 1).dayNumber
    let nextNewYear = CivilDate(year: year + 1, month: 1, day: 1).dayNumber
    let firstMonday = monday(nearNewYear: newYear)
    return (monday(nearNewYear: nextNewYear) - firstMonday) / 7
  }

  /// That weekday of the week; stops at ``Day/first`` and ``Day/last``.
  package func day(_ weekday: Weekday) -> Day {
    let newYear = CivilDate(year: year, month: 1, day: 1).dayNumber
    let first = Self.monday(nearNewYear: newYear)
    let offset = first + (number - 1) * 7 + weekday.rawValue - 1 - Day.first.number
    return Day.first.adding(days: max(0, offset))
  }

  /// The Monday of week 1: that of the week which holds 4 January, as a day number.
  private static func monday(nearNewYear newYear: Int) -> Int {
    let fourth = newYear + 3
    return fourth - ((fourth + 3) % 7 + 7) % 7
  }
}

extension ISOWeek: Comparable {
  package static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Day {
  /// The ISO week that the day is in.
  package var isoWeek: ISOWeek { ISOWeek(of: self) }
}
