extension DisplayWidth {
  /// The text in lines of at most so many columns, broken at blanks and line feeds, a longer word
  /// at the edge.
  ///
  /// At least one line; the lines share the text's indices.
  ///
  /// The blanks at a break are between two lines and in neither, so a cursor there belongs to
  /// the end of the upper one. A character wider than the whole line is alone on it.
  package static func wrap(_ text: String, to columns: Int) -> [Substring] {
    let paragraphs = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return paragraphs.flatMap { wrap(paragraph: $0, to: max(1, columns)) }
  }

  private static func wrap(paragraph: Substring, to columns: Int) -> [Substring] {
    var lines: [Substring] = []
    var rest = paragraph
    while true {
      guard let end = lineEnd(of: rest, columns: columns) else {
        lines.append(rest)
        return lines
      }
      lines.append(rest[..<end])
      rest = rest[end...].drop { $0 == " " || $0 == "\t" }
      if rest.isEmpty { return lines }
    }
  }

  /// Where the first line must end; `nil` where all of it fits.
  private static func lineEnd(of text: Substring, columns: Int) -> Substring.Index? {
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    var used = 0
    var wordEnd: Substring.Index?
    var isAfterWord = false
    var edge: Substring.Index?
    for cluster in Clusters(text) {
      let isBlank = scalars[place] == " " || scalars[place] == "\t"
      if isBlank, isAfterWord { wordEnd = place }
      if used + cluster.width > columns, !isBlank {
        if let wordEnd { return wordEnd }
        return used > 0 ? place : scalars.index(place, offsetBy: cluster.scalars)
      }
      if used + cluster.width > columns, edge == nil { edge = place }
      used += cluster.width
      isAfterWord = !isBlank
      place = scalars.index(place, offsetBy: cluster.scalars)
    }
    // Only blanks reach beyond the edge.
    return used > columns ? wordEnd ?? edge : nil
  }
}
