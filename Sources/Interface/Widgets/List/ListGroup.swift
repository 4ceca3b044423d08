import Screen

/// Rows that are together under a heading of their own.
struct ListGroup {
  let heading: StyledText
  let count: Int

  /// So many rows; no heading where it is empty.
  init(_ heading: StyledText = StyledText(), count: Int) {
    self.heading = heading
    self.count = count
  }

  /// The lines that heading and rows take.
  var lines: Int { count + (heading.runs.isEmpty ? 0 : 1) }
}

extension Frame {
  /// Draws the rows of several groups that are in sight; headings are not selected.
  ///
  /// - Parameters:
  ///   - selection: The selected row, counted through all groups.
  ///   - row: Makes a row; asked only for those in sight.
  mutating func list(
    _ groups: [ListGroup], selection: Int, isFocused: Bool = true, in rect: Rect,
    row: (Int) -> ListRow
  ) {
    let total = groups.reduce(0) { $0 + $1.lines }
    let selected = Self.line(of: selection, in: groups)
    let first = max(0, min(selected - rect.rows / 2, total - rect.rows))
    var line = 0
    var index = 0
    for group in groups {
      if !group.heading.runs.isEmpty {
        if line >= first, line < first + rect.rows {
          write(group.heading, in: rect, row: line - first)
        }
        line += 1
      }
      let hidden = min(group.count, max(0, first - line))
      let shown = min(group.count, max(0, first + rect.rows - line))
      if hidden < shown {
        list(
          (hidden..<shown).map { row(index + $0) },
          in: Rect(
            row: rect.row + line + hidden - first, column: rect.column, rows: shown - hidden,
            columns: rect.columns),
          first: 0, selection: selection - index - hidden, isFocused: isFocused)
      }
      line += group.count
      index += group.count
    }
  }

  /// The line that a row is on.
  private static func line(of row: Int, in groups: [ListGroup]) -> Int {
    var line = 0
    var index = 0
    for group in groups where group.count > 0 {
      let heading = group.lines - group.count
      if row < index + group.count { return line + heading + row - index }
      line += group.lines
      index += group.count
    }
    return max(0, line - 1)
  }
}
