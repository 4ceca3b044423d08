/// A picture of the whole screen in cells, drawn anew by the view for every change.
///
/// Every drawing method takes a rectangle to draw in, the whole frame where none is named, and
/// counts rows and columns from its upper left corner. What falls outside is not drawn, so no
/// size and no place is an error.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Row by row, `size.rows * size.columns` of them.
  package private(set) var cells: [Cell]
  /// Where the terminal's own cursor is: on the selected row or in the focused field.
  package private(set) var cursor: Position?

  /// Makes an empty frame.
  package init(_ size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.rows * size.columns)
  }

  /// Makes an empty frame.
  package init(columns: Int, rows: Int) {
    self.init(Size(columns: columns, rows: rows))
  }

  /// The whole frame as a rectangle.
  package var bounds: Rect { Rect(size) }

  /// The cell there; a blank outside the frame.
  package subscript(row: Int, column: Int) -> Cell {
    bounds.contains(Position(row: row, column: column))
      ? cells[row * size.columns + column] : Cell()
  }

  /// Puts the terminal's cursor on a cell of the rectangle, the nearest one if it lies outside;
  /// an empty rectangle leaves it where it was.
  package mutating func moveCursor(in rect: Rect? = nil, row: Int, column: Int) {
    let area = (rect ?? bounds).intersection(bounds)
    let origin = rect ?? bounds
    guard !area.isEmpty else { return }
    cursor = Position(
      row: min(max(origin.row + row, area.row), area.endRow - 1),
      column: min(max(origin.column + column, area.column), area.endColumn - 1))
  }

  /// Fills the rectangle with blanks of a style: what was there is gone.
  package mutating func fill(_ rect: Rect? = nil, style: Style = .plain) {
    let area = (rect ?? bounds).intersection(bounds)
    guard !area.isEmpty else { return }
    let blank = Cell(style: style)
    for row in area.row..<area.endRow {
      // The ends may cut a wide character in half.
      put(.blank, width: 1, style: style, row: row, column: area.column)
      put(.blank, width: 1, style: style, row: row, column: area.endColumn - 1)
      let start = row * size.columns
      for index in (start + area.column)..<(start + area.endColumn) { cells[index] = blank }
    }
  }

  /// Gives every cell of the rectangle a style and leaves the text as it is: a selected row.
  package mutating func paint(_ rect: Rect, style: Style) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.endRow where area.columns > 0 {
      for column in area.column..<area.endColumn {
        cells[row * size.columns + column].style = style
      }
    }
  }

  /// Puts a character into a cell of the frame.
  ///
  /// A wide character that this cuts through gives a blank for its other half. The caller has
  /// checked that it lies inside.
  mutating func put(_ glyph: Glyph, width: Int, style: Style, row: Int, column: Int) {
    let index = row * size.columns + column
    if cells[index].width == 0, column > 0 {
      cells[index - 1] = Cell(style: cells[index - 1].style)
    }
    let last = index + width - 1
    if cells[last].width == 2, column + width < size.columns {
      cells[last + 1] = Cell(style: cells[last + 1].style)
    }
    cells[index] = Cell(glyph, width: UInt8(width), style: style)
    if width == 2 {
      cells[last] = Cell(.blank, width: 0, style: style)
    }
  }
}
