package import Domain

/// The case tree.
package struct CasePane: Hashable, Sendable {
  package var rows: [CaseRow] = []
  package var cursor = ListCursor()
  package var isLoaded = false
  /// The case to select when the tree comes: one that has just been made.
  package var wanted: Identifier<CaseFile>?

  /// The tree before it is loaded.
  package init() {}

  /// The selected case.
  package var selected: CaseRow? {
    rows.indices.contains(cursor.selection) ? rows[cursor.selection] : nil
  }

  /// Takes rows that have come, and stays on the case that was selected.
  mutating func take(_ rows: [CaseRow]) {
    let id = wanted ?? selected?.id
    wanted = nil
    self.rows = rows
    isLoaded = true
    cursor.follow(rows.firstIndex { $0.id == id }, of: rows.count)
  }

  /// Selects a case if it is in the tree.
  mutating func select(_ id: Identifier<CaseFile>) {
    cursor.follow(rows.firstIndex { $0.id == id }, of: rows.count)
  }
}
