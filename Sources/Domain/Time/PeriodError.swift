/// Why two days do not make a period.
package enum PeriodError: Error, Hashable, Sendable {
  /// The end is before the start (INV-14).
  case endBeforeStart(start: Day, end: Day)
}
