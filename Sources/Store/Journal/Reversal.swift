import Domain
import GRDB

/// Puts the rows of a change back to what they were before it.
///
/// The rows must still equal the last after images, revision apart. They are put back write by
/// write, the last one first: so every state on the way is one that the file has had, and what
/// may be there once only (a position, an owner) is there once all the way.
struct Reversal {
  private let writing: Writing
  private var db: Database { writing.db }

  init(_ writing: Writing) {
    self.writing = writing
  }

  /// One write of a change.
  private struct Write {
    let position: Int64
    let table: String
    let id: Int64
    let operation: String
  }

  /// What a change did to one row in all.
  private struct NetRow {
    let table: String
    let id: Int64
    var last: Int64
    let existedBefore: Bool
    var existsAfter: Bool
  }

  /// Reverses a change, or throws who has changed a row since.
  func apply(_ change: Int) throws {
    let writes = try writes(of: change)
    let rows = netRows(of: writes)
    let tables = Set(rows.map(\.table))
    let columns = try Dictionary(
      uniqueKeysWithValues: tables.map {
        ($0, try JournalTriggers.journaledColumns(of: $0, in: db))
      })
    // A row of the change itself is put back to what it was before the new rows were there.
    let changed = Set(rows.map(\.id))
    for row in rows {
      try checkUnchanged(row, columns[row.table] ?? [])
      try checkOwnerUnlocked(row, apartFrom: changed)
      if !row.existedBefore { try checkUnused(row, apartFrom: changed) }
    }
    // Rows that point at one another need it. It makes SQLite prepare every statement again, so
    // a single row, which is what most actions write, goes without.
    if rows.count > 1 { try db.execute(sql: "PRAGMA defer_foreign_keys = ON") }
    var written: [Int64: Set<String>] = [:]
    for write in writes.reversed() where changed.contains(write.id) {
      written[write.id, default: []].formUnion(try putBack(write, columns[write.table] ?? []))
    }
    for row in rows where row.existedBefore {
      guard let kind = RecordKind(rawValue: row.table) else { continue }
      let (link, columns) = (RecordLink(kind: kind, id: row.id), written[row.id] ?? [])
      try checkChains(of: link, written: columns)
      try db.renewDerivedColumns(of: link, written: columns)
    }
  }

