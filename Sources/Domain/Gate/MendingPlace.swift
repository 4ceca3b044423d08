/// Where an unmet rule is mended: the gate dialog goes there by Enter.
package enum MendingPlace: Hashable, Sendable {
  /// A field of a row that exists.
  case field(RecordLink, FieldKey)

  /// The list where rows of the kind are seen and added.
  case list(RecordKind)

  /// A new entry of a kind and subkind.
  case newEntry(EntryKind, subkind: String?)

  /// A new entry by which an organisation anchors within itself (seed V-18).
  case partyAnchoring(Identifier<Organisation>)

  /// An item of a checklist, numbered from 1.
  case checklist(String, item: Int)
}
