/// How long a name of a weekday or month is written.
package enum NameLength: Hashable, Sendable {
  /// `torsdag`.
  case full
  /// `tor`: three letters.
  case short
  /// `to`: two letters in Norwegian, three in English.
  case shortest
}
