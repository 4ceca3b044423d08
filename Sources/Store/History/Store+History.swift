package import Domain
import GRDB

extension Store {
  /// What has been done, latest first.
  ///
  /// An entry holds only the rows that are asked for.
  ///
  /// - Parameters:
  ///   - link: Only what was done to this row; for an idea, to the questions to its sender too.
  ///   - caseFile: Only what was done in this case.
  ///   - before: Only changes with a lower sequence, for the next page.
  package func history(
    of link: RecordLink? = nil, case caseFile: Identifier<CaseFile>? = nil, limit: Int,
    before: Int? = nil
  ) throws(StoreError) -> [HistoryEntry] {
    try read { db in
      let rows = try link.map { try db.rowsWithHistory(of: $0) }
      let scope = HistoryScope(rows: rows, caseFile: caseFile)
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

  /// Everything, one case, or some rows.
  init(rows: [Int64]? = nil, caseFile: Identifier<CaseFile>? = nil) {
    if let rows {
      condition = "rowId IN (\(rows.map { _ in "?" }.joined(separator: ", ")))"
      arguments = rows.map(\.databaseValue)
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
  /// The row and, for an idea, the questions to its sender.
  fileprivate func rowsWithHistory(of link: RecordLink) throws -> [Int64] {
    guard link.kind == .idea else { return [link.id] }
    let questions = try cachedStatement(sql: "SELECT id FROM entry WHERE idea = ?")
    return try [link.id] + Int64.fetchAll(questions, arguments: [link.id])
  }

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
    guard let action = ChangeAction(rawValue: try row.value(2)) else { throw DamagedRow() }
    let rows = try changedRecords(of: sequence, scope)
    return HistoryEntry(
      sequence: sequence, at: Timestamp.local(try row.value(0)), actor: try row.value(1),
      action: action,
      reason: row[3] as String? ?? "", rows: try described(rows),
      rowCount: try count(of: rows, sequence, scope), concerns: row[4])
  }

  /// How many rows a change touched, where `rows` are the first of them.
  private func count(
    of rows: [ChangedRecord], _ sequence: Int, _ scope: HistoryScope
  ) throws -> Int {
    guard rows.count == HistoryScope.mostRows else { return rows.count }
    return try count(
      """
      SELECT count(DISTINCT rowId) FROM changedRow
      WHERE change = ? AND \(scope.condition) AND tableName NOT LIKE '%Template'
      """, StatementArguments([sequence.databaseValue] + scope.arguments))
  }

  private func changedRecords(
    of sequence: Int, _ scope: HistoryScope
  ) throws -> [ChangedRecord] {
    let statement = try cachedStatement(
      sql: """
        SELECT position, tableName, rowId, operation,
        json_extract(before, '$.deletedAt') IS NOT NULL,
        json_extract(after, '$.deletedAt') IS NOT NULL
        FROM changedRow WHERE change = ? AND \(scope.condition) ORDER BY position LIMIT ?
        """)
    let cursor = try Row.fetchCursor(
      statement,
      arguments: StatementArguments(
        [sequence.databaseValue] + scope.arguments
          + [HistoryScope.mostRows.databaseValue]))
    var rows: [ChangedRecord] = []
    while let row = try cursor.next() {
      guard let kind = RecordKind(rawValue: try row.value(1)) else { continue }
      let link = RecordLink(kind: kind, id: try row.value(2))
      if let index = rows.firstIndex(where: { $0.link == link }) {
        rows[index].last = row[0]
        rows[index].existsAfter = (row[3] as String) != "delete"
        rows[index].isInBinAfter = row[5]
      } else {
        rows.append(
          ChangedRecord(
            link, position: try row.value(0), operation: try row.value(3),
            wasInBin: row[4] as Bool? ?? false, isInBin: row[5] as Bool? ?? false))
      }
    }
    return rows
  }

  private func described(_ rows: [ChangedRecord]) throws -> [RowChange] {
    let changes = try rows.map { row in
      let table = RecordTable.of(row.link.kind)
      let before = try row.existedBefore ? image("before", row.first, table) : [:]
      let after = try row.existsAfter ? image("after", row.last, table) : [:]
      let fields = table.differences(from: before, to: after)
      let size = row.operation == .update ? try sizeChange(of: row.link, fields) : nil
      return (row, fields + [size].compactMap(\.self))
    }
    let links = changes.flatMap(\.1).reduce(into: Set(rows.map(\.link))) {
      $0.formUnion($1.from.links + $1.to.links)
    }
    let names = try namesEverKnown(of: links)
    return changes.map { row, fields in
      RowChange(
        name: names[row.link] ?? RecordName(link: row.link, reference: nil, title: ""),
        operation: row.operation, fields: fields.map { $0.naming(names) })
    }
  }

  /// What an amount that was changed made of a case's size; nil where that is as it was
  /// (V-22).
  private func sizeChange(
    of link: RecordLink, _ fields: [FieldChange]
  ) throws -> FieldChange? {
    guard let id = link.identifier(of: CaseFile.self),
      let amount = fields.first(where: { $0.key == "amount" }),
      let threshold = try templateCopy(of: id)?.parameters.threshold
    else { return nil }
    let from = CaseSize(amount: Amount(amount.from), threshold: threshold)
    let to = CaseSize(amount: Amount(amount.to), threshold: threshold)
    guard from != to, let from, let to else { return nil }
    return FieldChange(key: "size", from: from.fieldValue, to: to.fieldValue)
  }

  private func image(
    _ name: String, _ position: Int64, _ table: RecordTable
  ) throws -> FieldValues {
    let statement = try cachedStatement(
      sql: "SELECT \(table.imageSelection(name)) FROM changedRow WHERE position = ?")
    guard let row = try Row.fetchOne(statement, arguments: [position]) else { return [:] }
    return try table.values(from: row, at: 0)
  }
}

/// What one change did to one record in all.
private struct ChangedRecord {
  let link: RecordLink
  let first: Int64
  var last: Int64
  let existedBefore: Bool
  var existsAfter: Bool
  private let wasInBin: Bool
  var isInBinAfter: Bool

  init(
    _ link: RecordLink, position: Int64, operation: String, wasInBin: Bool, isInBin: Bool
  ) {
    self.link = link
    first = position
    last = position
    existedBefore = operation != "insert"
    existsAfter = operation != "delete"
    self.wasInBin = wasInBin
    isInBinAfter = isInBin
  }

  var operation: RowChange.Operation {
    guard existedBefore else { return .insert }
    guard existsAfter else { return .delete }
    return wasInBin == isInBinAfter ? .update : isInBinAfter ? .delete : .insert
  }
}
