/// Why a text is not a day; each holds the text as it was written.
package enum DayError: Error, Hashable, Sendable {
  /// No form of a date that is known.
  case unknown(String)
  /// A date that no calendar has, such as 31.02., or a week that the year does not have.
  case noSuchDay(String)
  /// A date before 1900 or after 2199.
  case yearOutOfRange(String)
}
