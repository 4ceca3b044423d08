import Screen

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

extension GateState: LayerState {
  static let place = Place.gate
  static let isFullScreen = true
  var layer: Layer { .gate(self) }

  func rowCount(in model: Model) -> Int { model.gateOutcomes(self).count }

  func open(in model: inout Model) -> [Effect] { model.mend() }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawGate(self, in: &frame)
  }
}
