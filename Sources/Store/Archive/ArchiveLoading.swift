package import Domain
import GRDB

/// An empty file that is being filled from an archive, with the archive's own journal.
package struct ArchiveLoading {
  /// The tables in the order in which an archive has them.
  package let tables: [ArchiveTable]
  private let db: Database
  private let store: Store

  init(_ db: Database, of store: Store) throws {
    self.db = db
    self.store = store
    tables = try ArchiveTable.all(in: db)
  }

  /// Writes a row; the cells are in the order of the table's columns.
  ///
  package func insert(
    _ cells: [ArchiveCell], into table: ArchiveTable
  ) throws(ArchiveLoadError) {
    let columns = table.columns.map(\.name.quotedDatabaseIdentifier).joined(separator: ", ")
    let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
    try checked {
      try db.cachedStatement(sql: "INSERT INTO \(table.name) (\(columns)) VALUES (\(marks))")
        .execute(arguments: StatementArguments(cells.map(\.databaseValue)))
      if let kind = RecordKind(rawValue: table.name), case .integer(let id)? = cells.first {
        // What is in the row must be something that its fields can hold.
        _ = try db.storedRow(RecordLink(kind: kind, id: id))
        try db.renewDerivedColumns(of: RecordLink(kind: kind, id: id))
      }
    }
  }

  /// Notes the last number given to a kind of record.
  package func setLastNumber(_ last: Int64, of kind: String) throws(ArchiveLoadError) {
    try checked {
      try db.cachedStatement(sql: "INSERT INTO referenceCounter (kind, last) VALUES (?, ?)")
        .execute(arguments: [kind, last])
    }
  }

  /// Writes the head of a change.
  package func insert(_ change: ArchivedChange) throws(ArchiveLoadError) {
    try checked {
      try db.cachedStatement(
        sql: """
          INSERT INTO change (sequence, at, actor, action, reason, day, concerns)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        change.sequence, change.at, change.actor, change.action, change.reason, change.day,
        change.concerns,
      ])
    }
  }

  /// Writes a row of a change.
  ///
  /// - Parameter caseFile: The case that the row belongs to.
  package func insert(
    _ row: ArchivedRow, of change: ArchivedChange, caseFile: Int64?
  ) throws(ArchiveLoadError) {
    try checked {
      try db.cachedStatement(
        sql: """
          INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        change.sequence, row.table, row.id, caseFile, row.operation, row.before, row.after,
      ])
    }
  }

  /// What does not hold between the rows and the journal that have been written, and in which
  /// table; nil where all is well.
  package func firstFault() throws(ArchiveLoadError) -> ArchiveFault? {
    do {
      if let fault = try db.faultBetweenRows() { return fault }
      for table in tables where try db.rowsUnlikeJournal(table.name) > 0 {
        return ArchiveFault(problem: .journalDiffers, table: table.name)
      }
      return nil
    } catch {
      throw .failed(store.storeError(error))
    }
  }

  private func checked(_ body: () throws -> Void) throws(ArchiveLoadError) {
    try store.loading(body)
  }
}

/// Why a row of an archive could not be written.
package enum ArchiveLoadError: Error, Hashable, Sendable {
  /// The rules of the file refuse it, in SQLite's words.
  case refused(String)
  /// The file could not be written.
  case failed(StoreError)
}

/// Rows of an archive that do not fit the others.
package struct ArchiveFault: Hashable, Sendable {
  package let problem: ArchiveProblem
  package let table: String
}

extension Store {
  /// Whether nothing has been done in the file yet.
  package func isEmpty() throws(StoreError) -> Bool {
    try readOnce { try $0.hasNoHistory() }
  }

  /// Fills an empty file from an archive, all of it or nothing.
  ///
  /// The journal is the archive's own. That it was read in is noted outside of it, and none of
  /// its changes is undone later.
  package func loadArchive(
    actor: String, _ body: (ArchiveLoading) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    do {
      try checkMayWrite()
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          guard try db.hasNoHistory() else { throw ArchiveError.fileNotEmpty }
          try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
          try db.execute(sql: "UPDATE openChange SET change = 0")
          try db.indexingIdeasAfterwards { try body(try ArchiveLoading(db, of: self)) }
          try db.execute(sql: "UPDATE openChange SET change = NULL")
          try db.noteImport(at: clock(), actor: actor)
          return .commit
        }
      }
    } catch {
      throw archiveError(error)
    }
  }
}

extension Database {
  /// What rows that have come in from an archive have wrong with each other.
  func faultBetweenRows() throws -> ArchiveFault? {
    if let table = try danglingReferences().keys.min() {
      return ArchiveFault(problem: .unknownRow, table: table)
    }
    guard let (chain, rows) = try circles().first else { return nil }
    let names = try names(of: Set(rows.map { RecordLink(kind: chain.kind, id: $0) }))
    return ArchiveFault(
      problem: .circle(chain.kind, chain.key, names.values.compactMap(\.reference).sorted()),
      table: chain.kind.rawValue)
  }

  fileprivate func hasNoHistory() throws -> Bool {
    try count("SELECT EXISTS (SELECT 1 FROM change)") == 0
  }

  /// Notes outside of what an archive holds that all changes so far came from elsewhere.
  func noteImport(at milliseconds: Int64, actor: String) throws {
    try execute(
      sql: """
        INSERT INTO archiveImport (at, actor, lastSequence)
        SELECT ?, ?, coalesce(max(sequence), 0) FROM change
        """,
      arguments: [Timestamp.text(milliseconds), actor])
  }
}

extension ArchiveCell {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}
