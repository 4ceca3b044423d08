/// The fields that a column of a table can be read as, in the order of the user guide.
package enum IdeaColumn {
  /// The fields by the names that columns and mappings know them by.
  package static let fields: [(name: String, key: FieldKey)] = [
    ("title", "title"), ("originalText", "originalText"), ("kind", "kind"),
    ("senderKind", "senderKind"), ("senderPerson", "senderPerson"),
    ("senderOrganisation", "senderOrganisation"), ("channel", "channel"),
    ("receivedOn", "receivedOn"), ("estimatedAmount", "estimatedAmount"),
    ("challenges", "challenges"), ("what", "concretisation.what"),
    ("where", "concretisation.where"), ("forWhom", "concretisation.forWhom"),
    ("need", "concretisation.need"), ("triedBefore", "concretisation.triedBefore"),
    ("externalId", "externalId"),
  ]
}
