/// Who is protected, and which texts name them (INV-18): documents, tables, calendar, history and
/// search ask here.
package struct ProtectedPeople: Hashable, Sendable {
  /// Every protected person of the file, those in the bin too.
  package let people: [Person]

  /// Knows protected people; others are passed over.
  package init(_ people: [Person] = []) {
    self.people = people.filter(\.isProtected)
  }

  /// The texts that name one of them, the longest first.
  package var names: [String] {
    Set(people.flatMap(\.hiddenNames)).sorted { ($0.count, $0) > ($1.count, $1) }
  }

  /// What puts a word in the place of their names.
  package func hidden(by word: String) -> NameCleaning {
    NameCleaning(names.map { NameReplacement($0, by: word) })
  }
}

/// Puts words in the place of names.
package struct NameCleaning: Sendable {
  private let replacements: [NameReplacement]

  /// Replaces in that order.
  package init(_ replacements: [NameReplacement]) {
    self.replacements = replacements
  }

  /// The text without the names; a genitive -s stays after the word.
  package func text(_ text: String) -> String {
    replacements.reduce(into: text) { text, replacement in replacement.apply(to: &text) }
  }
}

extension Person {
  /// The texts that name the person where the name may not be read: the whole names, and of a
  /// protected person the family name too.
  package var hiddenNames: [String] {
    var names = [name, shownName]
    if isProtected, let family = name.split(whereSeparator: \.isWhitespace).last {
      names.append(String(family))
    }
    return Array(Set(names.map(TextRules.trimmed).filter { $0.count > 1 }))
  }

  /// The person's fields without what says who a protected person is.
  ///
  /// - Parameter word: What is shown where the name would be.
  package func valuesWithoutIdentity(_ values: FieldValues, word: String) -> FieldValues {
    guard isProtected else { return values }
    var values = values
    values["name"] = .text(word)
    for key: FieldKey in ["displayName", "email", "phone", "organisation"] { values[key] = .blank }
    return values
  }
}
