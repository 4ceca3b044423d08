/// Why a row of a table cannot come in.
package struct ImportProblem: Hashable, Sendable {
  /// The line of the file at which the row begins; the headers are on line 1.
  package let row: Int
  /// The header of the column; nil where it is the whole row.
  package let column: String?
  /// The field that the column was read as.
  package let field: FieldKey?
  package let fault: ImportFault

  /// Names what is wrong in a row; without column and field the fault is of the whole row.
  package init(row: Int, column: String?, field: FieldKey?, fault: ImportFault) {
    self.row = row
    self.column = column
    self.field = field
    self.fault = fault
  }
}
