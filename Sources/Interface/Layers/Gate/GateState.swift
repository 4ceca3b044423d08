/// The requirements and advice of one phase of the case at hand.
package struct GateState: Hashable, Sendable {
  /// The phase's key.
  package let phase: String
  package var cursor = ListCursor()

  /// The gate of a phase.
  package init(phase: String) {
    self.phase = phase
  }
}
