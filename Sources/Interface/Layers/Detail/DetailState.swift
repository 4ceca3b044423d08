package import Domain

/// One record with all its fields and its history.
package struct DetailState: Hashable, Sendable {
  package let link: RecordLink
  package var snapshot: RecordSnapshot?
  package var history: [HistoryEntry] = []
  package var cursor = ListCursor()

  /// A record before it is loaded.
  package init(link: RecordLink) {
    self.link = link
  }
}
