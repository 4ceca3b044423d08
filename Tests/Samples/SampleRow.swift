package import Domain

/// A row as the file would give it back: fields that are not named keep their defaults.
///
/// A day that must be given is the first of 2026, and a row that must be pointed at is the first of
/// its kind, unless told.
///
/// Its identifier follows from kind and number, so that other rows can point at it.
package func sampleRow<Row: Record>(
  _ type: Row.Type, _ number: Int, _ values: FieldValues
) -> Row {
  var values = values
  for field in Row.kind.fieldDescriptions where field.isRequired && values[field.key] == nil {
    switch field.type {
    case .day: values[field.key] = .on("2026-01-01")
    case .record(let kinds): values[field.key] = kinds.first.map { .record(sampleLink($0, 1)) }
    default: break
    }
  }
  guard let row = Row.restoring(id: sampleID(number), number: number, revision: 1, values) else {
    preconditionFailure("A sample's value does not fit its field: \(Row.kind) \(number)")
  }
  return row
}

extension Record {
  /// The same row with other values in some fields.
  package func with(_ values: FieldValues) -> Self {
    let all = self.values.merging(values) { $1 }
    guard let row = Self.restoring(id: id, number: number, revision: revision, all) else {
      preconditionFailure("A value does not fit its field: \(Self.kind) \(values)")
    }
    return row
  }
}

/// The identifier of a sample by its number; no two kinds share one.
package func sampleID<Row: Record>(_ number: Int) -> Identifier<Row> {
  Identifier(sampleLink(Row.kind, number).id)
}

/// A sample of a kind by its number.
private func sampleLink(_ kind: RecordKind, _ number: Int) -> RecordLink {
  let place = RecordKind.allCases.firstIndex(of: kind) ?? 0
  return RecordLink(kind: kind, id: Int64(place + 1) * 1_000_000 + Int64(number))
}

/// A day of a sample, by its ISO date.
package func sampleDay(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("Not a day: \(iso)") }
  return day
}

extension FieldValue {
  /// A day by its ISO date; blank where there is none.
  package static func on(_ iso: String?) -> FieldValue {
    iso.map { .day(sampleDay($0)) } ?? .blank
  }

  /// Whole kroner; blank where there are none.
  package static func kroner(_ kroner: Int64?) -> FieldValue {
    kroner.flatMap(Amount.init(kroner:)).map { .amount($0) } ?? .blank
  }

  /// A sample row of a kind, by its number.
  package static func row<Row: Record>(_ type: Row.Type, _ number: Int?) -> FieldValue {
    guard let number else { return .blank }
    let id: Identifier<Row> = sampleID(number)
    return .record(RecordLink(id))
  }

  /// Sample rows of a kind, by their numbers.
  package static func rows<Row: Record>(_ type: Row.Type, _ numbers: [Int]) -> FieldValue {
    numbers.isEmpty ? .blank : .list(numbers.map { .row(type, $0) })
  }

  /// A text that may be blank.
  package static func said(_ text: String) -> FieldValue {
    text.isEmpty ? .blank : .text(text)
  }
}
