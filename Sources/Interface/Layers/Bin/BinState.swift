package import Domain
import Screen

/// What is in the bin.
package struct BinState: Hashable, Sendable {
  package private(set) var rows: [BinRow] = []
  package private(set) var isLoaded = false
  package var list = ListState()

  /// Begins before the bin is loaded.
  package init() {}

  /// The selected row; nil where the bin is empty.
  package var selected: BinRow? { list.selectedRow(of: rows.count).map { rows[$0] } }

  /// Takes rows that have come, and stays on the row that was selected.
  package mutating func take(_ rows: [BinRow], in language: Language) {
    let link = selected?.name.link
    self.rows = rows
    isLoaded = true
    arrange(staying: link, in: language)
  }

  /// Changes filter or order; the selection stays on its row.
  mutating func change(in language: Language, _ change: (inout ListState) -> Void) {
    let link = selected?.name.link
    change(&list)
    arrange(staying: link, in: language)
  }

  private mutating func arrange(staying link: RecordLink?, in language: Language) {
    let order = list.order
    list.arrange { rows.map { $0.facts(order, in: language) } }
    list.select(row: rows.firstIndex { $0.name.link == link }, of: rows.count)
  }
}

extension BinState: ListLayerState {
  static let place = Place.bin
  static let standsOnce = true
  static let isFullScreen = true
  var layer: Layer { .bin(self) }
  var subject: RecordLink? { selected?.name.link }
  var reading: Effect? { .read(.bin) }

  mutating func take(_ message: Message, in language: Language) {
    if case .binLoaded(let rows) = message { take(rows, in: language) }
  }

  func open(in model: inout Model) -> [Effect] { subject.map { model.openDetail($0) } ?? [] }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawBin(self, in: &frame)
  }
}
