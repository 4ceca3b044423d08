import Domain
import Wording

extension FormState {
  /// Whether what is typed is worth keeping when the form is left.
  var keepsDraft: Bool { form.form.draftName != nil }

  /// Reads every field; problems go beside the fields.
  ///
  /// - Returns: The answers, or nil where a field cannot be read.
  mutating func read(today: Day, language: Language) -> FormAnswers? {
    var values = FormAnswers()
    for index in fields.indices {
      do throws(FieldProblem) {
        values[fields[index].key] = try fields[index].value(today: today, language: language)
        fields[index].problem = nil
      } catch {
        fields[index].problem = error.message
      }
    }
    guard let first = fields.firstIndex(where: { $0.problem != nil }) else { return values }
    focus = first
    return nil
  }
}

extension FormField {
  /// What is typed, as a value.
  func value(today: Day, language: Language) throws(FieldProblem) -> FieldValue {
    if isRequired, TextRules.isBlank(buffer.text) { throw .required }
    if type == .flag { return .flag(isOn) }
    return try input(today: today) { text, _ in known(text) }.parse(buffer.text, as: type)
  }

  /// The row that a name in the text was said to be; none where nobody has said.
  func known(_ name: String) -> Resolution {
    picked[name.lowercased()].map(Resolution.found) ?? answers[name.lowercased()] ?? .none
  }

  func input(
    today: Day, _ resolve: @escaping (String, [RecordKind]) -> Resolution
  ) -> FieldInput {
    let options = options.map { option in
      FieldInput.CodeNames(
        code: option.code, names: Language.allCases.map { option.label[$0] })
    }
    return FieldInput(today: today, names: { _ in options }, resolve: resolve)
  }
}
