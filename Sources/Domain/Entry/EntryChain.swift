/// The way from a need over the possibilities that answer it to what their tests showed
/// (B-14, B-15), as one entry sees it.
package struct EntryChain: Hashable, Sendable {
  /// The needs that the possibilities answer.
  package let needs: [Entry]
  /// The possibilities that answer them; with a need each is a solution.
  package let possibilities: [Entry]
  /// The tests of those possibilities.
  package let tests: [Entry]

  /// Finds the chain that an entry of a log is part of; nil where it is part of none.
  package init?(of entry: Entry, in entries: [Entry]) {
    switch entry.kind {
    case .need:
      needs = [entry]
      possibilities = entries.filter { $0.kind == .possibility && $0.answers.contains(entry.id) }
    case .possibility:
      needs = entries.filter { entry.answers.contains($0.id) }
      possibilities = [entry]
    case .test:
      possibilities = entries.filter { $0.id == entry.solution }
      let answered = possibilities.flatMap(\.answers)
      needs = entries.filter { answered.contains($0.id) }
      tests = [entry]
      guard !possibilities.isEmpty else { return nil }
      return
    case .evaluation, .experience, .adjustment, .insight, .knowledge, .input, .competence,
      .communication, .anchoring, .resource, .question:
      return nil
    }
    let tested = Set(possibilities.map(\.id))
    tests = entries.filter { entry in
      entry.kind == .test && entry.solution.map { tested.contains($0) } ?? false
    }
    guard needs.count + possibilities.count + tests.count > 1 else { return nil }
  }
}