  private func writes(of change: Int) throws -> [Write] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT position, tableName, rowId, operation FROM changedRow
        WHERE change = ? ORDER BY position
        """)
    let cursor = try Row.fetchCursor(statement, arguments: [change])
    var writes: [Write] = []
    while let row = try cursor.next() {
      writes.append(
        Write(
          position: try row.value(0), table: try row.value(1), id: try row.value(2),
          operation: try row.value(3)))
    }
    return writes
  }

  private func netRows(of writes: [Write]) -> [NetRow] {
    var rows: [NetRow] = []
    var places: [Int64: Int] = [:]
    for write in writes {
      if let place = places[write.id] {
        rows[place].last = write.position
        rows[place].existsAfter = write.operation != "delete"
      } else {
        places[write.id] = rows.count
        rows.append(
          NetRow(
            table: write.table, id: write.id, last: write.position,
            existedBefore: write.operation != "insert",
            existsAfter: write.operation != "delete"))
      }
    }
    return rows.filter { $0.existedBefore || $0.existsAfter }
  }

  // MARK: Has anybody changed the rows since?

  private func checkUnchanged(_ row: NetRow, _ columns: [String]) throws {
    guard row.existsAfter else { return }
    let equals = columns.filter { $0 != "revision" }.map {
      "present.\($0.quotedDatabaseIdentifier) IS json_extract(changedRow.after, '$.\($0)')"
    }
    let same = try db.count(
      """
      SELECT count(*) FROM changedRow JOIN \(row.table) AS present ON present.id = rowId
      WHERE changedRow.position = ? AND \(equals.joined(separator: " AND "))
      """, [row.last])
    guard same == 0 else { return }
    throw try changedSince(row.id, table: row.table)
  }

  /// What belongs to approved minutes, a signed agreement or a closed workshop stays as it is
  /// (INV-12), unless the change was about those themselves.
  private func checkOwnerUnlocked(_ row: NetRow, apartFrom changed: Set<Int64>) throws {
    guard let kind = RecordKind(rawValue: row.table), let field = kind.lockingOwner,
      let values = try db.storedRow(RecordLink(kind: kind, id: row.id))?.values,
      let owner = values.link(field), !changed.contains(owner.id)
    else { return }
    try writing.checkUnlocked(kind, values)
  }

  /// A row that is taken away may not have come into use elsewhere.
  private func checkUnused(_ row: NetRow, apartFrom changed: Set<Int64>) throws {
    guard let kind = RecordKind(rawValue: row.table) else { return }
    for reference in ColumnReference.all where reference.target == kind {
      let statement = try db.cachedStatement(
        sql: "SELECT id FROM \(reference.table) WHERE \(reference.quoted) = ?")
      let users = try Int64.fetchAll(statement, arguments: [row.id])
      if let user = users.first(where: { !changed.contains($0) }) {
        throw try changedSince(user, table: reference.table)
      }
    }
    for reference in ColumnReference.lists where reference.target == kind {
      let statement = try db.cachedStatement(
        sql: "SELECT id FROM \(reference.table) WHERE instr(\(reference.quoted), ?) > 0")
      let users = try Int64.fetchAll(statement, arguments: [String(row.id)])
      if let user = users.first(where: { !changed.contains($0) }) {
        throw try changedSince(user, table: reference.table)
      }
    }
  }

  private func changedSince(_ id: Int64, table: String) throws -> StoreError {
    let latest = try Row.fetchOne(
      db,
      sql: """
        SELECT sequence, actor FROM change
        WHERE sequence = (SELECT max(change) FROM changedRow WHERE rowId = ?)
        """, arguments: [id])
    let link = RecordLink(kind: RecordKind(rawValue: table) ?? .caseFile, id: id)
    let known = try db.names(of: [link])[link]
    let past = try latest.flatMap { try db.historyEntry(try $0.value(0)) }?.rows
      .first { $0.name.link == link }?.name
    return .changedSince(
      actor: latest?[1] ?? "",
      name: known ?? past ?? RecordName(link: link, reference: nil, title: ""))
  }

  /// What others have hung below or above a row since may not be made a circle (INV-24).
  private func checkChains(of link: RecordLink, written columns: Set<String>) throws {
    let table = RecordTable.of(link.kind)
    let keys = Chain.all.filter { $0.kind == link.kind }.flatMap { table.columns(of: $0.key) }
    guard !columns.isDisjoint(with: keys), let row = try db.storedRow(link) else { return }
    try writing.checkChains(of: row)
  }

  // MARK: Putting back

  /// Takes one write back.
  ///
  /// - Returns: The columns that it wrote.
  private func putBack(_ write: Write, _ columns: [String]) throws -> [String] {
    switch write.operation {
    case "insert":
      try db.cachedStatement(sql: "DELETE FROM \(write.table) WHERE id = ?")
        .execute(arguments: [write.id])
      return []
    case "delete":
      let names = columns.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
      let values = columns.map {
        // A row that comes back has been written once more, so that nobody saves over it.
        "json_extract(before, '$.\($0)')\($0 == "revision" ? " + 1" : "")"
      }.joined(separator: ", ")
      try db.cachedStatement(
        sql: """
          INSERT INTO \(write.table) (\(names))
          SELECT \(values) FROM changedRow WHERE position = ?
          """
      ).execute(arguments: [write.position])
      return columns
    default:
      let changed = try changedColumns(of: write)
      let kept = columns.filter { $0 != "revision" && changed.contains($0) }
      guard !kept.isEmpty else { return [] }
      let names = kept.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
      let images = kept.map { "json_extract(before, '$.\($0)')" }.joined(separator: ", ")
      try db.cachedStatement(
        sql: """
          UPDATE \(write.table) SET revision = revision + 1, (\(names)) =
          (SELECT \(images) FROM changedRow WHERE position = ?) WHERE id = ?
          """
      ).execute(arguments: [write.position, write.id])
      return kept
    }
  }

  /// The columns that an update made another: SQLite renews the indexes of all that are set.
  private func changedColumns(of write: Write) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT old.key FROM changedRow, json_each(before) AS old
        WHERE position = ? AND old.value IS NOT json_extract(after, '$.' || old.key)
        """)
    return try String.fetchAll(statement, arguments: [write.position])
  }
}

extension Database {
  /// Makes the derived columns of a row anew; the journal does not see it.
  ///
  /// - Parameter columns: Those that have been written; nil for all.
  func renewDerivedColumns(of link: RecordLink, written columns: Set<String>? = nil) throws {
    guard link.kind.hasDerivedColumns else { return }
    let table = RecordTable.of(link.kind)
    func differs(_ key: FieldKey) -> Bool {
      columns.map { !$0.isDisjoint(with: table.columns(of: key)) } ?? true
    }
    let fields = [link.kind.traits.sortField].compactMap(\.self) + link.kind.traits.searchedFields
    guard fields.contains(where: differs), let row = try storedRow(link) else { return }
    try renewDerivedColumns(link.kind.recordType, row, where: differs)
  }

  private func renewDerivedColumns<R: StoredRecord>(
    _ type: R.Type, _ row: StoredRow, where differs: (FieldKey) -> Bool
  ) throws {
    let record: R = try row.record()
    let assignments = DerivedColumns.of(record, values: row.values, where: differs)
    let columns = assignments.map { "\($0.column) = ?" }.joined(separator: ", ")
    try cachedStatement(sql: "UPDATE \(R.kind.rawValue) SET \(columns) WHERE id = ?").execute(
      arguments: StatementArguments(assignments.map(\.value) + [row.link.id.databaseValue]))
  }
}

extension RecordKind {
  /// Whether the table has columns that follow from its fields.
  var hasDerivedColumns: Bool { traits.sortField != nil || !traits.searchedFields.isEmpty }
}
