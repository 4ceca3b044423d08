package import Domain

/// What fields are called in forms, columns, histories and messages.
package enum FieldLabels {
  /// The name of a field; its key where there is no such field.
  package static func label(_ kind: RecordKind, _ key: FieldKey) -> Phrase {
    known(kind, key) ?? Phrase(same: key.name)
  }

  /// The name of a field, or nil where the kind has no such field.
  package static func known(_ kind: RecordKind, _ key: FieldKey) -> Phrase? {
    kind.words.label(key.name)
  }

  /// The name of a field of an entry of that kind: what an interview calls its text.
  package static func label(_ kind: EntryKind, _ key: FieldKey) -> Phrase {
    entry(key.name, of: kind) ?? label(.entry, key)
  }

  /// The name of a group of fields: "Konkretisering"; nil where there is none.
  package static func group(_ name: String) -> Phrase? {
    switch name {
    case "concretisation": Phrase(norwegian: "Konkretisering", en: "Concretisation")
    case "decision": Phrase(norwegian: "Vedtak", en: "Decision")
    case "reply": Phrase(nb: "Svar til avsender", nn: "Svar til avsendar", en: "Reply to sender")
    default: nil
    }
  }
}
