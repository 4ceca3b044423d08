import Domain
import Screen
import Wording

/// The steps of the case at hand, each with its tasks where it is unfolded; one may be opened.
package struct PhasesState: Hashable, Sendable {
  package var listCursor = ListCursor()
  /// The keys of the phases whose tasks are listed below them.
  package var unfolded: Set<String> = []
  /// The key of the phase whose description is open.
  package var openPhase: String?
  package var scroll = ListCursor()
  /// The row to select when the case has been read again.
  package var wanted: PhaseRow.Name?

  /// Opens the list on the first step.
  package init() {}
}

extension PhasesState: LayerState {
  static let place = Place.phases
  static let isFullScreen = true
  var layer: Layer { .phases(self) }
  package var cursor: ListCursor {
    get { openPhase == nil ? listCursor : scroll }
    set { if openPhase == nil { listCursor = newValue } else { scroll = newValue } }
  }

  func rowCount(in model: Model) -> Int { model.phaseRowCount(self) }

  mutating func stepBack() -> Bool {
    guard openPhase != nil else { return false }
    openPhase = nil
    return true
  }

  var openingRefusal: Phrase? { openPhase == nil ? nil : PhaseScreenText.isOpen }

  func open(in model: inout Model) -> [Effect] { model.openPhase() }

  func add(in model: inout Model) -> [Effect] { model.addPhase() }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawPhases(self, in: &frame)
  }
}
