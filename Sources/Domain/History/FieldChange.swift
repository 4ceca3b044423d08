/// What a field held before and after.
package struct FieldChange: Hashable, Sendable {
  /// The field that differs.
  package let key: FieldKey
  /// What it held before.
  package let from: FieldValue
  /// What it holds after.
  package let to: FieldValue
  /// Names of the rows that the two values point at.
  package let names: [RecordLink: RecordName]

  /// Says what a field was and became; `names` is for those of the values that are links.
  package init(
    key: FieldKey, from: FieldValue, to: FieldValue, names: [RecordLink: RecordName] = [:]
  ) {
    self.key = key
    self.from = from
    self.to = to
    self.names = names
  }
}
