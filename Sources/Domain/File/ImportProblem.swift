/// Why a row of a table cannot come in.
package struct ImportProblem: Hashable, Sendable {
  /// The line of the file at which the row begins; the headers stand on line 1.
  package let row: Int
  /// The header of the column; nil where it is the whole row.
  package let column: String?
  /// The field that the column was read as.
  package let field: FieldKey?
  package let fault: ImportFault

  /// A problem of a row.
  package init(row: Int, column: String?, field: FieldKey?, fault: ImportFault) {
    self.row = row
    self.column = column
    self.field = field
    self.fault = fault
  }
}
