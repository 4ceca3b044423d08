import Domain
import GRDB
import Synchronization

/// The table of one kind of record: its columns, derived from the declared fields.
struct RecordTable: Sendable {
  let kind: RecordKind
  let fields: [FieldColumns]
  /// What a reader selects: id, number, revision, deletedAt, then the fields' columns.
  let selection: String
  /// The columns of a new row: id, revision, number where there is one, fields, derived ones.
  let insertedColumns: [String]
  /// The statement that writes a new row.
  let insertion: String
  /// Where the fields' columns begin in ``selection``.
  static let firstField = 4

  /// The table of a kind.
  static func of(_ kind: RecordKind) -> RecordTable {
    if let known = tables.withLock({ $0[kind] }) { return known }
    // Made outside the lock: two threads may make different ones at the same time.
    let table = RecordTable(kind)
    tables.withLock { $0[kind] = table }
    return table
  }

  /// All tables, the ones that others point at first.
  static let all = RecordKind.allCases.map(of)

  /// The tables that have been asked for: a start needs few of them.
  private static let tables = Mutex<[RecordKind: RecordTable]>([:])

  private init(_ kind: RecordKind) {
    self.kind = kind
    fields = kind.recordType.fieldDescriptions.map { FieldColumns($0, of: kind) }
    let number = kind.prefix == nil ? "0" : "number"
    selection =
      (["id", number, "revision", "deletedAt"]
      + fields.flatMap(\.names).map(\.quotedDatabaseIdentifier))
      .joined(separator: ", ")
    insertedColumns =
      (kind.prefix == nil ? ["id", "revision"] : ["id", "revision", "number"])
      + fields.flatMap(\.names) + DerivedColumns.names(of: kind)
    insertion = Self.insertion(into: kind.rawValue, insertedColumns)
  }

  /// The statement that writes a new row with these columns.
  static func insertion(into table: String, _ columns: [String]) -> String {
    let names = columns.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(table) (\(names)) VALUES (\(marks))"
  }

  /// What SQL calls the table: the code of the kind.
  var name: String { kind.rawValue }

  /// The columns of a field; empty where there is no such field.
  func columns(of key: FieldKey) -> [String] {
    fields.first { $0.key == key }?.names ?? []
  }

  /// Reads all fields of a row that was selected by ``selection``.
  func values(from row: Row) throws -> FieldValues {
    try values(from: row, at: Self.firstField)
  }

  /// Reads all fields of a row whose columns begin at `start`.
  func values(from row: Row, at start: Int) throws -> FieldValues {
    var values = FieldValues(minimumCapacity: fields.count)
    var index = start
    for field in fields {
      values[field.key] = try field.value(from: row, at: index)
      index += field.names.count
    }
    return values
  }

  /// What the fields' columns are to hold, in their order.
  func storedValues(of values: FieldValues) throws -> [DatabaseValue] {
    var stored: [DatabaseValue] = []
    stored.reserveCapacity(fields.count + 8)
    for field in fields { stored += try field.databaseValues(of: values[field.key] ?? .blank) }
    return stored
  }

  /// All columns with what they are to hold.
  func assignments(of values: FieldValues) throws -> [Assignment] {
    var assignments: [Assignment] = []
    for field in fields {
      let stored = try field.databaseValues(of: values[field.key] ?? .blank)
      assignments += zip(field.names, stored).map { Assignment(column: $0, value: $1) }
    }
    return assignments
  }

  /// The columns of the fields that differ between two states of a row, with what they are to
  /// hold.
  func assignments(of values: FieldValues, unlike old: FieldValues) throws -> [Assignment] {
    var assignments: [Assignment] = []
    for field in fields {
      let (before, after) = (old[field.key] ?? .blank, values[field.key] ?? .blank)
      guard before != after else { continue }
      let stored = zip(
        try field.databaseValues(of: before), try field.databaseValues(of: after))
      for (name, (was, becomes)) in zip(field.names, stored) where was != becomes {
        assignments.append(Assignment(column: name, value: becomes))
      }
    }
    return assignments
  }
}

/// A column and what it is to hold.
struct Assignment: Hashable, Sendable {
  let column: String
  let value: DatabaseValue
}
