package import Domain
import GRDB

extension Store {
  /// Moves rows to the bin, each with everything that it owns (INV-06).
  ///
  /// What only points at them stays, and is counted in the receipt.
  package func delete(
    _ links: [RecordLink], _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.delete, context) { writing in
      for link in links { try writing.bin(link) }
      let kept = try links.reduce(0) { try $0 + writing.liveRows(pointingAt: $1) }
      let ideas = try links.reduce(0) { try $0 + writing.liveRows(pointingAt: $1, of: .idea) }
      return writing.done(about: links.first, keptRows: kept, keptIdeas: ideas)
    }
  }

  /// Brings rows back from the bin, with what went there together with them (INV-06).
  package func restore(
    _ links: [RecordLink], _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.restore, context) { writing in
      for link in links { try writing.restore(link) }
      return writing.done(about: links.first)
    }
  }

  /// What lies in the bin, latest first; a row below another in the bin is counted there.
  package func bin() throws(StoreError) -> [BinRow] {
    try read { try $0.binRows() }
  }
}

extension Writing {
  fileprivate func bin(_ link: RecordLink) throws {
    guard let row = try db.storedRow(link), row.deletedAt == nil else {
      throw StoreError.notFound(link.kind.rawValue)
    }
    try checkMayBeBinned(row)
    try update(link, [Assignment(column: "deletedAt", value: at.databaseValue)])
    try checkStillReady(link, row.values)
    if link.kind == .agendaItem { try settleAgenda(around: try row.record(AgendaItem.self)) }
    for owned in Ownership.ofRows(of: link.kind) {
      try db.cachedStatement(
        sql: """
          UPDATE \(owned.kind.rawValue) SET deletedAt = ?, revision = revision + 1
          WHERE (\(owned.condition)) AND deletedAt IS NULL
          """
      ).execute(arguments: [at, link.id])
    }
  }

  private func checkMayBeBinned(_ row: StoredRow) throws {
    try checkCaseAccepts(.delete(row.link.kind), caseFile: row.values.caseFile)
    try checkUnlocked(row.link.kind, row.values)
    guard !row.link.kind.traits.staysForGood else {
      throw Refusal.fields([FieldRefusal("deletedAt", .cannotBeChanged)])
    }
    switch row.link.kind {
    case .caseOrganisation:
      let part: CaseOrganisation = try row.record()
      if part.role == .owner { throw Refusal.ownerRequired }
      try checkIsNoParty(part)
    case .organisation:
      let platform = try db.platform()
      if platform?.municipality.number == row.link.id { throw Refusal.ownerRequired }
    case .activityPlan: try checkMayBeMissed(try row.record())
    case .caseFile:
      if row.values["status"] == .code(CaseStatus.archived.rawValue) {
        throw Refusal.caseClosed(.archived)
      }
    default:
      break
    }
  }

  /// How many rows outside the bin point at a row or at what it owns, or are pointed at as its
  /// origin.
  ///
  /// - Parameter kind: Only rows of this kind; nil for all.
  fileprivate func liveRows(
    pointingAt link: RecordLink, of kind: RecordKind? = nil
  ) throws -> Int {
    var count = 0
    let columns = ColumnReference.all.filter { kind == nil || $0.kind == kind }
    for reference in columns where reference.target == link.kind {
      count += try db.count(
        """
        SELECT count(*) FROM \(reference.table) WHERE \(reference.quoted) = ?
        AND deletedAt IS NULL
        """, [link.id])
    }
    for owned in Ownership.ofRows(of: link.kind) where link.kind != .caseFile {
      for reference in columns where reference.target == owned.kind {
        count += try db.count(
          """
          SELECT count(*) FROM \(reference.table) WHERE deletedAt IS NULL
          AND \(reference.quoted) IN (SELECT id FROM \(owned.kind.rawValue) WHERE \(owned.condition))
          """, [link.id])
      }
    }
    if link.kind == .caseFile, kind == nil || kind == .idea {
      count += try db.count(
        """
        SELECT count(*) FROM caseFile JOIN idea ON idea.id = caseFile.idea
        WHERE caseFile.id = ? AND idea.deletedAt IS NULL
        """, [link.id])
    }
    return count
  }

