/// The requirements and advice of one phase of the case at hand.
package struct GateState: Hashable, Sendable {
  /// Which phase's gate it is, by its key.
  package let phase: String
  package var cursor = ListCursor()

  /// Opens the gate of a phase on its first line.
  package init(phase: String) {
    self.phase = phase
  }
}
