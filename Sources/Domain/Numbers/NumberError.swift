/// Why a text is not a whole number of the kind that is asked for.
package enum NumberError: Error, Hashable, Sendable {
  /// Not a whole number.
  case unknown
  /// A whole number outside what is accepted.
  case outOfRange(ClosedRange<Int>)
}
