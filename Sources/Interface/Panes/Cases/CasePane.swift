package import Domain

/// The cases of the file, each under the one it belongs to.
package struct CasePane: Hashable, Sendable {
  package var rows: [CaseRow] = []
  package var list = ListState()
  package var isLoaded = false
  /// The case to select when the tree comes: one that has just been made.
  package var wanted: Identifier<CaseFile>?

  /// Begins before the tree is loaded.
  package init() {}

  /// The selected case; nil where there is none.
  package var selected: CaseRow? { list.selectedRow(of: rows.count).map { rows[$0] } }

  /// The cases that are shown, in the order of the screen.
  package var shownRows: [CaseRow] { list.rows(of: rows.count).map { rows[$0] } }

  /// Takes rows that have come, and stays on the case that was selected.
  mutating func take(_ rows: [CaseRow], today: Day, in language: Language) {
    let id = wanted ?? selected?.id
    wanted = nil
    self.rows = rows
    isLoaded = true
    arrange(staying: id, today: today, in: language)
  }

  /// Works out anew which cases are shown.
  mutating func arrange(staying id: Identifier<CaseFile>?, today: Day, in language: Language) {
    let order = list.order
    list.arrange { rows.map { $0.facts(order, today: today, in: language) } }
    list.select(row: rows.firstIndex { $0.id == id }, of: rows.count)
  }

  /// Selects a case if it is in the tree; all cases are shown where it was left out.
  mutating func select(_ id: Identifier<CaseFile>) {
    guard let row = rows.firstIndex(where: { $0.id == id }) else { return }
    if !list.rows(of: rows.count).contains(row) { list = ListState() }
    list.select(row: row, of: rows.count)
  }
}
