internal import Domain

/// A Markdown document under construction: CommonMark with tables of GFM.
///
/// All text given to it is plain text and is escaped here, the program's own too: whatever
/// people write stays text (``MarkdownText``). It has one title; headings skip no level; a blank
/// line is round every block; lines end in LF.
package struct Markdown: Hashable, Sendable {
  /// What a list holds: a text, and perhaps a list below it.
  package struct Item: Hashable, Sendable {
    package let text: String
    package let children: [String]

    /// Makes an item, with no list below it unless told.
    package init(_ text: String, children: [String] = []) {
      self.text = text
      self.children = children
    }
  }

  /// A column of a table.
  package struct Column: Hashable, Sendable {
    package let heading: String
    package let isNumber: Bool

    /// Makes a column of text, or of numbers, which are at the right.
    package init(_ heading: String, isNumber: Bool = false) {
      self.heading = heading
      self.isNumber = isNumber
    }
  }

  private var blocks: [String]
  private var level = 1
  /// How long a line is at most, tables apart; nil where that does not matter.
  private let columns: Int?

  /// Begins with the title and nothing else; lines are as long as they come unless told.
  package init(title: String, columns: Int? = nil) {
    self.columns = columns
    blocks = ["# " + MarkdownText.heading(title, columns: columns.map { $0 - 2 })]
  }

  /// The whole text, which ends with a line feed.
  package var text: String { blocks.joined(separator: "\n\n") + "\n" }

  // MARK: Blocks

  /// Adds a heading, at most one level below the one before it.
  ///
  /// - Parameter depth: 1 for a section, 2 for a part of one, and so on.
  package mutating func heading(_ text: String, depth: Int = 1) {
    level = max(2, min(depth + 1, level + 1, 6))
    let mark = String(repeating: "#", count: level) + " "
    blocks.append(mark + MarkdownText.heading(text, columns: columns.map { $0 - mark.count }))
  }

  /// Adds a paragraph; a text with blank lines becomes several, its line breaks are kept.
  package mutating func paragraph(_ text: String) {
    for lines in MarkdownText.paragraphs(text) { blocks.append(broken(lines)) }
  }

  /// Adds a quotation.
  package mutating func quote(_ text: String) {
    let paragraphs = MarkdownText.paragraphs(text)
    guard !paragraphs.isEmpty else { return }
    blocks.append(
      paragraphs.map { broken($0, prefix: "> ") }.joined(separator: "\n>\n"))
  }

  /// Adds a list; items without text are left out.
  package mutating func list(_ items: [Item]) {
    let lines = items.flatMap { item in
      itemLines(item.text, indent: "")
        + item.children.flatMap { itemLines($0, indent: "  ") }
    }
    guard !lines.isEmpty else { return }
    blocks.append(lines.joined(separator: "\n"))
  }

  /// Adds a list of texts.
  package mutating func list(_ texts: [String]) {
    list(texts.map { Item($0) })
  }

  /// Adds a table with its header row; one without rows is left out.
  ///
  /// A row with too few cells is filled up, one with too many is cut.
  package mutating func table(_ columns: [Column], rows: [[String]]) {
    guard !rows.isEmpty, !columns.isEmpty else { return }
    let rule = columns.map { $0.isNumber ? "---:" : "---" }
    let cells = rows.map { row in
      columns.indices.map { row.indices.contains($0) ? MarkdownText.cell(row[$0]) : "" }
    }
    let header = columns.map { MarkdownText.cell($0.heading) }
    blocks.append(([header, rule] + cells).map(Self.tableRow).joined(separator: "\n"))
  }

  /// Adds a picture that is in a file of its own.
  package mutating func image(_ alternative: String, path: String) {
    blocks.append(
      "![\(MarkdownText.cell(alternative))](\(MarkdownText.destination(path)))")
  }

  /// Puts title, date and language before everything, as YAML that pandoc and others read.
  mutating func frontMatter(title: String, on day: Day, _ language: Language) {
    let lines = [
      "---", "title: \(Self.quoted(title))", "date: \(day)", "lang: \(language.rawValue)", "---",
    ]
    blocks.insert(lines.joined(separator: "\n"), at: 0)
  }

  /// A text as a YAML scalar in double quotes.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\n", "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func tableRow(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }

  private func itemLines(_ text: String, indent: String) -> [String] {
    let lines = MarkdownText.paragraphs(text).flatMap(\.self)
    guard !lines.isEmpty else { return [] }
    let continued = broken(lines, prefix: indent + "  ")
    return [indent + "- " + continued.dropFirst(indent.count + 2)]
  }

  private func broken(_ lines: [String], prefix: String = "") -> String {
    MarkdownText.broken(lines, prefix: prefix, columns: columns.map { $0 - prefix.count - 1 })
  }
}
