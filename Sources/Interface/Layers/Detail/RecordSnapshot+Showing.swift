import Domain
import Wording

extension RecordSnapshot {
  /// The fields of the row, in the order of a form.
  var descriptions: [FieldDescription] { link.kind.fieldDescriptions(given: values) }

  /// What the row is called: a protected person who is pointed at by a word, but on their own row
  /// by name (INV-18).
  func title(in language: Language) -> String {
    guard let titleKey = link.kind.traits.pageTitle,
      let description = link.kind.fieldDescription(titleKey)
    else {
      guard link.kind == .entry, case .code(let code) = values["kind"] ?? .blank else {
        return link.kind.title[language]
      }
      return Vocabulary.entryKind.label(code)[language]
    }
    return FieldText.format(
      values[titleKey] ?? .blank, type: description.type, names: names, in: language)
  }

  /// Reference and title.
  func heading(in language: Language) -> String {
    [reference?.description, title(in: language)].compactMap { $0 }.joined(separator: " ")
  }

  /// What a field is called; an entry's fields by its kind.
  func label(_ key: FieldKey) -> Phrase {
    if link.kind == .entry, let kind = EntryKind(values["kind"] ?? .blank) {
      return FieldLabels.label(kind, key)
    }
    return FieldLabels.label(link.kind, key)
  }

  /// Whether the field has something to show: a value, or a gap that must be filled.
  func shows(_ field: FieldDescription) -> Bool {
    field.isRequired || !(values[field.key] ?? .blank).isBlank
  }
}
