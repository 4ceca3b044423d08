extension Entry {
  /// The fields that every kind of entry has.
  private static let commonFields: Set<FieldKey> = [
    "kind", "case", "text", "on", "persons", "organisations", "phase", "visibility", "source",
  ]

  /// The fields that a form for this kind of entry shows, with the kind's own vocabularies.
  package static func fieldDescriptions(for kind: EntryKind) -> [FieldDescription] {
    let own = kind.ownFields
    return fieldDescriptions.compactMap { field in
      guard own.contains(field.key) || commonFields.contains(field.key) else { return nil }
      switch field.key {
      case "subkind": return kind.subkinds.map { field.with(type: .choice($0)) }
      case "outcome": return kind.outcomes.map { field.with(type: .choice($0)) }
      default: return field
      }
    }
  }
}
