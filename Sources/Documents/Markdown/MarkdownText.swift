internal import Domain

/// Plain text as it is in Markdown: whatever it holds, a reader sees it as it was written.
///
/// Works on scalars, since a combining mark after a `<` hides it from a comparison of
/// characters but not from a parser.
enum MarkdownText {
  /// The text as one line of a heading; a dash where there is none.
  ///
  /// - Parameter columns: How much of it there is room for; nil for all of it.
  static func heading(_ text: String, columns: Int? = nil) -> String {
    let line = oneLine(text)
    guard !line.isEmpty else { return "–" }
    let whole = escaped(line, place: .heading)
    guard let columns, whole.count > columns else { return whole }
    let most = (0...line.count).last { length in
      escaped(String(line.prefix(length)), place: .heading).count < columns
    }
    return escaped(String(line.prefix(most ?? 0)), place: .heading) + "…"
  }

  /// The text as a cell of a table.
  static func cell(_ text: String) -> String {
    escaped(oneLine(text), place: .cell)
  }

  /// A path as the target of a link: nothing in it can end it.
  static func destination(_ path: String) -> String {
    let figures = Array("0123456789ABCDEF")
    return path.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let stands =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar))
      return stands
        ? String(scalar) : "%\(figures[Int(byte >> 4)])\(figures[Int(byte & 15)])"
    }
    .joined()
  }

  /// The lines of each paragraph, trimmed and not yet escaped; blank lines part paragraphs.
  static func paragraphs(_ text: String) -> [[String]] {
    let lines = TextRules.clean(text).utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.map { trimmed(Substring($0).unicodeScalars) }.split { $0.isEmpty }.map(Array.init)
  }

  /// Lines as Markdown that keeps the breaks between them.
  ///
  /// - Parameter columns: How long a line may be, what comes before it not counted; longer
  ///   ones go on in the next without a break of their own.
  static func broken(_ lines: [String], prefix: String = "", columns: Int? = nil) -> String {
    lines.map { line in
      guard let columns else { return prefix + escaped(line, place: .line) }
      return wrapped(line, to: columns).map { prefix + escaped($0, place: .line) }
        .joined(separator: "\n")
    }
    .joined(separator: "\\\n")
  }

  /// Parts a line between words, never before a figure: a date begins no line.
  private static func wrapped(_ line: String, to columns: Int) -> [String] {
    var units: [String] = []
    for word in line.split(separator: " ").map(String.init) {
      if let last = units.last, word.first?.isNumber == true, fits(last + " " + word, columns) {
        units[units.count - 1] = last + " " + word
      } else {
        units.append(contentsOf: cut(word, to: columns))
      }
    }
    var lines: [String] = []
    for unit in units {
      if let last = lines.last, fits(last + " " + unit, columns) {
        lines[lines.count - 1] = last + " " + unit
      } else {
        lines.append(unit)
      }
    }
    return lines
  }

  private static func fits(_ line: String, _ columns: Int) -> Bool {
    escaped(line, place: .line).count <= columns
  }

  /// A word in parts that fit; most words are one.
  private static func cut(_ word: String, to columns: Int) -> [String] {
    guard !fits(word, columns) else { return [word] }
    var parts: [String] = []
    for character in word {
      if let last = parts.last, fits(last + String(character), columns) {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
    }
    return parts
  }
}

extension MarkdownText {
  private static func oneLine(_ text: String) -> String {
    paragraphs(text).flatMap(\.self).joined(separator: " ")
  }

  private static func trimmed(_ line: Substring.UnicodeScalarView) -> String {
    var rest = line.drop(while: \.isBlank)
    while let last = rest.last, last.isBlank { rest = rest.dropLast() }
    guard rest.contains("\t") else { return String(rest) }
    var spaced = String.UnicodeScalarView()
    spaced.append(contentsOf: rest.lazy.map { $0 == "\t" ? " " : $0 })
    return String(spaced)
  }
}

extension MarkdownText {
  private enum Place {
    case line, heading, cell
  }

  private static func escaped(_ text: String, place: Place) -> String {
    let scalars = Array(text.unicodeScalars)
    let opening = place == .line ? openingToEscape(scalars) : nil
    let markup = scalars.indices.filter { index in
      index == opening || means(scalars, at: index)
        || (place == .heading && scalars[index] == "#")
    }
    // Most texts hold nothing that means something.
    guard !markup.isEmpty else { return text }
    var result = String.UnicodeScalarView()
    var done = 0
    for index in markup {
      result.append(contentsOf: scalars[done..<index])
      result.append("\\")
      done = index
    }
    result.append(contentsOf: scalars[done...])
    return String(result)
  }

  /// Whether the scalar means something to a parser wherever it is in a line.
  private static func means(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    switch scalars[index] {
    case "\\", "`", "*", "_", "[", "]", "<", "|", "~": true
    case "&": startsEntity(scalars, at: index)
    case ":": isFollowed(scalars, at: index, by: ["/", "/"])
    case ".": endsWebPrefix(scalars, at: index)
    default: false
    }
  }

  private static func startsEntity(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    return next == "#" || (next.isASCII && next.properties.isAlphabetic)
  }

  private static func isFollowed(
    _ scalars: [Unicode.Scalar], at index: Int, by expected: [Unicode.Scalar]
  ) -> Bool {
    scalars[(index + 1)...].starts(with: expected)
  }

  /// Whether the point ends `www.`, which GFM makes a link of.
  private static func endsWebPrefix(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// Which scalar to escape so that the line's beginning opens no block, or nil.
  private static func openingToEscape(_ scalars: [Unicode.Scalar]) -> Int? {
    guard let first = scalars.first else { return nil }
    switch first {
    case "#", ">", "-", "+", "=", ":": return 0
    case "0"..."9":
      let delimiter = scalars.firstIndex { !("0"..."9").contains($0) }
      guard let delimiter, [".", ")"].contains(scalars[delimiter]) else { return nil }
      let isMarker = delimiter + 1 == scalars.count || scalars[delimiter + 1] == " "
      return isMarker ? delimiter : nil
    default: return nil
    }
  }
}
