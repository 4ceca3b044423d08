package import Domain
import GRDB

/// Everything that a file holds but drafts, or of it what belongs to one case, as it is at
/// one moment, row by row.
package struct ArchiveReading {
  /// The tables in the order in which an archive has them.
  package let tables: [ArchiveTable]
  private let store: Store
  private let db: Database
  /// nil for the whole file.
  private let scope: ArchiveScope?

  init(_ db: Database, of store: Store, case caseFile: Identifier<CaseFile>?) throws {
    self.db = db
    self.store = store
    scope = try caseFile.map { try ArchiveScope(of: $0.number, in: db) }
    tables = try ArchiveTable.all(in: db)
  }

  /// The last number given to each kind of record in the whole file.
  package func lastNumbers() throws(ArchiveError) -> [(kind: String, last: Int64)] {
    try guarded {
      try Row.fetchAll(db, sql: "SELECT kind, last FROM referenceCounter ORDER BY kind")
        .map { (kind: $0[0], last: $0[1]) }
    }
  }

  /// The rows of a table by id; the cells are in the order of its columns.
  package func rows(
    of table: ArchiveTable, _ each: ([ArchiveCell]) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    let columns = table.columns.map(\.name.quotedDatabaseIdentifier).joined(separator: ", ")
    try guarded {
      let (condition, arguments) = Self.condition("id", in: scope?.list(of: table.name))
      let rows = try Row.fetchCursor(
        db, sql: "SELECT \(columns) FROM \(table.name)\(condition) ORDER BY id",
        arguments: arguments)
      while let row = try rows.next() {
        try each(row.databaseValues.map(ArchiveCell.init))
      }
    }
  }

  /// The changes in the order in which they happened.
  package func changes(
    _ each: (ArchivedChange) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    let (condition, arguments) = Self.condition("sequence", in: scope?.changeList)
    let sql = """
      SELECT sequence, at, actor, action, reason, day, concerns FROM change\(condition)
      ORDER BY sequence
      """
    try guarded {
      let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
      while let row = try rows.next() {
        try each(
          ArchivedChange(
            sequence: row[0], at: row[1], actor: row[2], action: row[3], reason: row[4],
            day: row[5], concerns: row[6]))
      }
    }
  }

  /// The rows of a change in the order in which they were written.
  package func rows(
    of change: ArchivedChange, _ each: (ArchivedRow) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    let sql = """
      SELECT tableName, rowId, operation, before, after, caseFile FROM changedRow
      WHERE change = ? ORDER BY position
      """
    try guarded {
      let statement = try db.cachedStatement(sql: sql)
      let rows = try Row.fetchCursor(statement, arguments: [change.sequence])
      while let row = try rows.next() {
        guard scope?.holds(table: row[0], row: row[1], caseFile: row[5]) ?? true else { continue }
        try each(
          ArchivedRow(
            table: row[0], id: row[1], operation: row[2], before: row[3], after: row[4]))
      }
    }
  }

  /// Restricts a statement to the numbers of a JSON array, if there is one.
  private static func condition(
    _ column: String, in list: String?
  ) -> (sql: String, arguments: StatementArguments) {
    guard let list else { return ("", []) }
    return (" WHERE \(column) IN (SELECT value FROM json_each(?))", [list])
  }

  private func guarded<Value>(_ body: () throws -> Value) throws(ArchiveError) -> Value {
    do {
      return try body()
    } catch {
      throw store.archiveError(error)
    }
  }
}

extension ArchiveCell {
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null, .double, .blob: self = .null
    case .int64(let number): self = .integer(number)
    case .string(let text): self = .text(text)
    }
  }
}

extension Store {
  /// Reads the whole file, or what belongs to one case, as it is at one moment.
  package func readArchive(
    of caseFile: Identifier<CaseFile>? = nil,
    _ body: (ArchiveReading) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    do {
      try queue.unsafeRead { db in
        try db.inTransaction(.deferred) {
          try body(try ArchiveReading(db, of: self, case: caseFile))
          return .commit
        }
      }
    } catch {
      throw archiveError(error)
    }
  }

  func archiveError(_ error: any Error) -> ArchiveError {
    (error as? ArchiveError) ?? .store(storeError(error))
  }
}
