extension Day {
  /// Reads a date as files hold it: the forms of INV-15 that name day and month.
  ///
  /// A time of day after the date is left out, as forms and spreadsheets write it:
  /// `2026-10-15T08:14:33Z`, `15.10.2026 kl. 08.14`. Words, counts and weeks are refused: what
  /// `i dag` meant in a file, nobody knows.
  package static func parseWritten(_ text: String, today: Day) throws(DayError) -> Day {
    if let day = try date(text, today: today) { return day }
    for end in text.indices.dropFirst() where partsTime(text, at: end) {
      let date = text[..<end].trimmedOfMarks
      guard isTime(text[text.index(after: end)...]) else { continue }
      if let day = try Self.date(String(date), today: today) { return day }
    }
    throw .unknown(text)
  }

  private static func date(_ text: String, today: Day) throws(DayError) -> Day? {
    guard let tokens = DayTokens(text), writtenShapes.contains(tokens.shape) else { return nil }
    return try parse(text, today: today, sense: .past)
  }

  /// The shapes of dates; see ``DayTokens/shape``.
  private static let writtenShapes: Set<String> = [
    "9.9", "9.9.", "9/9", "9.9.9", "9.9.9.", "9/9/9", "9-9-9", "9a", "9.a", "9a9", "9.a9",
  ]

  /// Whether a time may begin after this character: a blank, or the T of ISO dates.
  private static func partsTime(_ text: String, at index: String.Index) -> Bool {
    let character = text[index]
    if character.isWhitespace { return true }
    return (character == "T" || character == "t") && text[text.index(before: index)].isFigure
  }

  /// Whether a text is a time of day, with whatever a form writes after it of zone and the like.
  private static func isTime(_ text: Substring) -> Bool {
    var rest = text.drop(while: \.isWhitespace)
    for word in ["kl.", "kl", "klokken", "klokka", "at"] where rest.lowercased().hasPrefix(word) {
      rest = rest.dropFirst(word.count).drop(while: \.isWhitespace)
      break
    }
    let hour = rest.prefix { $0.isFigure }
    rest = rest.dropFirst(hour.count)
    guard (1...2).contains(hour.count), let mark = rest.first, mark == ":" || mark == "." else {
      return false
    }
    let minute = rest.dropFirst().prefix { $0.isFigure }
    guard minute.count == 2 else { return false }
    return rest.dropFirst(3).count <= 30
      && rest.dropFirst(3).allSatisfy {
        $0.isFigure || $0.isLetter || $0.isWhitespace || ":.,+-/()\u{2212}".contains($0)
      }
  }
}

extension Substring {
  /// Without blanks and the comma that part a date from a time.
  fileprivate var trimmedOfMarks: Substring {
    var rest = self
    while let last = rest.last, last.isWhitespace || last == "," { rest = rest.dropLast() }
    return rest
  }
}
