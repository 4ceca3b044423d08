/// A row of a table of ideas that was left out, since its idea is known (Rules.md 4.8).
package struct KnownRow: Hashable, Sendable {
  /// What the row was taken for.
  package enum Likeness: Hashable, Sendable {
    /// An idea of the file, in the bin or not.
    case same
    /// An idea of the file with the same number and title; the table has another text.
    case otherText
    /// An idea that an earlier row of the same table became.
    case alike(row: Int)
  }

  /// The line of the table at which the row begins; the headers are on line 1.
  package let row: Int
  package let title: String
  /// The idea that it was taken for; nil where that is from the same table.
  package let reference: Reference?
  package let likeness: Likeness

  /// Shows what a row was taken for.
  package init(row: Int, title: String, reference: Reference?, likeness: Likeness) {
    self.row = row
    self.title = title
    self.reference = reference
    self.likeness = likeness
  }
}
