extension Frame {
  /// Writes a text on one line and says how many columns it took.
  ///
  /// It is cut with `…` at `width` columns, and at the rectangle's right edge in any case; what
  /// lies left of the rectangle is not drawn. With a `width`, the whole of it gets the style
  /// and `alignment` says where in it the text is; without, only the text's own cells do.
  @discardableResult
  package mutating func write(
    _ text: String, in rect: Rect? = nil, row: Int = 0, column: Int = 0, width: Int? = nil,
    style: Style = .plain, alignment: Alignment = .leading
  ) -> Int {
    let place = TextPlace(
      rect: rect ?? bounds, row: row, column: column, width: width, frame: bounds)
    guard !place.isEmpty else { return 0 }
    if width != nil { fill(place.field, style: style) }
    var pen = Pen(place: place, total: DisplayWidth.of(text), alignment: alignment)
    draw(text, style: style, pen: &pen)
    finish(&pen, style: style)
    return pen.used
  }

  /// Writes a line of several styles; else as for a plain text.
  ///
  /// With a `width`, what is left of it is filled with blanks in `style`.
  @discardableResult
  package mutating func write(
    _ line: StyledText, in rect: Rect? = nil, row: Int = 0, column: Int = 0, width: Int? = nil,
    style: Style = .plain, alignment: Alignment = .leading
  ) -> Int {
    let place = TextPlace(
      rect: rect ?? bounds, row: row, column: column, width: width, frame: bounds)
    guard !place.isEmpty else { return 0 }
    if width != nil { fill(place.field, style: style) }
    var pen = Pen(place: place, total: line.width, alignment: alignment)
    for run in line.runs where !pen.isCut {
      draw(run.text, style: run.style, pen: &pen)
      finish(&pen, style: run.style)
    }
    return pen.used
  }

  /// Writes lines below each other from a row on, and says how many fitted.
  @discardableResult
  package mutating func write(
    _ lines: [StyledText], in rect: Rect? = nil, row: Int = 0, column: Int = 0
  ) -> Int {
    let area = rect ?? bounds
    let fitting = min(lines.count, max(0, area.rows - row))
    for index in 0..<fitting {
      write(lines[index], in: area, row: row + index, column: column)
    }
    return fitting
  }

  private mutating func draw(_ text: String, style: Style, pen: inout Pen) {
    for cluster in Clusters(text) {
      let column = pen.column
      guard pen.take(cluster.width) else { return }
      if column + cluster.width > pen.visible.endColumn || pen.visible.isEmpty { continue }
      guard column >= pen.visible.column else { continue }
      if let second = cluster.second {
        put(cluster.glyph, width: 1, style: style, row: pen.row, column: column)
        put(second, width: 1, style: style, row: pen.row, column: column + 1)
      } else {
        put(cluster.glyph, width: cluster.width, style: style, row: pen.row, column: column)
      }
    }
  }

  private mutating func finish(_ pen: inout Pen, style: Style) {
    guard pen.isCut else { return }
    if pen.visible.contains(Position(row: pen.row, column: pen.column)) {
      put(.ellipsis, width: 1, style: style, row: pen.row, column: pen.column)
    }
    pen.used += 1
  }
}

/// Where one line of text may be.
private struct TextPlace {
  /// The columns that the text is laid out in, inside the frame or not.
  let field: Rect
  /// Those of them that are drawn.
  let visible: Rect

  init(rect: Rect, row: Int, column: Int, width: Int?, frame: Rect) {
    let room = rect.columns - column
    let columns = min(width ?? room, room)
    let line = Rect(
      row: rect.row + row, column: rect.column + column,
      rows: row >= 0 && row < rect.rows ? 1 : 0, columns: columns)
    field = line
    visible = line.intersection(rect).intersection(frame)
  }

  var isEmpty: Bool { visible.isEmpty }
}

/// How far a line of text has been written.
private struct Pen {
  let visible: Rect
  let row: Int
  var column: Int
  /// Columns written.
  var used = 0
  /// Whether something was left out, so that `…` must follow.
  var isCut = false
  private let limit: Int

  init(place: TextPlace, total: Int, alignment: Alignment) {
    let field = place.field
    visible = place.visible
    row = field.row
    let spare = max(0, field.columns - total)
    limit = total > field.columns ? field.columns - 1 : field.columns
    column =
      switch alignment {
      case .leading: field.column
      case .centre: field.column + spare / 2
      case .trailing: field.column + spare
      }
  }

  /// Moves on over a character if there is room for it.
  mutating func take(_ width: Int) -> Bool {
    guard !isCut, used + width <= limit else {
      isCut = true
      return false
    }
    used += width
    column += width
    return true
  }
}
