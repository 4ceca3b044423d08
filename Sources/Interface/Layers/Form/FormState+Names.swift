package import Domain
import Wording

extension FormState {
  /// Offers the names found for what is being typed, and to make a new one of that name.
  mutating func offer(_ names: [RecordName], for key: FormKey, text: String) {
    guard let index = fields.firstIndex(where: { $0.key == key }), index == focus,
      fields[index].token == text
    else { return }
    var suggestions = names.map(FormSuggestion.row)
    let isKnown = names.contains { $0.title.lowercased() == text.lowercased() }
    if !isKnown {
      for kind in fields[index].recordKinds where kind == .person || kind == .organisation {
        suggestions.append(.make(kind, text))
      }
    }
    fields[index].suggestions = suggestions
    fields[index].suggestionCursor = 0
    for name in names { fields[index].picked[FieldText.editText(name).lowercased()] = name.link }
  }

  /// Puts a row that was made on the spot into its field.
  mutating func use(_ name: RecordName, for key: FormKey) {
    guard let index = fields.firstIndex(where: { $0.key == key }) else { return }
    fields[index].complete(with: FieldText.editText(name), link: name.link)
    fields[index].suggestions = []
  }
}

/// A name in a form that the file is asked about.
package struct NameQuestion: Hashable, Sendable {
  package let field: FormKey
  /// A reference or a name as it was typed.
  package let name: String
  package let kinds: [RecordKind]
}

extension FormState {
  /// Takes what the file says about names.
  mutating func take(_ answers: [NameQuestion: Resolution]) {
    for (question, answer) in answers {
      guard let index = fields.firstIndex(where: { $0.key == question.field }) else { continue }
      fields[index].answers[question.name.lowercased()] = answer
    }
  }
}

extension FormField {
  /// The names in the text that nobody has picked: typed whole, pasted, or out of a draft.
  func unknownNames(today: Day) -> [NameQuestion] {
    guard !recordKinds.isEmpty else { return [] }
    var unknown: [NameQuestion] = []
    let input = input(today: today) { name, kinds in
      let known = known(name)
      if case .found = known { return known }
      // What begins with a reference is meant by it: `T-006 Lys og strøm`.
      let word = String(name.prefix { !$0.isWhitespace })
      for asked in word != name && Reference(word) != nil ? [name, word] : [name] {
        unknown.append(NameQuestion(field: key, name: asked, kinds: kinds))
      }
      // Reading goes on to the names that follow.
      return kinds.first.map { .found(RecordLink(kind: $0, id: 0)) } ?? .none
    }
    _ = try? input.parse(buffer.text, as: type)
    return unknown
  }
}
