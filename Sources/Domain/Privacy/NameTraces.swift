/// What a person is found by in texts, and what stands there when it is taken out (INV-20).
package struct NameTraces: Hashable, Sendable {
  /// Texts that are replaced wherever they stand, the longest first.
  package let anywhere: [String]
  /// A family name that nobody else has, replaced as a word of its own.
  package let familyName: String?
  /// What stands there afterwards.
  package let word: String

  /// The traces of a person.
  ///
  /// - Parameter isAlone: Whether nobody else, person or organisation, has the family name.
  package init(_ person: Person, isAlone: (String) -> Bool, word: String) {
    anywhere = [person.name, person.displayName, person.email, person.phone]
      .filter { $0.count >= 4 && $0 != word }
      .sorted { $0.count > $1.count }
    familyName = person.name.split(separator: " ").dropFirst().last.map(String.init)
      .flatMap { $0.count >= 4 && isAlone($0) ? $0 : nil }
    self.word = word
  }

  /// All texts to look for.
  package var texts: [String] { anywhere + (familyName.map { [$0] } ?? []) }

  /// The text without the person's traces.
  package func removed(from text: String) -> String {
    var text = text
    for trace in anywhere where text.contains(trace) {
      text = text.split(separator: trace, omittingEmptySubsequences: false)
        .joined(separator: word)
    }
    return familyName.map { removeWord($0, from: text) } ?? text
  }

  /// Replaces a word that stands alone, with or without the genitive's s.
  private func removeWord(_ name: String, from text: String) -> String {
    let parts = text.split(separator: name, omittingEmptySubsequences: false)
    guard parts.count > 1 else { return text }
    var result = String(parts[0])
    for part in parts.dropFirst() {
      let after = part.first == "s" ? part.dropFirst().first : part.first
      let isWord = !(result.last?.isLetter ?? false) && !(after?.isLetter ?? false)
      result += (isWord ? word : name) + part
    }
    return result
  }

  /// A value of a field without the person's traces.
  package func removed(from value: FieldValue) -> FieldValue {
    switch value {
    case .text(let text): .text(removed(from: text))
    case .list(let values): .list(values.map { removed(from: $0) })
    case .pairs(let pairs):
      .pairs(pairs.map { CodedText(code: $0.code, text: removed(from: $0.text)) })
    case .blank, .day, .amount, .integer, .flag, .code, .record: value
    }
  }
}
