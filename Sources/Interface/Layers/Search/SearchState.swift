package import Domain
import Screen

/// The search across everything.
package struct SearchState: Hashable, Sendable {
  package var buffer = TextBuffer()
  package var hits: [SearchHit] = []
  package var cursor = ListCursor()

  /// Begins a search with nothing typed.
  package init() {}
}

extension SearchState: LayerState {
  static let place = Place.search
  static let standsOnce = true
  static let isFullScreen = false
  var layer: Layer { .search(self) }
  var subject: RecordLink? { selected?.name.link }

  func rowCount(in model: Model) -> Int { hits.count }

  mutating func take(_ message: Message, in language: Language) {
    guard case .found(let text, let hits) = message, buffer.text == text else { return }
    self.hits = hits
    cursor = ListCursor()
  }

  func open(in model: inout Model) -> [Effect] { subject.map { model.look(at: $0) } ?? [] }

  func type(_ key: Key, in model: inout Model) -> [Effect]? { model.typeInSearch(key, self) }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawSearch(self, in: &frame)
  }
}
