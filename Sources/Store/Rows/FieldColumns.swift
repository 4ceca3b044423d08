import Domain
import GRDB

/// The columns that hold one field.
///
/// A blank is NULL, but for lists and pairs, which are JSON arrays and empty then.
struct FieldColumns: Sendable {
  let key: FieldKey
  let type: FieldType
  /// One column; for a field that may point at several kinds, one for each.
  let names: [String]

  /// Names the columns of a field of that kind of row.
  init(_ field: FieldDescription, of kind: RecordKind) {
    key = field.key
    type = field.type
    let base = Self.baseName(of: field.key, kind: kind)
    if case .record(let kinds) = field.type, kinds.count > 1 {
      names = kinds.map { base + Self.capitalised($0.rawValue) }
    } else {
      names = [base]
    }
  }

  /// The kinds that the columns point at, in the columns' order; empty where they do not.
  var targets: [RecordKind] {
    if case .record(let kinds) = type { return kinds }
    return []
  }

  /// The kinds that the ids of a JSON list may be of.
  var listTargets: [RecordKind] {
    if case .list(.record(let kinds)) = type { return kinds }
    return []
  }

  private static func baseName(of key: FieldKey, kind: RecordKind) -> String {
    switch (kind, key) {
    case (_, "case"): "caseFile"
    // `number` is the reference's.
    case (.organisation, "number"): "organisationNumber"
    case (.workshopGroup, "number"): "groupNumber"
    default:
      key.group.map { $0 + capitalised(key.innerName) } ?? key.name
    }
  }

  private static func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}

extension FieldColumns {
  /// Reads the field from a row whose columns begin at `index`.
  func value(from row: Row, at index: Int) throws -> FieldValue {
    switch type {
    case .text, .longText, .time:
      return (row[index] as String?).map(FieldValue.text) ?? .blank
    case .choice:
      return (row[index] as String?).map(FieldValue.code) ?? .blank
    case .day:
      guard let text = row[index] as String? else { return .blank }
      return .day(try Self.read(Day(iso: text)))
    case .amount:
      guard let kroner = row[index] as Int64? else { return .blank }
      return .amount(try Self.read(Amount(kroner: kroner)))
    case .integer:
      return (row[index] as Int?).map(FieldValue.integer) ?? .blank
    case .flag:
      return .flag(row[index] as Bool? ?? false)
    case .record(let kinds):
      for (offset, kind) in kinds.enumerated() {
        if let id = row[index + offset] as Int64? {
          return .record(RecordLink(kind: kind, id: id))
        }
      }
      return .blank
    case .list(let element):
      return try StoredList.list(row[index] as String?, of: element)
    case .pairs:
      return try StoredList.pairs(row[index] as String?)
    }
  }

  /// What to write into the columns.
  func databaseValues(of value: FieldValue) throws -> [DatabaseValue] {
    switch type {
    case .list(let element):
      return [try StoredList.text(ofList: value, of: element).databaseValue]
    case .pairs:
      return [try StoredList.text(ofPairs: value).databaseValue]
    case .record(let kinds):
      guard case .record(let link) = value else { return kinds.map { _ in .null } }
      return kinds.map { $0 == link.kind ? link.id.databaseValue : .null }
    case .text, .longText, .time, .choice, .day, .amount, .integer, .flag:
      return [value.plainDatabaseValue]
    }
  }

  private static func read<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw DamagedRow() }
    return value
  }
}

extension FieldValue {
  /// The value of a field that has one column and is no list.
  fileprivate var plainDatabaseValue: DatabaseValue {
    switch self {
    case .blank, .list, .pairs: .null
    case .text(let text): isBlank ? .null : text.databaseValue
    case .day(let day): day.description.databaseValue
    case .amount(let amount): amount.kroner.databaseValue
    case .integer(let number): number.databaseValue
    case .flag(let flag): (flag ? 1 : 0).databaseValue
    case .code(let code): code.databaseValue
    case .record(let link): link.id.databaseValue
    }
  }
}
