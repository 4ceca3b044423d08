import Domain
import Exchange

extension RecordReading {
  /// A row as JSON: its reference, its fields with groups nested, and what is derived.
  func json<Noun: RecordNoun>(
    _ row: Noun.Row, as noun: Noun.Type
  ) throws(CommandFailure) -> JSONValue {
    try json(row, row.values, RecordLayout(Noun.Row.fieldDescriptions), as: noun)
  }

  /// The same, where the row's values and where they are in JSON are known already.
  func json<Noun: RecordNoun>(
    _ row: Noun.Row, _ values: FieldValues, _ layout: RecordLayout, as noun: Noun.Type
  ) throws(CommandFailure) -> JSONValue {
    var members: [JSONMember] = []
    if let reference = row.reference {
      members.append(JSONMember(key: "reference", value: .text(reference.description)))
    }
    members += fields(shown(values, of: row), layout)
    return .object(members + (try noun.derived(row, self)))
  }

  /// Fields in their order; those of a group are together where its first one is.
  func fields(_ values: FieldValues, _ descriptions: [FieldDescription]) -> [JSONMember] {
    fields(values, RecordLayout(descriptions))
  }

  private func fields(_ values: FieldValues, _ layout: RecordLayout) -> [JSONMember] {
    layout.places.map { place in
      switch place {
      case .field(let field): member(field, values)
      case .group(let name, let fields):
        JSONMember(key: name, value: .object(fields.map { member($0, values) }))
      }
    }
  }

  private func member(_ field: RecordLayout.Field, _ values: FieldValues) -> JSONMember {
    JSONMember(key: field.name, value: json(values[field.key] ?? .blank, as: field.type))
  }

  private func json(_ value: FieldValue, as type: FieldType) -> JSONValue {
    switch value {
    case .blank: blank(of: type)
    case .text(let text), .code(let text): .text(text)
    case .day(let day): .text(day.description)
    case .amount(let amount): .integer(amount.kroner)
    case .integer(let number): .count(number)
    case .flag(let flag): .flag(flag)
    case .record(let link): .optional(called(link))
    case .list(let values): .list(values.map { json($0, as: type) })
    case .pairs(let pairs):
      .list(pairs.map { .object(["code": .text($0.code), "text": .text($0.text)]) })
    }
  }

  private func blank(of type: FieldType) -> JSONValue {
    switch type {
    case .list, .pairs: .list([])
    case .text, .longText, .time, .day, .amount, .integer, .flag, .choice, .record: .null
    }
  }
}
