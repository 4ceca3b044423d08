import Domain
import Wording

extension FormState {
  /// Offers the names found for what is being typed, and to make a new one of that name.
  mutating func offer(_ names: [RecordName], for key: FieldKey, text: String) {
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
  mutating func use(_ name: RecordName, for key: FieldKey) {
    guard let index = fields.firstIndex(where: { $0.key == key }) else { return }
    fields[index].complete(with: FieldText.editText(name), link: name.link)
    fields[index].suggestions = []
  }
}
