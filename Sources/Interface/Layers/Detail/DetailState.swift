package import Domain
import Screen
import Wording

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

extension DetailState: LayerState {
  static let place = Place.detail
  static let isFullScreen = true
  var layer: Layer { .detail(self) }
  var subject: RecordLink? { link }
  var reading: Effect? { .read(.detail(link)) }

  func rowCount(in model: Model) -> Int {
    model.scrollPositions(lines: model.detailLines(self).count)
  }

  mutating func take(_ message: Message, in language: Language) {
    guard case .detailLoaded(let snapshot, let history, let questions, let refused) = message,
      link == snapshot.link
    else { return }
    self.snapshot = snapshot
    self.history = history
    self.questions = questions
    refusedChannel = refused
  }

  var openingRefusal: Phrase? { link.kind == .caseFile ? nil : DetailScreenText.isWhole }

  func open(in model: inout Model) -> [Effect] { model.go(to: link) }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawDetail(self, in: &frame)
  }
}
