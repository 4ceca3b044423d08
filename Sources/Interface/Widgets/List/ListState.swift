/// Which row of a list is selected, which of its rows it shows, and in which order.
///
/// Every list of the screen has one; ``Model/changeList(at:_:)`` is the way to change it.
package struct ListState: Hashable, Sendable {
  /// The selection among the rows that are shown.
  package var cursor = ListCursor()
  /// The words that rows must hold, as typed; blank for all rows.
  package var filter = ""
  package var order = ListOrder.standard
  /// The rows that are shown, by their positions among all; nil for all of them as they come.
  private var shown: [Int]?

  /// Begins with all rows in the list's own order.
  package init() {}

  /// Whether some rows may be left out, or the list's own order is not kept.
  package var isArranged: Bool { !filter.isEmpty || order != .standard }

  /// How many rows of so many are shown.
  func count(of total: Int) -> Int { shown?.count ?? total }

  /// The rows that are shown, of so many.
  func rows(of total: Int) -> [Int] {
    shown?.filter { $0 < total } ?? Array(0..<total)
  }

  /// The selected row by its position among all; nil where none is shown there.
  func selectedRow(of total: Int) -> Int? {
    let position = cursor.selection
    let row = shown.map { $0.indices.contains(position) ? $0[position] : total } ?? position
    return row < total ? row : nil
  }

  /// Works out which rows are shown, from what is known of all of them.
  ///
  /// Rows that are alike keep the list's own order. The facts are asked for only where they
  /// are needed.
  mutating func arrange(_ facts: () -> [ListFacts]) {
    guard isArranged else {
      shown = nil
      return
    }
    let facts = facts()
    let typed = ListFacts.words(of: filter)
    let hits = facts.indices.filter { facts[$0].match(typed) }
    shown = hits.sorted { (facts[$0].key, $0) < (facts[$1].key, $1) }
  }

  /// Selects a row by its position among all; stays near where it was if the row is not shown.
  mutating func select(row: Int?, of total: Int) {
    let position = row.flatMap { row in shown.map { $0.firstIndex(of: row) } ?? row }
    cursor.follow(position, of: count(of: total))
  }
}
