package import Domain
import GRDB

/// What an archive is read into.
package protocol ArchiveTarget {
  /// The tables in the order in which an archive has them.
  var tables: [ArchiveTable] { get }

  /// Writes a row; the cells are in the order of the table's columns.
  func insert(_ cells: [ArchiveCell], into table: ArchiveTable) throws(ArchiveLoadError)

  /// Notes the last number given to a kind of record.
  func setLastNumber(_ last: Int64, of kind: String) throws(ArchiveLoadError)

  /// Writes the head of a change.
  func insert(_ change: ArchivedChange) throws(ArchiveLoadError)

  /// Writes a row of a change.
  func insert(
    _ row: ArchivedRow, of change: ArchivedChange, caseFile: Int64?
  ) throws(ArchiveLoadError)

  /// What does not hold between the rows that have been written; nil where all is well.
  func firstFault() throws(ArchiveLoadError) -> ArchiveFault?
}

/// A file with rows of its own that takes in those of an archive, as one change of its own.
///
/// Rows are the same by their ids; the platform, of which a file has one, by being it. The
/// archive's history stays in the archive.
package final class ArchiveMerging: ArchiveTarget {
  package let tables: [ArchiveTable]
  package private(set) var report = ArchiveMergeReport()
  /// Conflicts that nobody has chosen about.
  package private(set) var unanswered: [ArchiveConflict] = []

  let writing: Writing
  /// The copies of templates that gave way to the other side's, by the case.
  var otherCopies: [Identifier<CaseFile>: ProcessTemplate] = [:]
  /// The cases that have got a phase, or another place for one.
  var casesWithPhases: Set<Identifier<CaseFile>> = []

  private let store: Store
  private let choose: (ArchiveConflict) -> ArchiveChoice?
  var db: Database { writing.db }

  init(
    _ writing: Writing, of store: Store, _ choose: @escaping (ArchiveConflict) -> ArchiveChoice?
  ) throws {
    self.writing = writing
    self.store = store
    self.choose = choose
    tables = try ArchiveTable.all(in: writing.db)
  }

  package func setLastNumber(_ last: Int64, of kind: String) throws(ArchiveLoadError) {
    try store.loading {
      try db.cachedStatement(
        sql: """
          INSERT INTO referenceCounter (kind, last) VALUES (?, ?)
          ON CONFLICT (kind) DO UPDATE SET last = max(last, excluded.last)
          """
      ).execute(arguments: [kind, last])
    }
  }

  package func insert(_ change: ArchivedChange) throws(ArchiveLoadError) {}

  package func insert(
    _ row: ArchivedRow, of change: ArchivedChange, caseFile: Int64?
  ) throws(ArchiveLoadError) {}

  package func firstFault() throws(ArchiveLoadError) -> ArchiveFault? {
    guard unanswered.isEmpty else { return nil }
    do {
      return try db.faultBetweenRows()
    } catch {
      throw .failed(store.storeError(error))
    }
  }

  package func insert(
    _ cells: [ArchiveCell], into table: ArchiveTable
  ) throws(ArchiveLoadError) {
    try store.loading {
      guard let present = try present(cells, table) else { return try add(cells, table) }
      let differing = zip(table.columns, zip(cells, present))
        .filter { $0.0.name != "revision" && $0.0.name != "id" && $0.1.0 != $0.1.1 }
        .map(\.0.name)
      guard !differing.isEmpty else {
        report.kept += 1
        return
      }
      let conflict = ArchiveConflict(
        table: table.name, id: id(of: present), reference: reference(of: present, table),
        reason: .differs(fields(differing, table)))
      switch choose(conflict) {
      case nil: unanswered.append(conflict)
      case .ours:
        report.kept += 1
        try noteCopy(givingWay: cells, table)
      case .theirs:
        try replace(present, by: cells, table)
        try noteCopy(givingWay: present, table)
      }
    }
  }

  // MARK: Rows

  /// The file's row that is the same as the archive's, in the order of the columns.
  private func present(_ cells: [ArchiveCell], _ table: ArchiveTable) throws -> [ArchiveCell]? {
    let columns = table.columns.map(\.name.quotedDatabaseIdentifier).joined(separator: ", ")
    let isOnly = table.name == RecordKind.platform.rawValue
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM \(table.name) WHERE \(isOnly ? "?1 IS NOT NULL" : "id = ?1")")
    return try Row.fetchOne(statement, arguments: [id(of: cells)])
      .map { $0.databaseValues.map(ArchiveCell.init) }
  }

  private func add(_ cells: [ArchiveCell], _ table: ArchiveTable) throws {
    var cells = cells
    if let reference = reference(of: cells, table), try db.link(of: reference) != nil {
      let conflict = ArchiveConflict(
        table: table.name, id: id(of: cells), reference: reference, reason: .referenceTaken)
      switch choose(conflict) {
      case nil:
        unanswered.append(conflict)
        return
      case .ours:
        report.kept += 1
        return
      case .theirs:
        let number = try writing.newNumber(reference.kind)
        for (place, column) in table.columns.enumerated() where column.name == "number" {
          cells[place] = .integer(Int64(number))
        }
        report.renumbered[reference] = Reference(reference.kind, number)
      }
    }
    try makeRoom(for: cells, id: id(of: cells), table)
    let columns = table.columns.map(\.name.quotedDatabaseIdentifier).joined(separator: ", ")
    let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
    try db.cachedStatement(sql: "INSERT INTO \(table.name) (\(columns)) VALUES (\(marks))")
      .execute(arguments: StatementArguments(cells.map(\.databaseValue)))
    try renew(id(of: cells), table)
    report.added += 1
  }

  private func replace(
    _ present: [ArchiveCell], by cells: [ArchiveCell], _ table: ArchiveTable
  ) throws {
    try makeRoom(for: cells, id: id(of: present), table)
    let changed = zip(table.columns, cells).filter { !["id", "revision"].contains($0.0.name) }
    let settings = changed.map { "\($0.0.name.quotedDatabaseIdentifier) = ?" }
    let hasRevision = table.columns.contains { $0.name == "revision" }
    let sql = """
      UPDATE \(table.name) SET \(settings.joined(separator: ", "))\
      \(hasRevision ? ", revision = revision + 1" : "") WHERE id = ?
      """
    let arguments = changed.map(\.1.databaseValue) + [id(of: present).databaseValue]
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
    try renew(id(of: present), table)
    report.replaced += 1
  }

  func cell(
    _ column: String, of cells: [ArchiveCell], _ table: ArchiveTable
  ) -> ArchiveCell? {
    zip(table.columns, cells).first { $0.0.name == column }?.1
  }

  private func renew(_ id: Int64, _ table: ArchiveTable) throws {
    guard let kind = RecordKind(rawValue: table.name) else { return }
    let link = RecordLink(kind: kind, id: id)
    // What is in the row must be something that its fields can hold.
    _ = try db.storedRow(link)
    try db.renewDerivedColumns(of: link)
  }

  private func id(of cells: [ArchiveCell]) -> Int64 {
    if case .integer(let id)? = cells.first { return id }
    return 0
  }

  private func reference(of cells: [ArchiveCell], _ table: ArchiveTable) -> Reference? {
    guard let kind = RecordKind(rawValue: table.name), kind.prefix != nil else { return nil }
    guard case .integer(let number)? = cell("number", of: cells, table) else { return nil }
    return Reference(kind, Int(clamping: number))
  }

  private func fields(_ columns: [String], _ table: ArchiveTable) -> [FieldKey] {
    let fields = RecordKind(rawValue: table.name).map { RecordTable.of($0).fields } ?? []
    return columns.reduce(into: []) { keys, column in
      let key = fields.first { $0.names.contains(column) }?.key ?? FieldKey(column)
      if !keys.contains(key) { keys.append(key) }
    }
  }
}