  fileprivate func restore(_ link: RecordLink) throws {
    guard let row = try db.storedRow(link), let deletedAt = row.deletedAt else {
      throw StoreError.notFound(link.kind.rawValue)
    }
    try checkMayBeRestored(row)
    let binning = try db.binningChange(of: link.id)
    for owned in Ownership.ofRows(of: link.kind) {
      let table = owned.kind.rawValue
      try db.cachedStatement(
        sql: """
          UPDATE \(table) SET deletedAt = NULL, revision = revision + 1
          WHERE (\(owned.condition)) AND deletedAt = ?
          AND (\(Database.binningChange("\(table).id"))) IS ?
          """
      ).execute(arguments: [link.id, deletedAt, binning])
    }
    do {
      try update(link, [Assignment(column: "deletedAt", value: .null)])
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw Refusal.fields([FieldRefusal("deletedAt", .duplicate)])
    }
    try checkStillReady(link, row.values)
    if link.kind == .agendaItem { try settleAgenda(around: try row.record(AgendaItem.self)) }
  }

  private func checkMayBeRestored(_ row: StoredRow) throws {
    for owner in row.owners where try db.isInBin(owner) {
      let name = try db.names(of: [owner])[owner]?.reference?.description ?? ""
      throw Refusal.fields([FieldRefusal("case", .notAvailable(name))])
    }
    if row.link.kind.lockingOwner != nil { try checkUnlocked(row.link.kind, row.values) }
    try checkCaseAccepts(.add(row.link.kind), caseFile: row.values.caseFile)
    try checkChains(of: row)
    try checkTogether(restoring: row)
    guard row.link.kind == .caseFile, let idea = row.values.link("idea") else { return }
    guard let origin = try db.storedRow(idea)?.record(Idea.self) else { throw DamagedRow() }
    guard origin.status == .takenForward, try linkedCase(of: origin.id) == nil else {
      throw Refusal.fields([
        FieldRefusal("idea", .notAvailable(origin.reference?.description ?? ""))
      ])
    }
  }
}

extension Database {
  /// The change that moved a row to the bin, as SQL over the row's id.
  static func binningChange(_ id: String) -> String {
    """
    SELECT max(change) FROM changedRow WHERE rowId = \(id) AND operation = 'update'
    AND json_extract(before, '$.deletedAt') IS NULL
    AND json_extract(after, '$.deletedAt') IS NOT NULL
    """
  }

  /// The change that moved a row to the bin; nil where the journal does not know it.
  func binningChange(of id: Int64) throws -> Int? {
    try Int.fetchOne(cachedStatement(sql: Self.binningChange("?")), arguments: [id])
  }

  /// What lies in the bin, latest first.
  func binRows() throws -> [BinRow] {
    var rows: [(at: String, row: BinRow)] = []
    for kind in RecordKind.allCases {
      for row in try storedRows(kind, "WHERE deletedAt IS NOT NULL ORDER BY id") {
        guard let deletedAt = row.deletedAt, try !isBelowBinnedRow(row) else { continue }
        rows.append((deletedAt, try binRow(row, deletedAt)))
      }
    }
    return rows.sorted { $0.at > $1.at }.map(\.row)
  }

  private func isBelowBinnedRow(_ row: StoredRow) throws -> Bool {
    try row.owners.contains { try isInBin($0) }
  }

  private func binRow(_ row: StoredRow, _ deletedAt: String) throws -> BinRow {
    let change = try binningChange(of: row.link.id)
    let known = try Row.fetchOne(
      self, sql: "SELECT day, actor FROM change WHERE sequence = ?", arguments: [change])
    let below = try Ownership.ofRows(of: row.link.kind).reduce(0) {
      try $0
        + count(
          """
          SELECT count(*) FROM \($1.kind.rawValue)
          WHERE (\($1.condition)) AND deletedAt IS NOT NULL
          """, [row.link.id])
    }
    let name = try names(of: [row.link])[row.link]
    return BinRow(
      name: name ?? RecordName(link: row.link, reference: row.reference, title: ""),
      deletedOn: (known?[0] as String?).flatMap { Day(iso: $0) } ?? Timestamp.local(deletedAt).day,
      deletedBy: known?[1] ?? "", rowsBelow: below)
  }
}

extension StoredRow {
  /// The rows that this one belongs to: its case, and what owns it beside that.
  fileprivate var owners: [RecordLink] {
    [values.link("case"), link.kind.traits.owner.flatMap { values.link($0) }].compactMap(\.self)
  }
}
