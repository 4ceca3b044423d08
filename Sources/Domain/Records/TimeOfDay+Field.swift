/// A field holds a time as its text, `18:00`.
extension TimeOfDay: FieldConvertible {
  package init?(_ value: FieldValue) {
    guard case .text(let text) = value else { return nil }
    self.init(text)
  }

  package var fieldValue: FieldValue { .text(description) }
}
