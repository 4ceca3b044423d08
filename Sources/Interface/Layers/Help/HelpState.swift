import Screen

/// The keys of one place, and how to do twelve things.
package struct HelpState: Hashable, Sendable {
  package enum Tab: CaseIterable, Hashable, Sendable {
    case keys, tasks
  }

  package let origin: Place
  package var buffer = TextBuffer()
  package var tab = Tab.keys
  package var listCursor = ListCursor()
  /// The number of the task that is open, from 0.
  package var openTask: Int?
  package var scroll = ListCursor()

  /// Opens the help on the keys of a place.
  package init(origin: Place) {
    self.origin = origin
  }
}

/// A line of the help.
package enum HelpRow: Hashable, Sendable {
  /// A field of the form that the help was called in, by its position.
  case field(Int)
  case action(Action)
  /// A task, by its number from 0.
  case task(Int)
}

extension HelpState: LayerState {
  static let place = Place.help
  static let isFullScreen = true
  var layer: Layer { .help(self) }
  package var cursor: ListCursor {
    get { openTask == nil ? listCursor : scroll }
    set { if openTask == nil { listCursor = newValue } else { scroll = newValue } }
  }

  func rowCount(in model: Model) -> Int { model.helpRowCount(self) }

  mutating func stepBack() -> Bool {
    guard openTask != nil else { return false }
    openTask = nil
    return true
  }

  func open(in model: inout Model) -> [Effect] { model.runHelp(self) }

  func type(_ key: Key, in model: inout Model) -> [Effect]? { model.typeInHelp(key, self) }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawHelp(self, in: &frame)
  }
}
