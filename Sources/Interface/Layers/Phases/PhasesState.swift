/// The steps of the case at hand, each with its tasks where it is unfolded; one may be opened.
package struct PhasesState: Hashable, Sendable {
  package var cursor = ListCursor()
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
