import Domain
import GRDB

/// What was typed to filter a list of ideas: beginnings of words, or a reference.
struct IdeaFilter {
  let words: [String]
  /// The number of the reference that was typed.
  let number: Int?

  init(_ text: String) {
    number = Reference(TextRules.trimmed(text)).flatMap { $0.kind == .idea ? $0.number : nil }
    words = number == nil ? SearchWords.of(text) : []
  }

  /// Whether nothing is filtered.
  var isEmpty: Bool { words.isEmpty && number == nil }

  /// Whether a row has all the words, as SQL.
  var test: String {
    words.map { _ in "instr(searchText, ?) > 0" }.joined(separator: " AND ")
  }

  /// What stands for the question marks of ``test``.
  var testArguments: [DatabaseValue] { words.map { (" " + $0).databaseValue } }
}
