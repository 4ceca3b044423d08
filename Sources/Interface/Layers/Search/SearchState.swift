package import Domain

/// The search across everything.
package struct SearchState: Hashable, Sendable {
  package var buffer = TextBuffer()
  package var hits: [SearchHit] = []
  package var cursor = ListCursor()

  /// An empty search.
  package init() {}
}
