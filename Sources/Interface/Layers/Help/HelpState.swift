/// The keys of one place, and how to do twelve things.
package struct HelpState: Hashable, Sendable {
  package enum Tab: CaseIterable, Hashable, Sendable {
    case keys, tasks
  }

  package let origin: Place
  package var buffer = TextBuffer()
  package var tab = Tab.keys
  package var cursor = ListCursor()

  /// The help for a place.
  package init(origin: Place) {
    self.origin = origin
  }
}
