/// How many a rule asks for.
package enum RuleMinimum: Hashable, Sendable {
  /// So many at least.
  case count(Int)

  /// Each one there is, and at least one.
  case all
}
