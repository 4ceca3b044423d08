import Screen

/// The lines of a document in a terminal: what a reader of the finished document would see.
struct MarkdownPage {
  private var page: TextPage

  /// Lays a document out in so many columns.
  init(_ markdown: String, columns: Int) {
    page = TextPage(columns: columns)
    var previous: MarkdownBlock?
    for block in MarkdownBlock.read(markdown) {
      if !block.standsCloseTo(previous) { page.blank() }
      draw(block)
      previous = block
    }
  }

  var lines: [StyledText] { page.lines }

  private mutating func draw(_ block: MarkdownBlock) {
    switch block {
    case .heading(let text, let level):
      page.paragraph(text, level == 1 ? .focusedTitle : level == 2 ? .title : .strong)
    case .paragraph(let text): page.paragraph(text)
    case .quote(let text): page.quote(text)
    case .item(let text, let level):
      page.item(level == 0 ? "•" : "–", text, markStyle: .muted, indent: level * 2)
    case .table(let header, let isNumber, let rows):
      table(MarkdownTable(header: header, isNumber: isNumber, rows: rows))
    }
  }

  private mutating func table(_ table: MarkdownTable) {
    guard let widths = table.widths(in: page.columns) else {
      for row in table.rows {
        for (heading, cell) in zip(table.header, row) where !cell.isEmpty {
          page.item(heading + ":", cell, markStyle: .strong)
        }
        page.blank()
      }
      return
    }
    add(table.header, widths, table.isNumber, .strong)
    page.line(StyledText(widths.map { line(of: $0) }.joined(separator: "──"), .border))
    for row in table.rows { add(row, widths, table.isNumber, .plain) }
  }

  private func line(of width: Int) -> String { String(repeating: "─", count: width) }

  /// A row of a table; cells that are too wide take several lines.
  private mutating func add(
    _ cells: [String], _ widths: [Int], _ isNumber: [Bool], _ style: Style
  ) {
    let wrapped = zip(cells, widths).map { DisplayWidth.wrap($0, to: $1) }
    for index in 0..<(wrapped.map(\.count).max() ?? 0) {
      var line = StyledText()
      for (column, lines) in wrapped.enumerated() {
        let text = lines.indices.contains(index) ? String(lines[index]) : ""
        line.append(column > 0 ? "  " : "")
        line.append(
          DisplayWidth.pad(
            text, to: widths[column], alignment: isNumber[column] ? .trailing : .leading),
          style)
      }
      page.line(line)
    }
  }
}

/// A table and how wide its columns can be.
private struct MarkdownTable {
  let header: [String]
  let isNumber: [Bool]
  let rows: [[String]]

  init(header: [String], isNumber: [Bool], rows: [[String]]) {
    self.header = header
    self.isNumber = header.indices.map { isNumber.indices.contains($0) && isNumber[$0] }
    self.rows = rows.map { row in
      header.indices.map { row.indices.contains($0) ? row[$0] : "" }
    }
  }

  /// The widths of the columns; the widest give way first.
  ///
  /// nil where there is no room to read them side by side.
  func widths(in columns: Int) -> [Int]? {
    let room = columns - 2 * (header.count - 1)
    guard room >= header.count * 6 else { return nil }
    var widths = header.indices.map { column in
      max(1, ([header] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 1)
    }
    while widths.reduce(0, +) > room, let widest = widths.max(),
      let index = widths.firstIndex(of: widest)
    {
      widths[index] = max(1, widest - max(1, (widths.reduce(0, +) - room) / widths.count))
    }
    return widths
  }
}

extension MarkdownBlock {
  /// Whether there is no blank line between this block and the one before it.
  fileprivate func standsCloseTo(_ previous: MarkdownBlock?) -> Bool {
    switch (previous, self) {
    case (.item, .item), (nil, _): true
    case (.heading, _), (.paragraph, _), (.quote, _), (.table, _), (.item, _): false
    }
  }
}
