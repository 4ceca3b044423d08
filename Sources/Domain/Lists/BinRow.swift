/// A row in the bin, with what went there together with it.
package struct BinRow: Hashable, Sendable {
  /// What the row is called.
  package let name: RecordName
  /// The day it was put there.
  package let deletedOn: Day
  /// Who put it there.
  package let deletedBy: String
  /// How many rows of other kinds lie below it.
  package let rowsBelow: Int

  /// Names a row of the bin and who put it there.
  package init(name: RecordName, deletedOn: Day, deletedBy: String, rowsBelow: Int) {
    self.name = name
    self.deletedOn = deletedOn
    self.deletedBy = deletedBy
    self.rowsBelow = rowsBelow
  }
}
