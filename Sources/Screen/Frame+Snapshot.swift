extension Frame {
  /// The frame as text, a line a row, without the blanks at the end of each.
  package var text: String {
    rows { row in
      var line = ""
      for cell in row where cell.width > 0 { line += cell.glyph.text }
      return line.trimmingBlanks
    }
  }

  /// The styles as one letter a cell (`Style.letter`), a line a row; the terminal's cursor
  /// is `_` on its cell.
  package var styles: String {
    var letters = cells.map(\.style.letter)
    if let cursor { letters[cursor.row * size.columns + cursor.column] = "_" }
    return (0..<size.rows)
      .map { String(letters[($0 * size.columns)..<(($0 + 1) * size.columns)]) }
      .joined(separator: "\n")
  }

  private func rows(_ line: (ArraySlice<Cell>) -> String) -> String {
    (0..<size.rows)
      .map { line(cells[($0 * size.columns)..<(($0 + 1) * size.columns)]) }
      .joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
