/// A moment as people read it: in Europe/Oslo.
package struct LocalTime: Hashable, Comparable, Sendable {
  /// The day in Europe/Oslo.
  package let day: Day
  /// From 0 to 23.
  package let hour: Int
  /// From 0 to 59.
  package let minute: Int

  /// Takes a moment as a clock in Europe/Oslo shows it.
  package init(day: Day, hour: Int, minute: Int) {
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.day, left.hour, left.minute) < (right.day, right.hour, right.minute)
  }
}
