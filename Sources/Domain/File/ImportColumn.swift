/// A column of a table and the field of an idea that it was read as.
package struct ImportColumn: Hashable, Sendable {
  /// The header as it is spelled in the table.
  package let header: String
  package let field: FieldKey

  /// Says which field a column with this header is read as.
  package init(header: String, field: FieldKey) {
    self.header = header
    self.field = field
  }
}
