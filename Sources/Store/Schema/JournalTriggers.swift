import GRDB

/// The triggers that write the journal, whatever code did the write.
///
/// They read a row's image from a column of the row itself, which is made from the columns that the
/// table has when a migration calls this. A migration that adds a column takes the triggers and the
/// image away before it calls this again.
enum JournalTriggers {
  /// Columns that follow from others, which the journal leaves out.
  static let derivedColumns: Set<String> = ["sortKey", "searchText", "needsClarification"]

  /// Gives each table its image and its three triggers, in place of the triggers that are there.
  static func make(for tables: [String], in db: Database) throws {
    // SQLite reads the whole schema again for each added column: it is shortest without triggers.
    for table in tables {
      for operation in Operation.allCases {
        try db.execute(sql: "DROP TRIGGER IF EXISTS \(operation.trigger(of: table))")
      }
    }
    for table in tables {
      try db.execute(sql: image(of: table, try journaledColumns(of: table, in: db)))
    }
    for table in tables {
      let columns = try journaledColumns(of: table, in: db)
      for operation in Operation.allCases {
        try db.execute(sql: trigger(operation, table, columns))
      }
    }
  }

  /// The columns of a table that the journal keeps, in the table's order.
  static func journaledColumns(of table: String, in db: Database) throws -> [String] {
    // Generated columns are not listed by table_info.
    let statement = try db.cachedStatement(sql: "SELECT name FROM pragma_table_info(?)")
    return try String.fetchAll(statement, arguments: [table])
      .filter { !derivedColumns.contains($0) }
  }

  private enum Operation: String, CaseIterable {
    case insert = "Insert"
    case update = "Update"
    case delete = "Delete"

    var code: String { rawValue.lowercased() }

    func trigger(of table: String) -> String { "\(table)Journal\(rawValue)" }
  }

  private static func image(of table: String, _ columns: [String]) -> String {
    let pairs = columns.map { "'\($0)', \($0.quotedDatabaseIdentifier)" }
    return """
      ALTER TABLE \(table) ADD COLUMN image TEXT
      GENERATED ALWAYS AS (json_object(\(pairs.joined(separator: ", ")))) VIRTUAL
      """
  }

  private static func trigger(
    _ operation: Operation, _ table: String, _ columns: [String]
  ) -> String {
    let row = operation == .delete ? "OLD" : "NEW"
    let before = operation == .insert ? "NULL" : "OLD.image"
    let after = operation == .delete ? "NULL" : "NEW.image"
    let event =
      operation == .update
      ? "UPDATE OF \(columns.map(\.quotedDatabaseIdentifier).joined(separator: ", "))"
      : operation.code.uppercased()
    let caseFile =
      table == "caseFile" ? "\(row).id" : columns.contains("caseFile") ? "\(row).caseFile" : "NULL"
    return """
      CREATE TRIGGER \(operation.trigger(of: table)) AFTER \(event) ON \(table)
      WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
        INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
        VALUES ((SELECT change FROM openChange), '\(table)', \(row).id, \(caseFile),
          '\(operation.code)', \(before), \(after));
      END
      """
  }
}
