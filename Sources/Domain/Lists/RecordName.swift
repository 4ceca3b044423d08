/// How a row is called: what stands where another row points at it.
package struct RecordName: Hashable, Sendable {
  /// The row.
  package let link: RecordLink
  /// Its reference, nil for kinds without.
  package let reference: Reference?
  /// The name or title as it stands; for a protected person too, so show ``isProtected`` ones
  /// by a word of `Wording` instead (INV-18).
  package let title: String
  /// Whether it is a protected person (INV-18).
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

  /// What the row is named by on the command line, beside its title: its reference, or an agenda
  /// item's meeting and number, `M-031/2`; nil where there is neither.
  package var handle: String? {
    if let reference { return reference.description }
    return link.kind == .agendaItem ? String(title.prefix { $0 != " " }) : nil
  }
}

/// A row as forms, details and JSON show it.
package struct RecordSnapshot: Hashable, Sendable {
  /// The row.
  package let link: RecordLink
  /// Its reference, nil for kinds without.
  package let reference: Reference?
  /// How often it had been written when it was read.
  package let revision: Int
  /// All its fields.
  package let values: FieldValues
  /// The names of all rows that the values point at.
  package let names: [RecordLink: RecordName]
  /// Whether it lies in the bin.
  package let isInBin: Bool
  /// The names that an organisation had before, oldest first.
  package let earlierNames: [EarlierName]

  /// A row as it stands now.
  package init(
    link: RecordLink, reference: Reference?, revision: Int, values: FieldValues,
    names: [RecordLink: RecordName], isInBin: Bool = false, earlierNames: [EarlierName] = []
  ) {
    self.link = link
    self.reference = reference
    self.revision = revision
    self.values = values
    self.names = names
    self.isInBin = isInBin
    self.earlierNames = earlierNames
  }
}
