/// A row as forms, details and JSON show it.
package struct RecordSnapshot: Hashable, Sendable {
  /// The row that was read.
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

  /// Shows a row as it is now; it is not in the bin unless told.
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
