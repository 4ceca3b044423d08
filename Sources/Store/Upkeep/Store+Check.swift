package import Domain
import GRDB

extension Store {
  /// Examines pages, links, the journal against the tables, and whether each row can be read.
  ///
  /// Nothing is changed.
  package func check() throws(StoreError) -> CheckReport {
    try read { db in
      var report = CheckReport()
      report.integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        .filter { $0 != "ok" }
      guard report.integrity.isEmpty else { return report }
      report.danglingReferences = try db.danglingReferences()
      report.changes = try db.count("SELECT count(*) FROM change")
      for table in Schema.journaledTables {
        report.rows[table] = try db.count("SELECT count(*) FROM \(table)")
        let unlike = try db.rowsUnlikeJournal(table)
        if unlike > 0 { report.unlikeJournal[table] = unlike }
      }
      for kind in RecordKind.allCases { try db.examine(kind.recordType, &report) }
      for circle in try db.circles() {
        report.circles[circle.chain.kind.rawValue, default: 0] += circle.rows.count
      }
      let figures = try db.wrongFigures()
      if figures > 0 { report.outdatedDerivations["ideaFigure"] = figures }
      return report
    }
  }
}

extension Database {
  /// Rows that point at rows that do not exist: how many, by table.
  func danglingReferences() throws -> [String: Int] {
    var found: [String: Int] = [:]
    let faults = try Row.fetchAll(
      self, sql: "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1")
    for row in faults { found[row[0], default: 0] += row[1] }
    for reference in ColumnReference.lists {
      // An element is an id, or an object with kind and id.
      let dangling = try count(
        """
        SELECT count(*) FROM \(reference.table) AS row, json_each(row.\(reference.quoted)) AS each
        WHERE (each.type = 'integer' OR json_extract(each.value, '$.kind') = ?)
        AND NOT EXISTS (
          SELECT 1 FROM \(reference.target.rawValue)
          WHERE id = CASE each.type WHEN 'integer' THEN each.value
          ELSE json_extract(each.value, '$.id') END)
        """, [reference.target.rawValue])
      if dangling > 0 { found[reference.table, default: 0] += dangling }
    }
    return found
  }

  /// Rows that are not as they were last written, and rows that are gone without a deletion.
  func rowsUnlikeJournal(_ table: String) throws -> Int {
    let equals = try JournalTriggers.journaledColumns(of: table, in: self).map {
      "row.\($0.quotedDatabaseIdentifier) IS json_extract(image.after, '$.\($0)')"
    }.joined(separator: " AND ")
    let latest = """
      SELECT position FROM changedRow WHERE rowId = row.id AND tableName = '\(table)'
      ORDER BY change DESC, position DESC LIMIT 1
      """
    let unlike = try count(
      """
      SELECT count(*) FROM \(table) AS row
      LEFT JOIN changedRow AS image ON image.position = (\(latest))
      WHERE image.after IS NULL OR NOT (\(equals))
      """)
    let gone = try count(
      """
      SELECT count(*) FROM (
        SELECT rowId, operation, max(position) FROM changedRow WHERE tableName = '\(table)'
        GROUP BY rowId)
      WHERE operation <> 'delete' AND rowId NOT IN (SELECT id FROM \(table))
      """)
    return unlike + gone
  }

  /// Whether each row can be read, and its derived columns fit it.
  fileprivate func examine<R: StoredRecord>(
    _ type: R.Type, _ report: inout CheckReport
  ) throws {
    let table = RecordTable.of(R.kind)
    let derived = DerivedColumns.names(of: R.kind)
    let columns = ([table.selection] + derived).joined(separator: ", ")
    let firstDerived = RecordTable.firstField + table.fields.reduce(0) { $0 + $1.names.count }
    let rows = try Row.fetchCursor(self, sql: "SELECT \(columns) FROM \(table.name) ORDER BY id")
    while let row = try rows.next() {
      do {
        let stored = StoredRow(
          link: RecordLink(kind: R.kind, id: try row.value(0)), number: try row.value(1),
          revision: try row.value(2),
          deletedAt: row[3], values: try table.values(from: row))
        let expected = DerivedColumns.of(try stored.record(R.self), values: stored.values)
        let found = derived.indices.map { row[firstDerived + $0] as DatabaseValue }
        if expected.map(\.value) != found {
          report.outdatedDerivations[table.name, default: 0] += 1
        }
      } catch is DamagedRow {
        report.unreadable[table.name, default: 0] += 1
      }
    }
  }

  fileprivate func wrongFigures() throws -> Int {
    try count(
      """
      SELECT count(*) FROM ideaFigure WHERE ideas <> (
        SELECT count(*) FROM idea WHERE idea.queueRank = ideaFigure.queueRank)
      """)
  }
}
