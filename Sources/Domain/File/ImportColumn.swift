/// A column of a table and the field of an idea that it was read as.
package struct ImportColumn: Hashable, Sendable {
  /// The header as it stands in the table.
  package let header: String
  package let field: FieldKey

  /// A column that is read.
  package init(header: String, field: FieldKey) {
    self.header = header
    self.field = field
  }
}
