import Domain
import GRDB

/// What was typed to filter a list of ideas: beginnings of words, or a reference.
struct IdeaFilter {
  let words: [String]
  /// The number of the reference that was typed.
  let number: Int?
  /// The challenges that words name, by the word.
  private let challenges: [String: [String]]

  init(_ text: String, challenges: [ChallengeWord]) {
    number = Reference(TextRules.trimmed(text)).flatMap { $0.kind == .idea ? $0.number : nil }
    words = number == nil ? IndexedWords.of(text) : []
    self.challenges = Dictionary(challenges.map { ($0.word, $0.codes) }) { first, _ in first }
  }

  /// Whether a word names a challenge, which the full-text index does not know.
  var namesChallenges: Bool { words.contains { challenges[$0] != nil } }

  /// Whether nothing is filtered.
  var isEmpty: Bool { words.isEmpty && number == nil }

  /// Whether a row has all the words, as SQL.
  ///
  /// A word that names a challenge is found in the challenges too (V-04).
  var test: String {
    words.map { word in
      let codes = challenges[word] ?? []
      let tests =
        ["instr(searchText, ?) > 0"] + codes.map { _ in "instr(challenges, ?) > 0" }
      return "(\(tests.joined(separator: " OR ")))"
    }
    .joined(separator: " AND ")
  }

  /// What takes the place of the question marks of ``test``.
  var testArguments: [DatabaseValue] {
    words.flatMap { word in
      [(" " + word).databaseValue]
        + (challenges[word] ?? []).map { "\"\($0)\"".databaseValue }
    }
  }
}
