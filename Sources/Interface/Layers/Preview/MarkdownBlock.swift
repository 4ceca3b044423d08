/// A piece of a document's Markdown, with the markup taken away.
///
/// Knows what `Documents` writes: headings, paragraphs, quotations, lists in two levels and
/// tables; anything else is a paragraph.
enum MarkdownBlock: Hashable, Sendable {
  /// Level 1 for the title.
  case heading(String, level: Int)
  case paragraph(String)
  case quote(String)
  /// Level 0, or 1 for a list in a list.
  case item(String, level: Int)
  case table(header: [String], isNumber: [Bool], rows: [[String]])

  /// The blocks of a document in order.
  static func read(_ markdown: String) -> [MarkdownBlock] {
    var reader = MarkdownReader()
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      reader.take(line)
    }
    reader.finish()
    return reader.blocks
  }
}

/// Gathers lines to blocks.
private struct MarkdownReader {
  private(set) var blocks: [MarkdownBlock] = []
  private var gathered: (make: (String) -> MarkdownBlock, text: String, breaks: Bool)?
  private var table: [[String]] = []

  mutating func take(_ line: Substring) {
    let text = line.drop { $0 == " " }
    let indent = line.count - text.count
    if text.first == "|" {
      finishText()
      table.append(MarkdownEscapes.cells(text))
      return
    }
    finishTable()
    if text.isEmpty || text == ">" {
      finishText()
    } else if goesOn(text) {
      add(text)
    } else if let level = MarkdownEscapes.headingLevel(text) {
      finishText()
      blocks.append(
        .heading(MarkdownEscapes.unescaped(text.dropFirst(level + 1)), level: level))
    } else if text.hasPrefix("- ") {
      finishText()
      let level = indent > 0 ? 1 : 0
      begin(text.dropFirst(2)) { .item($0, level: level) }
    } else if text.hasPrefix("> ") {
      begin(text.dropFirst(2)) { .quote($0) }
    } else {
      begin(text) { .paragraph($0) }
    }
  }

  mutating func finish() {
    finishText()
    finishTable()
  }

  /// Whether the line continues the block before it.
  private func goesOn(_ text: Substring) -> Bool {
    guard let gathered else { return false }
    return gathered.breaks || !(text.hasPrefix("- ") || text.hasPrefix("> "))
  }

  private mutating func begin(_ text: Substring, _ make: @escaping (String) -> MarkdownBlock) {
    finishText()
    gathered = (make, "", false)
    add(text, isFirst: true)
  }

  /// Adds a line; one that ends with a backslash is broken there.
  private mutating func add(_ line: Substring, isFirst: Bool = false) {
    guard let before = gathered else { return }
    var text = line
    if !isFirst, text.hasPrefix("> ") { text = text.dropFirst(2) }
    let backslashes = text.reversed().prefix { $0 == "\\" }.count
    let breaks = !backslashes.isMultiple(of: 2)
    if breaks { text = text.dropLast() }
    let joint = isFirst ? "" : before.breaks ? "\n" : " "
    gathered = (before.make, before.text + joint + MarkdownEscapes.unescaped(text), breaks)
  }

  private mutating func finishText() {
    if let gathered { blocks.append(gathered.make(gathered.text)) }
    gathered = nil
  }

  private mutating func finishTable() {
    guard table.count >= 2 else { return }
    let isNumber = table[1].map { $0.hasSuffix(":") }
    blocks.append(
      .table(header: table[0], isNumber: isNumber, rows: Array(table.dropFirst(2))))
    table = []
  }
}

/// The signs of Markdown that a reader does not see.
private enum MarkdownEscapes {
  /// The text without the backslashes that keep signs from meaning something.
  static func unescaped(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
        continue
      }
      if isEscaped, !isSign(scalar) { result.append("\\") }
      result.append(scalar)
      isEscaped = false
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }

  /// The cells of a row between its bars.
  static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell = Substring.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars.dropFirst() {
      if scalar == "|", !isEscaped {
        cells.append(unescaped(Substring(cell).trimmingBlanks))
        cell = Substring.UnicodeScalarView()
      } else {
        cell.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return cells
  }

  /// How deep a heading is; nil where the line is none.
  static func headingLevel(_ line: Substring) -> Int? {
    let signs = line.prefix { $0 == "#" }.count
    return (1...6).contains(signs) && line.dropFirst(signs).first == " " ? signs : nil
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest = rest.dropLast() }
    return rest
  }
}
