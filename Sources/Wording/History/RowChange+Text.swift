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

  /// The fields that somebody set: a size follows from its amount.
  var setFields: [FieldChange] { shownFields.filter { !$0.isDerivedSize } }

  /// "10.10.2026 → 30.10.2026"; nil for what does not fit in a line.
  func arrow(_ change: FieldChange, in language: Language) -> String? {
    guard let old = shown(change.from, of: change, in: language),
      let new = shown(change.to, of: change, in: language)
    else { return nil }
    return "\(old) → \(new)"
  }

  /// A value as a line shows it, a dash for nothing.
  ///
  /// nil where it is too long, and for what is said of a protected person (INV-18).
  func shown(
    _ value: FieldValue, of change: FieldChange, in language: Language
  ) -> String? {
    guard !name.isProtected else { return nil }
    guard !value.isBlank else { return "–" }
    let description = name.link.kind.fieldDescription(change.key)
    guard description?.type != .longText else { return nil }
    let type = description?.type ?? (change.isDerivedSize ? .choice(.size) : .text)
    let text = FieldText.format(
      value, type: type, names: change.names, in: language)
    guard text.count <= 60, !text.contains(where: \.isNewline) else { return nil }
    if case .text = value { return Quote.around(text)[language] }
    return text
  }
}

extension FieldChange {
  /// Whether it is the size of a case, which follows from the amount (V-22).
  var isDerivedSize: Bool { key == "size" }
}
