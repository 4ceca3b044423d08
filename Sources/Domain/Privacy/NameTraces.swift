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
/// Only what can be nobody else and no other word is replaced: it cannot be undone.
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
      + identities.map(\.email).filter { $0.contains("@") }
      + identities.map(\.phone).filter { $0.count(where: \.isNumber) >= 8 }
    replaced = Set(sure.filter { $0 != word && !isOthers($0) })
      .sorted { ($0.count, $0) > ($1.count, $1) }
    let sought = replaced
    doubtful = Set(names.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
      .filter { $0.count > 1 && !sought.contains($0) && !word.contains($0) }.sorted()
    ownNames = Set(names.filter { $0 != word && !others.contains($0) })
    cleaning = NameCleaning(replaced.map { NameReplacement($0, by: word, joins: true) })
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
