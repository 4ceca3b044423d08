/// What a change did to one row.
package struct RowChange: Hashable, Sendable {
  /// What became of the row; going to the bin is a deletion, coming back from it an insertion,
  /// both without fields.
  package enum Operation: String, CaseIterable, Hashable, Sendable {
    case insert, update, delete
  }

  /// The row, as it is called now.
  package let name: RecordName
  /// Whether the row was added, changed or taken away.
  package let operation: Operation
  /// The fields that differ; for an insert those that are not blank.
  package let fields: [FieldChange]

  /// What happened to a row.
  package init(name: RecordName, operation: Operation, fields: [FieldChange]) {
    self.name = name
    self.operation = operation
    self.fields = fields
  }
}
