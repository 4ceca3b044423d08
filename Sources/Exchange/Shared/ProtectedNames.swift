import Domain
import Store
import Wording

/// Takes the names of protected persons out of what leaves the file (INV-18).
struct ProtectedNames {
  private let replacements: [NameReplacement]

  /// The names of the file's protected persons, those in the bin left out.
  init(_ store: Store, in language: Language) throws(StoreError) {
    let people = try store.list(Person.self).filter(\.isProtected)
    let word = CommonPhrase.protectedParticipant[language]
    replacements = Set(people.flatMap(Self.names))
      .sorted { ($0.count, $0) > ($1.count, $1) }
      .map { NameReplacement($0, by: word) }
  }

  /// The text without the names; a genitive -s stays after the word that stands instead.
  func text(_ text: String) -> String {
    replacements.reduce(into: text) { text, replacement in replacement.apply(to: &text) }
  }

  /// Full name, shown name and family name.
  private static func names(of person: Person) -> [String] {
    let family = person.name.split(whereSeparator: \.isWhitespace).last.map(String.init)
    return [person.name, person.shownName, family ?? ""].map(TextRules.trimmed)
      .filter { $0.count > 1 }
  }
}

extension Store {
  /// Hands over the rows of a kind that are not in the bin, a thousand read at a time.
  func each<R: StoredRecord>(
    _ type: R.Type, case caseFile: Identifier<CaseFile>? = nil,
    _ body: ([(record: R, values: FieldValues)]) throws(StoreError) -> Void
  ) throws(StoreError) {
    var last: R?
    repeat {
      let rows = try list(type, case: caseFile, after: last, limit: 1000)
      last = rows.count < 1000 ? nil : rows.last?.record
      if !rows.isEmpty { try body(rows) }
    } while last != nil
  }
}
