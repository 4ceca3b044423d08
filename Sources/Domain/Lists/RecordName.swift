/// How a row is called: what stands where another row points at it.
package struct RecordName: Hashable, Sendable {
  package let link: RecordLink
  package let reference: Reference?
  /// The name or title as it stands; for a protected person too, so show ``isProtected`` ones
  /// by a word of `Wording` instead (INV-18).
  package let title: String
  package let isProtected: Bool

  /// Names a row.
  package init(
    link: RecordLink, reference: Reference?, title: String, isProtected: Bool = false
  ) {
    self.link = link
    self.reference = reference
    self.title = title
    self.isProtected = isProtected
  }
}

/// A row as forms, details and JSON show it.
package struct RecordSnapshot: Hashable, Sendable {
  package let link: RecordLink
  package let reference: Reference?
  package let revision: Int
  package let values: FieldValues
  /// The names of all rows that the values point at.
  package let names: [RecordLink: RecordName]
  package let isInBin: Bool

  /// A row as it stands now.
  package init(
    link: RecordLink, reference: Reference?, revision: Int, values: FieldValues,
    names: [RecordLink: RecordName], isInBin: Bool = false
  ) {
    self.link = link
    self.reference = reference
    self.revision = revision
    self.values = values
    self.names = names
    self.isInBin = isInBin
  }
}
