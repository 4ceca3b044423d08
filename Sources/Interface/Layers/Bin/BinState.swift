package import Domain

/// What is in the bin.
package struct BinState: Hashable, Sendable {
  package private(set) var rows: [BinRow] = []
  package private(set) var isLoaded = false
  package var cursor = ListCursor()

  /// The bin before it is loaded.
  package init() {}

  /// The selected row.
  package var selected: BinRow? {
    rows.indices.contains(cursor.selection) ? rows[cursor.selection] : nil
  }

  /// Takes rows that have come, and stays on the row that was selected.
  package mutating func take(_ rows: [BinRow]) {
    let link = selected?.name.link
    self.rows = rows
    isLoaded = true
    cursor.follow(rows.firstIndex { $0.name.link == link }, of: rows.count)
  }
}
