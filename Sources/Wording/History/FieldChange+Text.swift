import Domain

extension RowChange {
  /// The fields that people know the names of; what follows from another field is left out.
  var shownFields: [FieldChange] {
    let kind = name.link.kind
    return fields.filter {
      FieldLabels.known(kind, $0.key) != nil && $0.key != "originalDeadline"
        && $0.key != "case"
    }
  }
}

extension FieldChange {
  /// "10.10.2026 → 30.10.2026"; nil for texts that are too long to stand in a line.
  func arrow(in kind: RecordKind, _ language: Language) -> String? {
    guard let old = shown(from, in: kind, language), let new = shown(to, in: kind, language) else {
      return nil
    }
    return "\(old) → \(new)"
  }

  /// A value as it stands in a line, a dash for nothing; nil where it is too long.
  func shown(_ value: FieldValue, in kind: RecordKind, _ language: Language) -> String? {
    guard !value.isBlank else { return "–" }
    let description = kind.fieldDescription(key)
    guard description?.type != .longText else { return nil }
    let text = FieldText.format(
      value, type: description?.type ?? .text, names: names, in: language)
    guard text.count <= 60, !text.contains(where: \.isNewline) else { return nil }
    if case .text = value { return Quote.around(text)[language] }
    return text
  }
}
