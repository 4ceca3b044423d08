package import Domain

/// The search across everything.
package struct SearchState: Hashable, Sendable {
  package var buffer = TextBuffer()
  package var hits: [SearchHit] = []
  package var cursor = ListCursor()

  /// Begins a search with nothing typed.
  package init() {}
}
