import Domain
import Exchange
import Wording

extension HistoryEntry {
  static let shape: JSONShape = .object([
    "at": .text, "actor": .text, "action": .code(of: ChangeAction.self),
    "reason": .text.orNull, "rows": .list(RowChange.shape),
  ])

  /// One step of history as JSON; a protected person is shown as such (INV-18).
  func json(in language: Language) -> JSONValue {
    .object([
      "at": .text(at.iso),
      "actor": .text(actor),
      "action": .text(action.rawValue),
      "reason": .optional(TextRules.isBlank(reason) ? nil : reason),
      "rows": .list(rows.map { $0.json(in: language) }),
    ])
  }
}

extension RowChange {
  fileprivate static let shape: JSONShape = .object([
    "reference": .reference().orNull, "kind": .code(of: RecordKind.self), "name": .text,
    "operation": .code(of: Operation.self), "fields": .list(FieldChange.shape),
  ])

  fileprivate func json(in language: Language) -> JSONValue {
    .object([
      "reference": .optional(name.reference?.description),
      "kind": .text(name.link.kind.rawValue),
      "name": .text(name.shownTitle[language]),
      "operation": .text(operation.rawValue),
      "fields": .list(fields.map { $0.json(of: name, in: language) }),
    ])
  }
}

extension FieldChange {
  fileprivate static let shape: JSONShape = .object([
    "field": .text, "from": valueShape, "to": valueShape,
  ])

  /// What any field may hold.
  private static let valueShape: JSONShape = .nullable(
    .either([
      .text, .number, .flag,
      .list(.either([.text, .number, .object(["code": .text, "text": .text])])),
    ]))

  fileprivate func json(of row: RecordName, in language: Language) -> JSONValue {
    .object([
      "field": .text(key.name),
      "from": json(from, of: row, in: language),
      "to": json(to, of: row, in: language),
    ])
  }

  private func json(
    _ value: FieldValue, of row: RecordName, in language: Language
  ) -> JSONValue {
    if row.isProtected, ["name", "displayName", "email", "phone"].contains(key.name),
      !value.isBlank
    {
      return .text(CommonPhrase.protectedParticipant[language])
    }
    return json(value, in: language)
  }

  private func json(_ value: FieldValue, in language: Language) -> JSONValue {
    switch value {
    case .blank: .null
    case .text(let text), .code(let text): .text(text)
    case .day(let day): .text(day.description)
    case .amount(let amount): .integer(amount.kroner)
    case .integer(let number): .count(number)
    case .flag(let flag): .flag(flag)
    case .record(let link):
      .optional(names[link].map { $0.reference?.description ?? $0.shownTitle[language] })
    case .list(let values): .list(values.map { json($0, in: language) })
    case .pairs(let pairs):
      .list(pairs.map { .object(["code": .text($0.code), "text": .text($0.text)]) })
    }
  }
}

extension LocalTime {
  /// `2026-10-15T10:14`, in the time of Oslo.
  fileprivate var iso: String {
    let digits = [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day)T\(digits[0]):\(digits[1])"
  }
}
