/// A day of the week; the raw value is the ISO number, 1 for Monday to 7 for Sunday.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether it is Saturday or Sunday.
  package var isWeekend: Bool { rawValue > 5 }
}

extension Day {
  /// The day of the week.
  package var weekday: Weekday {
    let sinceMonday = ((number + 3) % 7 + 7) % 7
    return Weekday.allCases[sinceMonday]
  }

  /// The first such weekday from this day on, this day included.
  package func next(_ weekday: Weekday) -> Day {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
  }

  /// The latest such weekday up to this day, this day included.
  package func latest(_ weekday: Weekday) -> Day {
    adding(days: -((self.weekday.rawValue - weekday.rawValue + 7) % 7))
  }
}
