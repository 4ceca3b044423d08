/// A rectangle of cells: where a view draws.
///
/// Empty where it has no columns or no rows.
///
/// No operation fails: what does not fit is cut to what is there.
package struct Rect: Hashable, Sendable {
  package let row: Int
  package let column: Int
  package let rows: Int
  package let columns: Int

  /// Makes a rectangle; a negative extent counts as 0.
  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// Makes the rectangle of a whole frame.
  package init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// Columns and rows without the place.
  package var size: Size { Size(columns: columns, rows: rows) }

  /// Whether there is nothing to draw on.
  package var isEmpty: Bool { rows == 0 || columns == 0 }

  /// The row below the last one.
  package var endRow: Int { row + rows }

  /// The column right of the last one.
  package var endColumn: Int { column + columns }

  /// Whether the rectangle holds the cell.
  package func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < endRow
      && position.column >= column && position.column < endColumn
  }

  /// The cells that both rectangles hold; empty where they do not touch.
  package func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      rows: min(endRow, other.endRow) - top, columns: min(endColumn, other.endColumn) - left)
  }

  /// The rectangle without so many cells on each side.
  package func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
    Rect(
      row: row + top, column: column + left,
      rows: rows - top - bottom, columns: columns - left - right)
  }

  /// The rectangle without its outermost cells: what a box leaves to its content.
  package func inset(by count: Int = 1) -> Rect {
    inset(top: count, left: count, bottom: count, right: count)
  }

  /// The row with this number inside the rectangle; empty where there is none.
  package func line(_ index: Int) -> Rect {
    Rect(row: row + index, column: column, rows: 1, columns: columns).intersection(self)
  }

  /// A rectangle of that size in the middle, cut to this one: where a dialog is.
  package func centred(_ inner: Size) -> Rect {
    let size = Size(columns: min(inner.columns, columns), rows: min(inner.rows, rows))
    return Rect(
      row: row + (rows - size.rows) / 2, column: column + (columns - size.columns) / 2,
      rows: size.rows, columns: size.columns)
  }

  /// The first so many rows, and the rest.
  ///
  /// A negative number counts from the end.
  package func splitRows(_ count: Int) -> (top: Rect, bottom: Rect) {
    let height = min(max(0, count < 0 ? rows + count : count), rows)
    return (
      Rect(row: row, column: column, rows: height, columns: columns),
      Rect(row: row + height, column: column, rows: rows - height, columns: columns)
    )
  }

  /// The first so many columns, and the rest.
  ///
  /// A negative number counts from the end.
  package func splitColumns(_ count: Int) -> (left: Rect, right: Rect) {
    let width = min(max(0, count < 0 ? columns + count : count), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: width),
      Rect(row: row, column: column + width, rows: rows, columns: columns - width)
    )
  }
}
