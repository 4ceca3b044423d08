extension FieldInput {
  /// The elements of one text, each once.
  ///
  /// Between commas a name of a row may hold commas itself: what answers to no row alone is
  /// read together with what follows.
  func list(_ text: String, of type: FieldType) throws(FieldProblem) -> FieldValue {
    if text.contains(where: { $0 == ";" || $0.isNewline }) || type == .text {
      let parts = text.split { $0 == ";" || $0.isNewline }
      return try list(parts.map(String.init), of: type)
    }
    let parts = text.split(separator: ",").map(String.init)
    guard case .record = type else { return try list(parts, of: type) }
    var elements: [FieldValue] = []
    var rest = parts[...].drop(while: TextRules.isBlank)
    while !rest.isEmpty {
      let (element, used) = try leadingRecord(rest, type)
      elements.append(element)
      rest = rest.dropFirst(used).drop(while: TextRules.isBlank)
    }
    return Self.list(elements)
  }

  /// The values of several texts, each once; blank ones are left out.
  func list(_ texts: [String], of type: FieldType) throws(FieldProblem) -> FieldValue {
    var elements: [FieldValue] = []
    for text in texts where !TextRules.isBlank(text) {
      let element = try single(text, as: type)
      if case .code(let code) = element, type.isRanked, elements.contains(element) {
        throw .chosenTwice(code)
      }
      elements.append(element)
    }
    return Self.list(elements)
  }

  /// Pairs of a code and a text, `code=text`; a text may be blank, a code comes once.
  func pairs(_ texts: [String], _ vocabulary: Vocabulary) throws(FieldProblem) -> FieldValue {
    var pairs: [CodedText] = []
    for text in texts where !TextRules.isBlank(text) {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard
        parts.count == 2,
        case .code(let code) = try parse(String(parts[0]), as: .choice(vocabulary))
      else { throw .notAPair(text) }
      guard !pairs.contains(where: { $0.code == code }) else { throw .duplicate }
      let said = TextRules.trimmed(TextRules.clean(String(parts[1])))
      pairs.append(CodedText(code: code, text: said))
    }
    return pairs.isEmpty ? .blank : .pairs(pairs)
  }

  private static func list(_ elements: [FieldValue]) -> FieldValue {
    var unique: [FieldValue] = []
    for element in elements where !unique.contains(element) { unique.append(element) }
    return unique.isEmpty ? .blank : .list(unique)
  }

  /// The row that the first parts answer to, the fewest that do, and how many they are.
  private func leadingRecord(
    _ parts: ArraySlice<String>, _ type: FieldType
  ) throws(FieldProblem) -> (element: FieldValue, used: Int) {
    var refused: FieldProblem?
    for used in 1...parts.count {
      do throws(FieldProblem) {
        let text = parts.prefix(used).joined(separator: ",")
        return (try single(text, as: type), used)
      } catch {
        refused = refused ?? error
      }
    }
    throw refused ?? .notFound(parts.joined(separator: ","))
  }
}
