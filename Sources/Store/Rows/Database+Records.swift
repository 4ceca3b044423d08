import Domain
import GRDB

/// A row as the table holds it, before it is made a record.
struct StoredRow {
  let link: RecordLink
  let number: Int
  let revision: Int
  let deletedAt: String?
  let values: FieldValues

  /// The reference, for kinds that have one.
  var reference: Reference? { Reference(link.kind, number) }
}

extension Database {
  /// The rows of a table that answer to a condition, in its order.
  func storedRows(
    _ kind: RecordKind, _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [StoredRow] {
    let table = RecordTable.of(kind)
    let statement = try cachedStatement(
      sql: "SELECT \(table.selection) FROM \(table.name) \(condition)")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var stored: [StoredRow] = []
    while let row = try rows.next() {
      stored.append(
        StoredRow(
          link: RecordLink(kind: kind, id: try row.value(0)), number: try row.value(1),
          revision: try row.value(2),
          deletedAt: row[3], values: try table.values(from: row)))
    }
    return stored
  }

  /// One row, in the bin or not.
  func storedRow(_ link: RecordLink) throws -> StoredRow? {
    try storedRows(link.kind, "WHERE id = ?", [link.id]).first
  }

  /// The records that answer to a condition, in its order.
  func records<R: StoredRecord>(
    _ type: R.Type, _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [R] {
    try storedRows(R.kind, condition, arguments).map { try $0.record() }
  }

  /// One record that is not in the bin.
  func record<R: StoredRecord>(_ id: Identifier<R>) throws -> R {
    let found = try records(R.self, "WHERE id = ? AND deletedAt IS NULL", [id.number])
    guard let record = found.first else { throw StoreError.notFound(R.kind.rawValue) }
    return record
  }

  /// A case's rows of one kind, without those in the bin.
  func records<R: StoredRecord>(
    _ type: R.Type, of caseFile: Identifier<CaseFile>, order: String = "id"
  ) throws -> [R] {
    try records(
      R.self, "WHERE caseFile = ? AND deletedAt IS NULL ORDER BY \(order)", [caseFile.number])
  }

  /// Counts by a query of one number; 0 where it gives none.
  func count(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
    try Int.fetchOne(cachedStatement(sql: sql), arguments: arguments) ?? 0
  }
}

extension StoredRow {
  /// The row as a record.
  func record<R: StoredRecord>(_ type: R.Type = R.self) throws -> R {
    guard
      let record = R.restoring(
        id: Identifier(link.id), number: number, revision: revision, values)
    else { throw DamagedRow() }
    return record
  }
}
