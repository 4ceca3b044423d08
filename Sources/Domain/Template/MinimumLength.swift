/// How long a period must be.
package enum MinimumLength: Hashable, Sendable {
  /// So many months from the first day to the last.
  case months(Int)

  /// Days in so many calendar years.
  case calendarYears(Int)
}
