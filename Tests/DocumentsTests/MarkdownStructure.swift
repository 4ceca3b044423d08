/// What a reader of Markdown finds in a text.
///
/// Knows the few forms that `Markdown` writes and nothing else: what it does not know is a
/// problem. Independent of the code it checks: it reads lines, not blocks of ours.
struct MarkdownStructure {
  private(set) var headings: [(level: Int, text: String)] = []
  private(set) var problems: [String] = []

  init(_ text: String) {
    if !text.hasSuffix("\n") || text.hasSuffix("\n\n") { problems.append("ends without one LF") }
    if text.unicodeScalars.contains("\r") { problems.append("CR") }
    for block in text.dropLast().split(separator: "\n\n", omittingEmptySubsequences: false) {
      read(block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
    checkLevels()
  }

  private mutating func read(_ block: [String]) {
    guard let first = block.first, !first.isEmpty else {
      problems.append("two blank lines")
      return
    }
    if let heading = first.prefixMatch(of: /(#{1,6}) (.*)/) {
      headings.append((heading.1.count, String(heading.2)))
      if block.count > 1 { problems.append("no blank line after a heading: \(first)") }
    } else if first.hasPrefix("|") {
      checkTable(block)
    } else if first.hasPrefix("- ") {
      // An item, a line that goes on, an item of the list below it or a line that goes on there.
      checkInner(block, prefixes: ["    ", "  - ", "  ", "- "])
    } else if first.hasPrefix("> ") {
      checkInner(block, prefixes: ["> ", ">"])
    } else {
      checkInner(block, prefixes: [""])
    }
    for line in block where line.last == " " { problems.append("trailing blank: \(line)") }
    for line in block where Self.hasMarkup(line) { problems.append("markup: \(line)") }
  }

  private mutating func checkInner(_ block: [String], prefixes: [String]) {
    for line in block {
      guard let prefix = prefixes.first(where: line.hasPrefix) else {
        problems.append("leaves its block: \(line)")
        continue
      }
      let rest = line.dropFirst(prefix.count)
      let opening = /(#|>|[-+*]( |$)|[-=]+$|\d{1,9}[.)]( |$)|`|~| )/
      if rest.prefixMatch(of: opening) != nil { problems.append("opens a block: \(line)") }
    }
  }

  private mutating func checkTable(_ block: [String]) {
    let counts = block.map { Self.unescaped($0).count { $0 == "|" } }
    if block.count < 3 || block[1].wholeMatch(of: /\|( -{3}:? \|)+/) == nil {
      problems.append("table without header: \(block[0])")
    }
    if Set(counts).count != 1 { problems.append("uneven table: \(block[0])") }
  }

  private mutating func checkLevels() {
    if headings.first?.level != 1 || headings.count(where: { $0.level == 1 }) != 1 {
      problems.append("not one title")
    }
    for (above, below) in zip(headings, headings.dropFirst()) where below.level > above.level + 1 {
      problems.append("skipped level: \(below.text)")
    }
  }

  /// Whether a line holds markup that is not escaped.
  private static func hasMarkup(_ line: String) -> Bool {
    let rest = unescaped(line)
    return rest.contains { "`*_<[]~\u{1B}".unicodeScalars.contains($0) }
      || String(String.UnicodeScalarView(rest)).contains(/&(#|[A-Za-z])|:\/\/|[wW]{3}\./)
  }

  /// The scalars without each backslash and what it escapes.
  private static func unescaped(_ line: String) -> [Unicode.Scalar] {
    var isEscaped = false
    return line.unicodeScalars.filter { scalar in
      let isPart = isEscaped || scalar == "\\"
      isEscaped = !isEscaped && scalar == "\\"
      return !isPart
    }
  }
}
