import Domain

/// What `--help` says of a field: in English, like all help.
enum FieldHelp {
  /// One line on what the field takes.
  static func text(for field: FieldDescription) -> String {
    let required = field.isRequired ? " May not be blank." : ""
    return sentence(for: field.type) + required
  }

  /// The word that stands for the value.
  static func value(_ option: FieldOption) -> String { word(for: option.field.type) }

  private static func sentence(for type: FieldType) -> String {
    switch type {
    case .text: "One line of text."
    case .longText: "Text."
    case .time: "A time of day: 18:00."
    case .day: "A date: 15.10.2026, 2026-10-15, +14d, fri."
    case .amount: "Whole kroner."
    case .integer: "A whole number."
    case .flag: "yes or no."
    case .choice(let vocabulary): codes(of: vocabulary)
    case .record(let kinds): "\(names(of: kinds)), by reference or exact name."
    case .list(let element): "Repeat for several. \(sentence(for: element))"
    case .pairs(let vocabulary): "code=text; repeat for several. \(codes(of: vocabulary))"
    }
  }

  private static func codes(of vocabulary: Vocabulary) -> String {
    vocabulary.isOpen
      ? "A code of the file's own." : "One of: \(vocabulary.codes.joined(separator: ", "))."
  }

  private static func names(of kinds: [RecordKind]) -> String {
    let names = kinds.map(\.rawValue).joined(separator: " or ")
    return names.prefix(1).uppercased() + names.dropFirst()
  }

  private static func word(for type: FieldType) -> String {
    switch type {
    case .text, .longText: "text"
    case .day: "date"
    case .time: "time"
    case .amount: "kroner"
    case .integer: "number"
    case .flag: "yes|no"
    case .choice: "code"
    case .record: "reference"
    case .list(let element): word(for: element)
    case .pairs: "code=text"
    }
  }
}
