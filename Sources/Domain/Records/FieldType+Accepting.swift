extension FieldType {
  /// The value as a field of this type keeps it.
  ///
  /// Texts are cleaned, and one line trimmed; what is blank becomes ``FieldValue/blank``; a
  /// list has each element once. Text and code stand for each other.
  ///
  /// - Throws: Why no field of this type can keep it (INV-19 among the reasons).
  func accepting(_ value: FieldValue) throws(FieldProblem) -> FieldValue {
    switch self {
    case .text: try Self.text(value) { TextRules.trimmed(TextRules.cleanLine($0)) }
    case .longText: try Self.text(value, TextRules.clean)
    case .time: try Self.time(value)
    case .choice(let vocabulary): try Self.code(value, vocabulary)
    case .list(let element): try Self.list(value, element)
    case .pairs(let vocabulary): try Self.pairs(value, vocabulary)
    case .flag: value == .blank ? .flag(false) : try fitting(value)
    case .day, .amount, .integer, .record: try fitting(value)
    }
  }

  /// What a property of this type holds, as everything else speaks of it: a code as a code,
  /// though the property is a text because the codes are data.
  func speaking(_ value: FieldValue) -> FieldValue {
    switch (self, value) {
    case (.choice, .text(let code)): .code(code)
    case (.list(let element), .list(let values)): .list(values.map(element.speaking))
    default: value
    }
  }

  /// The value where it is blank or of this type, which has nothing to clean.
  private func fitting(_ value: FieldValue) throws(FieldProblem) -> FieldValue {
    switch (self, value) {
    case (_, .blank), (.day, .day), (.amount, .amount), (.integer, .integer), (.flag, .flag):
      return value
    case (.record(let kinds), .record(let link)) where kinds.contains(link.kind):
      return value
    default:
      throw .wrongType
    }
  }

  private static func text(
    _ value: FieldValue, _ clean: (String) -> String
  ) throws(FieldProblem) -> FieldValue {
    guard let said = try plain(value) else { return .blank }
    let cleaned = clean(said)
    // After cleaning: a line break or a soft hyphen may have been inside the number.
    guard !TextRules.containsIdentityNumber(cleaned) else { throw .identityNumber }
    return TextRules.isBlank(cleaned) ? .blank : .text(cleaned)
  }

  private static func time(_ value: FieldValue) throws(FieldProblem) -> FieldValue {
    guard let said = try plain(value), !TextRules.isBlank(said) else { return .blank }
    guard let time = TimeOfDay(said) else { throw .unknownTime(said) }
    return time.fieldValue
  }

  private static func code(
    _ value: FieldValue, _ vocabulary: Vocabulary
  ) throws(FieldProblem) -> FieldValue {
    guard case .text(let code) = try FieldType.text.accepting(value) else { return .blank }
    guard vocabulary.isOpen || vocabulary.codes.contains(code) else {
      throw .unknownCode(code, vocabulary)
    }
    return .code(code)
  }

  private static func list(
    _ value: FieldValue, _ element: FieldType
  ) throws(FieldProblem) -> FieldValue {
    guard value != .blank else { return .blank }
    guard case .list(let values) = value else { throw .wrongType }
    var kept: [FieldValue] = []
    for value in values {
      let value = try element.accepting(value)
      guard value != .blank else { continue }
      guard kept.contains(value) else {
        kept.append(value)
        continue
      }
      if case .code(let code) = value, element.isRanked { throw .chosenTwice(code) }
    }
    return kept.isEmpty ? .blank : .list(kept)
  }

  private static func pairs(
    _ value: FieldValue, _ vocabulary: Vocabulary
  ) throws(FieldProblem) -> FieldValue {
    guard value != .blank else { return .blank }
    guard case .pairs(let pairs) = value else { throw .wrongType }
    var kept: [CodedText] = []
    for pair in pairs {
      guard case .code(let code) = try Self.code(.code(pair.code), vocabulary) else {
        throw .notAPair("=\(pair.text)")
      }
      guard !kept.contains(where: { $0.code == code }) else { throw .duplicate }
      let text = try FieldType.longText.accepting(.text(pair.text))
      kept.append(CodedText(code: code, text: (try plain(text)) ?? ""))
    }
    return kept.isEmpty ? .blank : .pairs(kept)
  }

  /// The text or code that the value is; nil where it is blank.
  private static func plain(_ value: FieldValue) throws(FieldProblem) -> String? {
    switch value {
    case .text(let text), .code(let text): return text
    case .blank: return nil
    case .day, .amount, .integer, .flag, .record, .list, .pairs: throw .wrongType
    }
  }
}
