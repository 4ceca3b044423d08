/// How an item that was not finished goes on.
package enum ItemCarrying: String, CaseIterable, Hashable, Sendable {
  /// It leaves this meeting (Rules.md 4.5).
  case move
  /// It stays on this meeting's agenda too.
  case copy
}
