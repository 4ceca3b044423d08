import Screen

/// Lines of text for a page that scrolls, broken to its columns as they are added.
struct TextPage {
  let columns: Int
  private(set) var lines: [StyledText] = []

  /// Begins a page without text, at least one column wide.
  init(columns: Int) {
    self.columns = max(1, columns)
  }

  /// The columns that labels take where they are beside their text; 0 where they are above.
  private var labelColumns: Int { columns >= 60 ? min(26, columns / 3) : 0 }

  mutating func blank() {
    if !lines.isEmpty { lines.append(StyledText()) }
  }

  /// A heading, with a blank line before it.
  mutating func heading(_ text: String, _ style: Style = .title) {
    blank()
    paragraph(text, style)
  }

  /// Text broken between words.
  mutating func paragraph(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    let margin = String(repeating: " ", count: min(indent, columns / 2))
    for line in DisplayWidth.wrap(text, to: columns - margin.count) {
      lines.append(StyledText(margin) + StyledText(String(line), style))
    }
  }

  /// Text after a mark that is in the margin of its first line.
  mutating func item(
    _ mark: String, _ text: String, markStyle: Style = .plain, style: Style = .plain,
    indent: Int = 0
  ) {
    let margin = String(repeating: " ", count: min(indent, columns / 2))
    let width = DisplayWidth.of(mark) + 1
    let parts = DisplayWidth.wrap(text, to: columns - margin.count - width)
    for (index, part) in parts.enumerated() {
      var line = StyledText(margin)
      if index == 0 {
        line.append(mark, markStyle)
        line.append(" ")
      } else {
        line.append(String(repeating: " ", count: width))
      }
      line.append(String(part), style)
      lines.append(line)
    }
  }

  /// A label and what it says; in a narrow page the text is below its label.
  mutating func field(_ label: String, _ text: String, _ style: Style = .plain) {
    guard labelColumns > 0 else {
      paragraph(label, .muted)
      paragraph(text, style, indent: 2)
      return
    }
    let labels = DisplayWidth.wrap(label, to: labelColumns - 2)
    let texts = DisplayWidth.wrap(text, to: columns - labelColumns)
    for index in 0..<max(labels.count, texts.count) {
      let name = labels.indices.contains(index) ? String(labels[index]) : ""
      var line = StyledText(DisplayWidth.pad(name, to: labelColumns), .muted)
      if texts.indices.contains(index) { line.append(String(texts[index]), style) }
      lines.append(line)
    }
  }

  /// Somebody else's words, with a line beside them.
  mutating func quote(_ text: String, _ style: Style = .plain) {
    for line in DisplayWidth.wrap(text, to: columns - 2) {
      lines.append(StyledText("│ ", .border) + StyledText(String(line), style))
    }
  }

  /// A line that is laid out already.
  mutating func line(_ line: StyledText) {
    lines.append(line)
  }
}

extension Model {
  /// What the page of a full layer has for its text.
  var pageSize: Size {
    Size(columns: max(1, layout.body.columns - 4), rows: max(1, layout.body.rows - 2))
  }

  /// How far a text of so many lines can be scrolled on a page: the number of its positions.
  func scrollPositions(lines: Int, reserved rows: Int = 0) -> Int {
    max(1, lines - max(1, pageSize.rows - rows) + 1)
  }
}
