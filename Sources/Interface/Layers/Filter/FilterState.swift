import Screen

/// The words of a filter while they are being typed.
package struct FilterState: Hashable, Sendable {
  /// The list, or the document, that they are looked for in.
  package let place: Place
  package var buffer: TextBuffer

  /// Goes on from the words that filter the place now.
  package init(place: Place, text: String) {
    self.place = place
    buffer = TextBuffer(text)
  }
}

extension FilterState: LayerState {
  static let place = Place.filter
  static let isFullScreen = false
  var layer: Layer { .filter(self) }

  func type(_ key: Key, in model: inout Model) -> [Effect]? { model.typeInFilter(key, self) }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawFilter(self, in: &frame)
  }
}
