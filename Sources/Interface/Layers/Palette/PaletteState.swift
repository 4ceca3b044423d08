package import Domain

/// The menu of everything: actions, and hits among ideas, cases, people and measures.
package struct PaletteState: Hashable, Sendable {
  package var buffer = TextBuffer()
  package var hits: [SearchHit] = []
  package var cursor = ListCursor()
  /// Where the palette was called: its actions apply there.
  package let origin: Place

  /// Opens a palette with nothing typed.
  package init(origin: Place) {
    self.origin = origin
  }
}

/// A line of the palette.
package enum PaletteEntry: Hashable, Sendable {
  case action(Action)
  case hit(SearchHit)
}
