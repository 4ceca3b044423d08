package import Domain

/// One record with all its fields and its history.
package struct DetailState: Hashable, Sendable {
  package let link: RecordLink
  package var snapshot: RecordSnapshot?
  package var history: [HistoryEntry] = []
  /// What the sender of an idea was asked, oldest first.
  package var questions: [Entry] = []
  /// The channel that an idea may not come through (V-12).
  package var refusedChannel: RefusedChannel?
  package var cursor = ListCursor()

  /// Opens a row that is not loaded yet.
  package init(link: RecordLink) {
    self.link = link
  }
}
