/// Where an unmet rule is mended: the gate dialog goes there by Enter.
package enum MendingPlace: Hashable, Sendable {
  /// A field of a row that exists.
  case field(RecordLink, FieldKey)

  /// The list where rows of the kind are seen and added.
  case list(RecordKind)

  /// A new entry of a kind and subkind; of communication for an audience.
  case newEntry(EntryKind, subkind: String?, audience: Audience? = nil)

  /// A new entry by which an organisation anchors within itself (V-18).
  case partyAnchoring(Identifier<Organisation>)

  /// The cells of a means of communication (O-21).
  case communication(CommunicationKind)

  /// The activity plan of a year that has not been made (O-10).
  case activityPlan(Int)

  /// An item of a checklist, numbered from 1.
  case checklist(String, item: Int)
}
