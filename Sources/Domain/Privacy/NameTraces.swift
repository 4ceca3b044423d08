/// What a person is called and reached by at some time.
package struct PersonIdentity: Hashable, Sendable {
  package let name: String
  package let displayName: String
  package let email: String
  package let phone: String

  /// What a person was called and reached by; blank where not known.
  package init(name: String, displayName: String = "", email: String = "", phone: String = "") {
    self.name = name
    self.displayName = displayName
    self.email = email
    self.phone = phone
  }

  /// What a person is called and reached by now.
  package init(_ person: Person) {
    self.init(
      name: person.name, displayName: person.displayName, email: person.email,
      phone: person.phone)
  }
}

/// What a person is found by in texts, and what is written instead when it is taken out (INV-20).
///
/// Only what nobody else has is replaced, since it cannot be undone; a family name of four letters
/// or more is taken to be no other word.
package struct NameTraces: Sendable {
  /// Texts that are replaced wherever they are whole words, the longest first.
  package let replaced: [String]
  /// Words of the person's names that may be left somewhere: somebody has to look.
  package let doubtful: [String]
  /// What is written there afterwards.
  package let word: String
  private let ownNames: Set<String>
  private let cleaning: NameCleaning

  /// Works out the traces of a person.
  ///
  /// - Parameters:
  ///   - identities: What the person has been called and reached by, now and before.
  ///   - others: The names of all other people and of the organisations.
  package init(_ identities: [PersonIdentity], others: [String], word: String) {
    self.word = word
    let names = identities.flatMap { [$0.name, $0.displayName] }.map(TextRules.trimmed)
      .filter { !$0.isEmpty && $0 != word }
    func isOthers(_ text: String) -> Bool {
      let sought = NameReplacement(text, by: "")
      return others.contains { sought.isNamed(in: $0) }
    }
    let families = identities.filter { $0.name != word }.compactMap {
      $0.name.split(whereSeparator: \.isWhitespace).dropFirst().last.map(String.init)
    }
    let sure =
      names.filter { $0.contains(where: \.isWhitespace) }
      + families.filter { $0.count >= 4 }
      + identities.flatMap { [$0.email, $0.email.lowercased()] }.filter { $0.contains("@") }
      + identities.flatMap { Self.spellings(ofPhone: $0.phone) }
    replaced = Set(sure.filter { $0 != word && !isOthers($0) })
      .sorted { ($0.count, $0) > ($1.count, $1) }
    doubtful = Set(names.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
      .filter { $0.count > 1 && !word.contains($0) }.sorted()
    ownNames = Set(names.filter { $0 != word && !others.contains($0) })
    cleaning = NameCleaning(replaced.map { NameReplacement($0, by: word, joins: true) })
  }

  /// The ways in which a phone number is written; as it is where it has not eight digits of Norway.
  private static func spellings(ofPhone phone: String) -> [String] {
    let digits = phone.filter(\.isASCII).filter(\.isNumber)
    guard digits.count >= 8 else { return [] }
    guard digits.count == 8 || digits.hasPrefix("47") && digits.count == 10 else { return [phone] }
    let number = Array(digits.suffix(8))
    let grouped = [[8], [2, 2, 2, 2], [3, 2, 3]].map { groups in
      var start = 0
      return groups.map { length in
        defer { start += length }
        return String(number[start..<start + length])
      }.joined(separator: " ")
    }
    return [phone] + ["", "+47", "+47 "].flatMap { prefix in grouped.map { prefix + $0 } }
  }

  /// The text without the person's traces.
  package func removed(from text: String) -> String { cleaning.text(text) }

  /// Who acted, without the person's name: a name by itself is nobody else and no other word.
  package func removed(fromActor actor: String) -> String {
    ownNames.contains(actor) ? word : removed(from: actor)
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

  /// Whether a word of the person's names is left in a text.
  package func isDoubtful(_ text: String) -> Bool {
    doubtful.contains { NameReplacement($0, by: "").isNamed(in: text) }
  }
}
