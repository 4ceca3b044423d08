package enum FieldInput {
  package static func parse(_ text: String, type: FieldType, today: Day, code: (String) -> String?, resolve: (String, [RecordKind]) -> Resolution) throws(FieldProblem) -> FieldValue { .text(text) }
}
