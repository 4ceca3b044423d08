package import Domain

/// The search across everything.
package struct SearchState: Hashable, Sendable {
  package var buffer = TextBuffer()
  package var hits: [SearchHit] = []
  package var cursor = ListCursor()

  /// An empty search.
  package init() {}
}

/// The filter of the idea queue while it is being typed.
package struct FilterState: Hashable, Sendable {
  package var buffer: TextBuffer

  /// A filter that goes on from what is filtered now.
  package init(text: String) {
    buffer = TextBuffer(text)
  }
}
