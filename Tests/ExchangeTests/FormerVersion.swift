import GRDB

@testable import Store

/// A file as a program of an earlier version made it.
enum FormerVersion {
  /// The tables of a version whose rows the journal keeps.
  static func tables(of version: Int) -> [String] {
    Migration001.journaledTables + (version < 2 ? [] : Migration002.newTables)
  }

  /// Makes everything that a file of a version holds, in an empty one.
  static func make(_ version: Int, in db: Database) throws {
    try db.inTransaction {
      for statements in Migration001.statements { try db.execute(sql: statements) }
      if version >= 2 {
        for statements in Migration002.statements { try db.execute(sql: statements) }
      }
      for table in tables(of: version) {
        let columns = try JournalTriggers.journaledColumns(of: table, in: db)
        for operation in ["Insert", "Update", "Delete"] {
          try db.execute(sql: trigger(operation, table, columns))
        }
      }
      try db.execute(
        sql: """
          PRAGMA application_id = \(Schema.applicationId);
          PRAGMA user_version = \(version)
          """)
      return .commit
    }
  }

  /// The journal's triggers of both versions spelled each image of a row out.
  private static func trigger(
    _ operation: String, _ table: String, _ columns: [String]
  ) -> String {
    let row = operation == "Delete" ? "OLD" : "NEW"
    let before = operation == "Insert" ? "NULL" : image("OLD", columns)
    let after = operation == "Delete" ? "NULL" : image("NEW", columns)
    let event =
      operation == "Update"
      ? "UPDATE OF \(columns.map(\.quotedDatabaseIdentifier).joined(separator: ", "))"
      : operation.uppercased()
    let caseFile =
      table == "caseFile" ? "\(row).id" : columns.contains("caseFile") ? "\(row).caseFile" : "NULL"
    return """
      CREATE TRIGGER \(table)Journal\(operation) AFTER \(event) ON \(table)
      WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
        INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
        VALUES ((SELECT change FROM openChange), '\(table)', \(row).id, \(caseFile),
          '\(operation.lowercased())', \(before), \(after));
      END
      """
  }

  private static func image(_ row: String, _ columns: [String]) -> String {
    let pairs = columns.map { "'\($0)', \(row).\($0.quotedDatabaseIdentifier)" }
    return "json_object(\(pairs.joined(separator: ", ")))"
  }
}
