import GRDB

/// The versions of the file, and the way from one to the next.
enum Schema {
  /// The newest version that is known here.
  static let current = 3

  /// What tells a sambygg file from another program's: `smby`.
  static let applicationId: Int32 = 0x736D_6279

  /// The tables whose rows the journal keeps, those first that others point at.
  static let journaledTables = Migration001.journaledTables + Migration002.newTables

  /// The version of a file; 0 where nothing has been made yet.
  static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Brings a file up to ``current``, all steps in one transaction.
  ///
  /// Another process may have done it meanwhile: then there is nothing to do.
  static func migrate(_ db: Database) throws {
    try db.inTransaction(.immediate) {
      let found = try version(of: db)
      if found < 1 {
        for statements in Migration001.statements { try db.execute(sql: statements) }
        try db.execute(sql: "PRAGMA application_id = \(applicationId)")
      }
      if found < 2 {
        for statements in Migration002.statements { try db.execute(sql: statements) }
      }
      // No step before this one writes a row that the journal keeps.
      if found < 3 { try JournalTriggers.make(for: Migration003.imagedTables, in: db) }
      try db.execute(sql: "PRAGMA user_version = \(current)")
      return .commit
    }
    if try String.fetchOne(db, sql: "PRAGMA journal_mode") != "memory" {
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
  }
}
