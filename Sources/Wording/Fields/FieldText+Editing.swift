package import Domain

extension FieldText {
  /// The value as it is in a form's input: ``FieldInput`` reads the same value from it.
  ///
  /// Rows are shown by name, a protected person by reference (INV-18), codes by their names.
  package static func editText(
    _ value: FieldValue, type: FieldType, names: [RecordLink: RecordName],
    template: ProcessTemplate? = nil, in language: Language
  ) -> String {
    switch value {
    case .blank: ""
    case .text(let text): text
    case .day(let day): DayText.short(day)
    case .amount(let amount): NumberText.grouped(amount.kroner)
    case .integer(let number): String(number)
    case .flag(let flag): CommonPhrase.yesOrNo(flag)[language]
    case .code(let code): label(code, type, template)[language]
    case .record(let link): names[link].map(editText) ?? ""
    case .list(let values):
      list(
        values.map {
          editText($0, type: type.element, names: names, template: template, in: language)
        })
    case .pairs(let pairs):
      pairs.map { "\(label($0.code, type, template)[language])=\($0.text.oneLine)" }
        .joined(separator: "\n")
    }
  }

  /// What a form's input says of a row that was chosen there.
  package static func editText(_ name: RecordName) -> String {
    guard let reference = name.reference else {
      return name.link.kind == .actionPlan ? name.text[.nb] : name.title
    }
    let parts = name.title.contains { $0 == ";" || $0.isNewline }
    return name.isProtected || parts ? reference.description : name.text[.nb]
  }

  /// Commas between, or semicolons where an element holds a comma.
  private static func list(_ elements: [String]) -> String {
    guard elements.contains(where: { $0.contains(",") }) else {
      return elements.joined(separator: ", ")
    }
    return elements.count == 1 ? "\(elements[0]);" : elements.joined(separator: "; ")
  }
}

extension String {
  /// The text with its line breaks made into blanks: a pair has one line.
  fileprivate var oneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
