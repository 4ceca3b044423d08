/// Which row of a list is selected, and which row is the uppermost on the screen.
///
/// Rows are known by position; whoever reloads a list moves the cursor to the row that it
/// was on before (``follow(_:)``).
package struct ListCursor: Hashable, Sendable {
  package private(set) var selection = 0
  package private(set) var scroll = 0

  /// Begins at the first row.
  package init() {}

  /// Moves by so many rows, stopping at the ends.
  package mutating func move(by rows: Int, of count: Int) {
    select(selection + rows, of: count)
  }

  /// Selects a row, the nearest one if there is no such row.
  package mutating func select(_ row: Int, of count: Int) {
    selection = min(max(0, row), max(0, count - 1))
  }

  /// Selects the row that the list now has the remembered one at; stays near where it was
  /// if the row is gone.
  package mutating func follow(_ row: Int?, of count: Int) {
    select(row ?? selection, of: count)
  }

  /// The first row to show so that the selection is in sight, scrolling no more than it takes.
  package func firstRow(visible: Int, of count: Int) -> Int {
    guard visible > 0 else { return selection }
    let lowest = max(0, count - visible)
    let needed = min(max(scroll, selection - visible + 1), selection)
    return min(needed, lowest)
  }

  /// Keeps the scroll position that a list of so many rows shows now.
  package mutating func settle(visible: Int, of count: Int) {
    scroll = firstRow(visible: visible, of: count)
  }
}
