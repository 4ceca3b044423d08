package import Domain

/// Field values as people read and edit them.
package enum FieldText {
  /// The value as details, lists and histories show it; empty where it is blank.
  ///
  /// - Parameters:
  ///   - names: The rows that the value points at; one that is missing shows as gone.
  ///   - template: The case's template copy, which names phases and challenges.
  package static func format(
    _ value: FieldValue, type: FieldType, names: [RecordLink: RecordName],
    template: ProcessTemplate? = nil, in language: Language
  ) -> String {
    switch value {
    case .blank: ""
    case .text(let text): text
    case .day(let day): DayText.short(day)
    case .amount(let amount): NumberText.amount(amount)
    case .integer(let number): String(number)
    case .flag(let flag): CommonPhrase.yesOrNo(flag)[language]
    case .code(let code): label(code, type, template)[language]
    case .record(let link): (names[link]?.text ?? CommonPhrase.rowIsGone)[language]
    case .list(let values):
      values.map {
        format($0, type: type.element, names: names, template: template, in: language)
      }
      .joined(separator: ", ")
    case .pairs(let pairs):
      pairs.map { pair in
        let name = label(pair.code, type, template)[language]
        return TextRules.isBlank(pair.text) ? name : "\(name): \(pair.text)"
      }
      .joined(separator: "; ")
    }
  }

  static func label(_ code: String, _ type: FieldType, _ template: ProcessTemplate?) -> Phrase {
    switch type {
    case .choice(let vocabulary), .pairs(let vocabulary):
      vocabulary.label(code, template: template)
    case .list(let element): label(code, element, template)
    case .text, .longText, .time, .day, .amount, .integer, .flag, .record: Phrase(same: code)
    }
  }
}

extension FieldType {
  /// The type of a list's elements; any other type itself.
  var element: FieldType {
    switch self {
    case .list(let element): element
    case .text, .longText, .time, .day, .amount, .integer, .flag, .choice, .record, .pairs: self
    }
  }
}
