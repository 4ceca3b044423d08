extension Frame {
  /// Draws a box around the rectangle with a title in its upper line, and gives what is inside.
  ///
  /// `trailing` is at the right end of the upper line. Where both do not fit, the title
  /// is cut first to what is left, and `trailing` is left out before the title is lost.
  @discardableResult
  package mutating func box(
    _ rect: Rect, title: StyledText = StyledText(), trailing: StyledText = StyledText(),
    style: Style = .border
  ) -> Rect {
    guard !rect.isEmpty else { return rect }
    horizontalLine(in: rect, row: 0, style: style)
    horizontalLine(in: rect, row: rect.rows - 1, style: style)
    verticalLine(in: rect, column: 0, style: style)
    verticalLine(in: rect, column: rect.columns - 1, style: style)
    draw("┌", in: rect, row: 0, column: 0, style: style)
    draw("┐", in: rect, row: 0, column: rect.columns - 1, style: style)
    draw("└", in: rect, row: rect.rows - 1, column: 0, style: style)
    draw("┘", in: rect, row: rect.rows - 1, column: rect.columns - 1, style: style)
    titles(title, trailing, in: rect, style: style)
    return rect.inset()
  }

  private mutating func titles(
    _ title: StyledText, _ trailing: StyledText, in rect: Rect, style: Style
  ) {
    // Corner, line and blank on each side.
    let room = rect.columns - 6
    guard room > 0 else { return }
    let end = trailing.width
    let showsEnd = end > 0 && end + 8 + min(title.width, 8) <= rect.columns
    if showsEnd {
      let column = rect.columns - 3 - end
      write(" ", in: rect, column: column - 1, width: end + 2, style: style)
      write(trailing, in: rect, column: column, width: end, style: style)
    }
    let width = min(title.width, showsEnd ? room - end - 3 : room)
    guard width > 0 else { return }
    write(" ", in: rect, column: 2, width: width + 2, style: style)
    write(title, in: rect, column: 3, width: width, style: style)
  }

  /// Draws a line across the rectangle.
  package mutating func horizontalLine(in rect: Rect, row: Int, style: Style = .border) {
    for column in 0..<rect.columns { draw("─", in: rect, row: row, column: column, style: style) }
  }

  /// Draws a line down the rectangle.
  package mutating func verticalLine(in rect: Rect, column: Int, style: Style = .border) {
    for row in 0..<rect.rows { draw("│", in: rect, row: row, column: column, style: style) }
  }

  /// Draws one narrow character: a corner, a branch of a tree, a mark.
  package mutating func draw(
    _ scalar: Unicode.Scalar, in rect: Rect? = nil, row: Int, column: Int, style: Style = .plain
  ) {
    let area = rect ?? bounds
    let place = Position(row: area.row + row, column: area.column + column)
    guard area.contains(place), bounds.contains(place) else { return }
    let narrow = ScalarWidth.kind(of: scalar) == .narrow
    put(
      narrow ? Glyph(scalar) : .replacement, width: 1, style: style,
      row: place.row, column: place.column)
  }
}
