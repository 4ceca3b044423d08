package import Domain
import Screen

/// An edit that came too late: both sides of each field that both changed.
package struct ConflictState: Hashable, Sendable {
  package let conflict: Conflict
  /// The fields for which the other's value is chosen; mine for the rest.
  package var theirs: Set<FieldKey> = []
  package var cursor = ListCursor()
  package let reason: String

  /// Shows both sides, with mine chosen everywhere.
  package init(conflict: Conflict, reason: String) {
    self.conflict = conflict
    self.reason = reason
  }
}

extension ConflictState: LayerState {
  static let place = Place.conflict
  static let isFullScreen = false
  var layer: Layer { .conflict(self) }

  func rowCount(in model: Model) -> Int { conflict.fields.count }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawConflict(self, in: &frame)
  }
}
