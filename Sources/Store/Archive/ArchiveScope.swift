import Domain
import GRDB

/// What the archive of one case holds: the case with all that it owns, and what these rows point
/// at, and so on.
///
/// Of another case that is pointed at, only the rows that are pointed at come along, with the
/// case's own row, its phases and its template, so that the file is whole. The platform comes
/// along always. People and organisations that are in the history alone are named there, so
/// they come too.
struct ArchiveScope {
  /// The case whose rows the archive is to hold.
  let caseFile: Int64
  /// The ids of the rows by the names of their tables.
  private(set) var rows: [String: Set<Int64>] = [:]
  /// The changes that wrote any of them, or a row that the case had once.
  private(set) var changes: [Int64] = []

  private var waiting: [RecordLink] = []

  /// Collects the scope of a case.
  init(of caseFile: Int64, in db: Database) throws {
    self.caseFile = caseFile
    include(RecordLink(kind: .caseFile, id: caseFile))
    for owned in Ownership.ofRows(of: .caseFile) {
      try include(
        owned.kind, db, "SELECT id FROM \(owned.kind.rawValue) WHERE caseFile = ?", caseFile)
    }
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM platform") {
      include(RecordLink(kind: .platform, id: id))
    }
    while let link = waiting.popLast() { try follow(link, db) }
    try includeTemplates(db)
    try collectChanges(db)
  }

  /// Whether a row of the journal belongs to the archive.
  func holds(table: String, row: Int64, caseFile: Int64?) -> Bool {
    caseFile == self.caseFile || rows[table]?.contains(row) == true
  }

  /// The ids of a table's rows, as a JSON array.
  func list(of table: String) -> String { Self.list(rows[table] ?? []) }

  /// The sequences of the changes, as a JSON array.
  var changeList: String { Self.list(changes) }

  private static func list(_ numbers: some Collection<Int64>) -> String {
    "[\(numbers.map(String.init).joined(separator: ","))]"
  }

  // MARK: Rows

  private mutating func include(_ link: RecordLink) {
    guard rows[link.kind.rawValue, default: []].insert(link.id).inserted else { return }
    waiting.append(link)
  }

  private mutating func include(
    _ kind: RecordKind, _ db: Database, _ sql: String, _ id: Int64
  ) throws {
    let ids = try Int64?.fetchAll(db.cachedStatement(sql: sql), arguments: [id])
    for id in ids.compactMap(\.self) { include(RecordLink(kind: kind, id: id)) }
  }

  /// Includes what a row points at, now and in its history, and what has to come with it.
  private mutating func follow(_ link: RecordLink, _ db: Database) throws {
    let table = link.kind.rawValue
    for reference in ColumnReference.all where reference.kind == link.kind {
      let sql = "SELECT \(reference.quoted) FROM \(table) WHERE id = ?"
      try include(reference.target, db, sql, link.id)
      guard reference.target.traits.isNamedForGood else { continue }
      try include(
        reference.target, db, Self.images("json_extract(image, '$.\(reference.column)')"), link.id)
    }
    for reference in ColumnReference.lists where reference.kind == link.kind {
      let ids = reference.elementIdentifiers
      let sql =
        "SELECT \(ids) FROM \(table), json_each(\(reference.quoted)) AS each WHERE \(table).id = ?"
      try include(reference.target, db, sql, link.id)
      guard reference.target.traits.isNamedForGood else { continue }
      let list = "json_each(json_extract(image, '$.\(reference.column)')) AS each"
      try include(reference.target, db, Self.images(ids, list), link.id)
    }
    try includeCompany(of: link, db)
  }

  /// A case comes with its phases, an idea with the questions to its sender, a meeting with its
  /// agenda.
  private mutating func includeCompany(of link: RecordLink, _ db: Database) throws {
    if link.kind == .caseFile {
      try include(.phase, db, "SELECT id FROM phase WHERE caseFile = ?", link.id)
    }
    for owned in RecordKind.allCases where owned.owner == link.kind {
      guard let field = owned.traits.owner else { continue }
      try include(
        owned, db, "SELECT id FROM \(owned.rawValue) WHERE \(field.name) = ?", link.id)
    }
  }

  /// Selects from all images that the journal has of a row.
  private static func images(_ selected: String, _ joined: String? = nil) -> String {
    """
    SELECT DISTINCT \(selected) FROM (
      SELECT before AS image FROM changedRow WHERE rowId = ?1 AND before IS NOT NULL
      UNION ALL SELECT after FROM changedRow WHERE rowId = ?1 AND after IS NOT NULL
    )\(joined.map { ", " + $0 } ?? "")
    """
  }

  private mutating func includeTemplates(_ db: Database) throws {
    rows["caseTemplate"] = try Int64.fetchSet(
      db,
      sql: """
        SELECT id FROM caseTemplate WHERE caseFile IN (SELECT value FROM json_each(?))
        """, arguments: [list(of: RecordKind.caseFile.rawValue)])
  }

  // MARK: Changes

  private mutating func collectChanges(_ db: Database) throws {
    var found = try Int64.fetchSet(
      db, sql: "SELECT change FROM changedRow WHERE caseFile = ?", arguments: [caseFile])
    for (table, ids) in rows {
      found.formUnion(
        try Int64.fetchSet(
          db,
          sql: """
            SELECT change FROM changedRow
            WHERE rowId IN (SELECT value FROM json_each(?)) AND tableName = ?
            """, arguments: [Self.list(ids), table]))
    }
    changes = found.sorted()
  }
}

extension ColumnReference {
  /// The id of an element of the list, as SQL over `each`; NULL where it is of another kind.
  fileprivate var elementIdentifiers: String {
    """
    CASE each.type WHEN 'integer' THEN each.value ELSE
      CASE json_extract(each.value, '$.kind') WHEN '\(target.rawValue)'
      THEN json_extract(each.value, '$.id') END END
    """
  }
}
