package import Domain
import GRDB

extension Store {
  /// What has been done, latest first.
  ///
  /// - Parameters:
  ///   - link: Only what was done to this row.
  ///   - caseFile: Only what was done in this case.
  ///   - before: Only changes with a lower sequence, for the next page.
  package func history(
    of link: RecordLink? = nil, case caseFile: Identifier<CaseFile>? = nil, limit: Int,
    before: Int? = nil
  ) throws(StoreError) -> [HistoryEntry] {
    try read { db in
      let scope = HistoryScope(link: link, caseFile: caseFile)
      return try db.changes(scope, limit: limit, before: before ?? .max)
        .compactMap { try db.historyEntry($0, scope) }
    }
  }
}

/// Which rows a history tells of.
struct HistoryScope {
  /// So many rows of one change are told at most: an import is not listed row by row.
  static let mostRows = 200

  let condition: String
  let arguments: [DatabaseValue]

  /// Everything, one case, or one row.
  init(link: RecordLink? = nil, caseFile: Identifier<CaseFile>? = nil) {
    if let link {
      condition = "rowId = ?"
      arguments = [link.id.databaseValue]
    } else if let caseFile {
      condition = "caseFile = ?"
      arguments = [caseFile.number.databaseValue]
    } else {
      condition = "1"
      arguments = []
    }
  }
}

extension Database {
  fileprivate func changes(_ scope: HistoryScope, limit: Int, before: Int) throws -> [Int] {
    guard !scope.arguments.isEmpty else {
      return try Int.fetchAll(
        cachedStatement(
          sql: """
            SELECT sequence FROM change WHERE sequence < ? ORDER BY sequence DESC LIMIT ?
            """), arguments: [before, limit])
    }
    return try Int.fetchAll(
      cachedStatement(
        sql: """
          SELECT DISTINCT change FROM changedRow WHERE \(scope.condition) AND change < ?
          ORDER BY change DESC LIMIT ?
          """),
      arguments: StatementArguments(
        scope.arguments + [before.databaseValue, limit.databaseValue]))
  }

  /// One change as history shows it; nil where there is none of that number.
  func historyEntry(
    _ sequence: Int, _ scope: HistoryScope = HistoryScope()
  ) throws -> HistoryEntry? {
    let statement = try cachedStatement(
      sql: "SELECT at, actor, action, reason, concerns FROM change WHERE sequence = ?")
    guard let row = try Row.fetchOne(statement, arguments: [sequence]) else { return nil }
    guard let action = ChangeAction(rawValue: row[2]) else { throw DamagedRow() }
    return HistoryEntry(
      sequence: sequence, at: Timestamp.local(row[0]), actor: row[1], action: action,
      reason: row[3] as String? ?? "", rows: try rowChanges(of: sequence, scope),
      concerns: row[4])
  }

  private func rowChanges(of sequence: Int, _ scope: HistoryScope) throws -> [RowChange] {
    let statement = try cachedStatement(
      sql: """
        SELECT position, tableName, rowId, operation FROM changedRow
        WHERE change = ? AND \(scope.condition) ORDER BY position LIMIT ?
        """)
    let cursor = try Row.fetchCursor(
      statement,
      arguments: StatementArguments(
        [sequence.databaseValue] + scope.arguments
          + [HistoryScope.mostRows.databaseValue]))
    var rows: [ChangedRecord] = []
    while let row = try cursor.next() {
      guard let kind = RecordKind(rawValue: row[1]) else { continue }
      let link = RecordLink(kind: kind, id: row[2])
      if let index = rows.firstIndex(where: { $0.link == link }) {
        rows[index].last = row[0]
        rows[index].existsAfter = (row[3] as String) != "delete"
      } else {
        rows.append(ChangedRecord(link, position: row[0], operation: row[3]))
      }
    }
    return try described(rows)
  }

  private func described(_ rows: [ChangedRecord]) throws -> [RowChange] {
    var known = try names(of: Set(rows.map(\.link)))
    let changes = try rows.map { row in
      let table = RecordTable.of(row.link.kind)
      let before = try row.existedBefore ? image("before", row.first, table) : [:]
      let after = try row.existsAfter ? image("after", row.last, table) : [:]
      if known[row.link] == nil {
        known[row.link] = try pastName(of: row, after.isEmpty ? before : after)
      }
      return (row, table.differences(from: before, to: after))
    }
    let links = changes.flatMap(\.1).reduce(into: Set<RecordLink>()) {
      $0.formUnion($1.from.links + $1.to.links)
    }
    let named = try names(of: links)
    return changes.map { row, fields in
      RowChange(
        name: known[row.link] ?? RecordName(link: row.link, reference: nil, title: ""),
        operation: row.operation, fields: fields.map { $0.naming(named) })
    }
  }

  private func image(
    _ name: String, _ position: Int64, _ table: RecordTable
  ) throws -> FieldValues {
    let statement = try cachedStatement(
      sql: "SELECT \(table.imageSelection(name)) FROM changedRow WHERE position = ?")
    guard let row = try Row.fetchOne(statement, arguments: [position]) else { return [:] }
    return try table.values(from: row, at: 0)
  }

  /// What a row was called that is there no more.
  private func pastName(of row: ChangedRecord, _ values: FieldValues) throws -> RecordName {
    let image = row.existsAfter ? "after" : "before"
    let statement = try cachedStatement(
      sql: "SELECT json_extract(\(image), '$.number') FROM changedRow WHERE position = ?")
    let position = row.existsAfter ? row.last : row.first
    let number = try Int.fetchOne(statement, arguments: [position]) ?? 0
    let keys: [FieldKey] = ["title", "name", "text", "rule", "section", "key"]
    let title = keys.lazy.map { values[$0] ?? .blank }.first { !$0.isBlank }
    return RecordName(
      link: row.link, reference: Reference(row.link.kind, number),
      title: title?.codeText ?? "", isProtected: values["isProtected"] == .flag(true))
  }
}

/// What one change did to one record in all.
private struct ChangedRecord {
  let link: RecordLink
  let first: Int64
  var last: Int64
  let existedBefore: Bool
  var existsAfter: Bool

  init(_ link: RecordLink, position: Int64, operation: String) {
    self.link = link
    first = position
    last = position
    existedBefore = operation != "insert"
    existsAfter = operation != "delete"
  }

  var operation: RowChange.Operation {
    existedBefore ? (existsAfter ? .update : .delete) : .insert
  }
}
