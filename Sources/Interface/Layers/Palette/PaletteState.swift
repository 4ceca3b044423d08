package import Domain
import Screen

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

extension PaletteState: LayerState {
  static let place = Place.palette
  static let isFullScreen = false
  var layer: Layer { .palette(self) }

  func rowCount(in model: Model) -> Int { model.paletteEntries(self).count }

  mutating func take(_ message: Message, in language: Language) {
    guard case .found(let text, let hits) = message, buffer.text == text else { return }
    self.hits = hits
  }

  func open(in model: inout Model) -> [Effect] { model.runPalette(self) }

  func type(_ key: Key, in model: inout Model) -> [Effect]? { model.typeInPalette(key, self) }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawPalette(self, in: &frame)
  }
}