extension ArchiveLoading: ArchiveTarget {}

extension Store {
  /// Reads an archive into a file that holds something, as one action, all of it or nothing.
  ///
  /// - Parameter choose: Which row is kept where two do not fit; nil for not chosen.
  /// - Throws: ``ArchiveError/conflicts(_:)`` where somebody has to choose first.
  package func mergeArchive(
    _ context: ActionContext, _ choose: @escaping (ArchiveConflict) -> ArchiveChoice?,
    _ body: (ArchiveMerging) throws(ArchiveError) -> Void
  ) throws(ArchiveError) -> ArchiveMergeReport {
    do {
      try checkMayWrite()
      return try queue.writeWithoutTransaction { db in
        var report = ArchiveMergeReport()
        try db.inTransaction(.immediate) {
          try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
          let writing = try Writing(
            db, action: .importArchive, context: context, at: clock(), identifiers: identifiers)
          let merging = try ArchiveMerging(writing, of: self, choose)
          try body(merging)
          guard merging.unanswered.isEmpty else {
            throw ArchiveError.conflicts(merging.unanswered)
          }
          report = merging.report
          guard report.added + report.replaced > 0 else { return .rollback }
          try merging.settlePhases()
          try writing.finish()
          return .commit
        }
        return report
      }
    } catch {
      throw archiveError(error)
    }
  }

  /// Writes rows of an archive; says what is refused by the file's own rules.
  func loading(_ body: () throws -> Void) throws(ArchiveLoadError) {
    do {
      try body()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw .refused(error.message ?? error.description)
    } catch is DamagedRow {
      throw .refused("a value does not fit its field")
    } catch {
      throw .failed(storeError(error))
    }
  }
}
