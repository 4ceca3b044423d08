/// The steps of the case at hand; one of them may be opened.
package struct PhasesState: Hashable, Sendable {
  package var cursor = ListCursor()
  /// The key of the phase whose description is open.
  package var openPhase: String?
  package var scroll = ListCursor()

  /// The list of steps.
  package init() {}
}
