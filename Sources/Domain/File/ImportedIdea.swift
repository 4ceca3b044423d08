/// An idea that came in from a row of a table.
package struct ImportedIdea: Hashable, Sendable {
  /// The line of the file at which the row begins; the headers are on line 1.
  package let row: Int
  package let reference: Reference?
  package let title: String
  package let receivedOn: Day?

  /// Shows what a row of the table became.
  package init(row: Int, reference: Reference?, title: String, receivedOn: Day?) {
    self.row = row
    self.reference = reference
    self.title = title
    self.receivedOn = receivedOn
  }
}
