package import Domain

/// The way from need to test in lines (B-14, B-15).
package enum ChainText {
  /// A line: how far in it is, its mark, and its words.
  package struct Line: Hashable, Sendable {
    package let depth: Int
    package let mark: String
    package let text: String
  }

  /// Each need with the possibilities that answer it, each of those with its tests, what they
  /// showed and the next step.
  package static func lines(_ chain: EntryChain, in language: Language) -> [Line] {
    let loose = chain.possibilities.filter { possibility in
      !chain.needs.contains { possibility.answers.contains($0.id) }
    }
    return chain.needs.flatMap { need in
      let answers = chain.possibilities.filter { $0.answers.contains(need.id) }
      let below =
        answers.isEmpty
        ? [Line(depth: 1, mark: "–", text: ChainScreenText.noAnswer[language])]
        : answers.flatMap { possibility($0, chain, depth: 1, in: language) }
      return [Line(depth: 0, mark: "•", text: named(need, in: language))] + below
    } + loose.flatMap { possibility($0, chain, depth: 0, in: language) }
  }

  private static func possibility(
    _ entry: Entry, _ chain: EntryChain, depth: Int, in language: Language
  ) -> [Line] {
    let tests = chain.tests.filter { $0.solution == entry.id }
    var text = named(entry, in: language)
    if entry.isTestable { text += " (\(ChainScreenText.testable[language]))" }
    let below =
      tests.isEmpty && entry.isTestable
      ? [Line(depth: depth + 1, mark: "–", text: ChainScreenText.notTested[language])]
      : tests.flatMap { test($0, depth: depth + 1, in: language) }
    return [Line(depth: depth, mark: "→", text: text)] + below
  }

  private static func test(_ entry: Entry, depth: Int, in language: Language) -> [Line] {
    let outcome = entry.outcome.flatMap { Vocabulary.testOutcome.knownLabel($0)?[language] }
    let text = named(entry, in: language) + (outcome.map { ": \($0.lowercased())" } ?? "")
    let line = Line(depth: depth, mark: "→", text: text)
    guard !TextRules.isBlank(entry.nextStep) else { return [line] }
    let next = "\(FieldLabels.label(.entry, "nextStep")[language]): \(entry.nextStep)"
    return [line, Line(depth: depth + 1, mark: "→", text: next)]
  }

  private static func named(_ entry: Entry, in language: Language) -> String {
    let reference = entry.reference.map { " \($0)" } ?? ""
    return "\(entry.kind.label[language])\(reference): \(entry.text)"
  }
}
