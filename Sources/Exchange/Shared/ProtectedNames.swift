import Domain
import Store
import Wording

/// Takes the names of protected persons out of what leaves the file (INV-18).
struct ProtectedNames {
  private let names: [String]
  private let word: String

  /// The names of the file's protected persons, those in the bin left out.
  init(_ store: Store, in language: Language) throws(StoreError) {
    let people = try store.list(Person.self).filter(\.isProtected)
    word = CommonPhrase.protectedParticipant[language]
    names = Set(people.flatMap(Self.names)).sorted { ($0.count, $0) > ($1.count, $1) }
  }

  /// The text without the names; a genitive -s stays after the word that stands instead.
  func text(_ text: String) -> String {
    names.reduce(text) { text, name in
      text.contains(name) ? replacing(name, in: text) : text
    }
  }

  /// Full name, shown name and family name.
  private static func names(of person: Person) -> [String] {
    let family = person.name.split(whereSeparator: \.isWhitespace).last.map(String.init)
    return [person.name, person.shownName, family ?? ""].map(TextRules.trimmed)
      .filter { $0.count > 1 }
  }

  private func replacing(_ name: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: name) {
      result += rest[..<found.lowerBound]
      var after = rest[found.upperBound...]
      if after.first == "s" { after = after.dropFirst() }
      let isWhole = result.last?.isPartOfName != true && after.first?.isPartOfName != true
      result += isWhole ? word : name
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}

extension Character {
  fileprivate var isPartOfName: Bool { isLetter || isNumber }
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
