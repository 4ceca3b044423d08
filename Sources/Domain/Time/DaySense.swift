/// What a day that somebody enters is about: it settles the year and the weekday left unsaid.
package enum DaySense: Hashable, Sendable {
  /// What is to come (deadline, meeting): the next such day; a week is its Friday.
  case future
  /// What has been (received, decided, held, signed): the latest such day; a week is its Monday.
  case past
  /// Where something begins: the next such day; a week is its Monday.
  case start
}
