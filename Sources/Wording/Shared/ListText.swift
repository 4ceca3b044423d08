package import Domain

/// How several things are named in one sentence.
package enum ListText {
  /// The things with commas and `og` before the last: `a, b og c`.
  package static func and(_ items: [String], in language: Language) -> String {
    joined(items, by: Phrase(nb: "og", nn: "og", en: "and")[language])
  }

  /// The things with commas and `eller` before the last: `a, b eller c`.
  package static func or(_ items: [String], in language: Language) -> String {
    joined(items, by: Phrase(nb: "eller", nn: "eller", en: "or")[language])
  }

  /// The things with commas and `og` before the last, in each language.
  package static func and(_ items: [Phrase]) -> Phrase {
    Phrase { language in and(items.map { $0[language] }, in: language) }
  }

  private static func joined(_ items: [String], by word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
