/// The keys of one place, and how to do twelve things.
package struct HelpState: Hashable, Sendable {
  package enum Tab: CaseIterable, Hashable, Sendable {
    case keys, tasks
  }

  package let origin: Place
  package var buffer = TextBuffer()
  package var tab = Tab.keys
  package var cursor = ListCursor()
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
