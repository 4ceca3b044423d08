/// Why a text is not an amount.
package enum AmountError: Error, Hashable, Sendable {
  /// No form of an amount that is known.
  case unknown
  /// It has øre; money is whole kroner here.
  case oreNotAccepted
  /// It is below zero.
  case negative
  /// It is above ``Amount/range``.
  case tooLarge
}
