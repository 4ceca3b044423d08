import GRDB

/// The triggers that write the journal, whatever code did the write.
///
/// They are made from the columns that a table has when a migration calls this, so that a
/// column that a migration adds is in the journal from then on.
enum JournalTriggers {
  /// Columns that follow from others, which the journal leaves out.
  static let derivedColumns: Set<String> = ["sortKey", "searchText", "needsClarification"]

  /// Makes the three triggers of each table, in place of those that are there.
  static func make(for tables: [String], in db: Database) throws {
    for table in tables {
      let columns = try journaledColumns(of: table, in: db)
      for operation in Operation.allCases {
        let name = "\(table)Journal\(operation.rawValue)"
        try db.execute(sql: "DROP TRIGGER IF EXISTS \(name)")
        try db.execute(sql: trigger(name, operation, table, columns))
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
  }

  private static func trigger(
    _ name: String, _ operation: Operation, _ table: String, _ columns: [String]
  ) -> String {
    let row = operation == .delete ? "OLD" : "NEW"
    let before = operation == .insert ? "NULL" : image("OLD", columns)
    let after = operation == .delete ? "NULL" : image("NEW", columns)
    let event =
      operation == .update
      ? "UPDATE OF \(columns.map(\.quotedDatabaseIdentifier).joined(separator: ", "))"
      : operation.code.uppercased()
    let caseFile =
      table == "caseFile" ? "\(row).id" : columns.contains("caseFile") ? "\(row).caseFile" : "NULL"
    return """
      CREATE TRIGGER \(name) AFTER \(event) ON \(table)
      WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
        INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
        VALUES ((SELECT change FROM openChange), '\(table)', \(row).id, \(caseFile),
          '\(operation.code)', \(before), \(after));
      END
      """
  }

  private static func image(_ row: String, _ columns: [String]) -> String {
    let pairs = columns.map { "'\($0)', \(row).\($0.quotedDatabaseIdentifier)" }
    return "json_object(\(pairs.joined(separator: ", ")))"
  }
}
