package import Domain

/// What is in the bin.
package struct BinState: Hashable, Sendable {
  package var rows: [BinRow] = []
  package var isLoaded = false
  package var cursor = ListCursor()

  /// The bin before it is loaded.
  package init() {}

  /// The selected row.
  package var selected: BinRow? {
    rows.indices.contains(cursor.selection) ? rows[cursor.selection] : nil
  }
}
