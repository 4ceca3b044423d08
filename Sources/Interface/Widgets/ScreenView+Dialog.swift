import Screen

extension ScreenView {
  /// A box in the middle of the window, as large as it needs to be, and what is inside.
  func dialog(
    title: StyledText, rows: Int, columns: Int, in frame: inout Frame
  ) -> Rect {
    let size = Size(columns: max(30, columns + 4), rows: rows + 2)
    let box = layout.body.centred(size)
    frame.fill(box)
    return frame.box(box, title: title, style: .focusedBorder).inset(left: 1, right: 1)
  }

  /// The whole body as one box, and what is inside.
  func page(title: StyledText, trailing: StyledText = StyledText(), in frame: inout Frame) -> Rect {
    let box = Rect(
      row: layout.body.row, column: layout.body.column, rows: layout.body.rows,
      columns: layout.body.columns)
    frame.fill(box)
    return frame.box(box, title: title, trailing: trailing, style: .focusedBorder)
      .inset(left: 1, right: 1)
  }

  /// Lines of text that can be scrolled, the cursor on the uppermost.
  func text(_ lines: [StyledText], cursor: ListCursor, in rect: Rect, of frame: inout Frame) {
    let last = max(0, lines.count - rect.rows)
    let first = min(cursor.selection, last)
    frame.write(Array(lines.dropFirst(first).prefix(rect.rows)), in: rect)
    frame.moveCursor(in: rect, row: 0, column: 0)
  }
}
