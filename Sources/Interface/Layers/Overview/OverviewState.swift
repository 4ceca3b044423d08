package import Domain

/// What needs somebody.
package struct OverviewState: Hashable, Sendable {
  package var overview: Overview?
  package var cursor = ListCursor()

  /// The overview before it is loaded.
  package init() {}
}
