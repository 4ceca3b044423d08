import Screen
import Wording

/// One row of a list: what is left and, with right edge aligned, what is right.
struct ListRow {
  var left: StyledText
  var right: StyledText
  var isMuted = false

  init(_ left: StyledText, right: StyledText = StyledText(), isMuted: Bool = false) {
    self.left = left
    self.right = right
    self.isMuted = isMuted
  }
}

extension Frame {
  /// Draws the rows of a list that are in sight, the selected one marked by glyph and style,
  /// with the terminal's cursor on it where the list has the focus.
  ///
  /// - Parameter first: The row to draw uppermost.
  mutating func list(
    _ rows: [ListRow], in rect: Rect, first: Int, selection: Int?, isFocused: Bool
  ) {
    guard !rect.isEmpty else { return }
    for (line, index) in rows.indices.dropFirst(max(0, first)).prefix(rect.rows).enumerated() {
      let isSelected = index == selection
      row(rows[index], in: rect.line(line), isSelected: isSelected, isFocused: isFocused)
      if isSelected, isFocused { moveCursor(in: rect, row: line, column: 0) }
    }
  }

  private mutating func row(
    _ row: ListRow, in rect: Rect, isSelected: Bool, isFocused: Bool
  ) {
    let mark = isSelected ? "▸" : " "
    write(mark, in: rect, width: 1)
    let rightWidth = min(row.right.width, max(0, rect.columns / 2, rect.columns - 23))
    let leftWidth = max(0, rect.columns - 1 - (rightWidth > 0 ? rightWidth + 1 : 0))
    write(row.left, in: rect, column: 1, width: leftWidth)
    if rightWidth > 0 {
      write(row.right, in: rect, column: rect.columns - rightWidth, width: rightWidth)
    }
    if row.isMuted { paint(rect, style: .muted) }
    if isSelected { paint(rect, style: isFocused ? .selected : .selectedUnfocused) }
  }

  /// Says in an empty list what to do next.
  mutating func hint(_ text: String, in rect: Rect, isFocused: Bool) {
    for (line, part) in DisplayWidth.wrap(text, to: max(1, rect.columns - 1)).enumerated() {
      write(String(part), in: rect, row: line, column: 1, style: .muted)
    }
    if isFocused { moveCursor(in: rect, row: 0, column: 0) }
  }
}
