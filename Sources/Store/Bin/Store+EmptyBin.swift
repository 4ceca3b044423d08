package import Domain
import GRDB

extension Store {
  /// Takes rows away for good that have lain in the bin for so many days or longer.
  ///
  /// What they own goes with them. It cannot be undone. Links to them are cleared. A row that
  /// another one outside cannot do without stays in the bin and is counted in ``Receipt/keptRows``.
  package func emptyBin(
    olderThanDays days: Int, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.emptyBin, context) { writing in
      let oldest = context.today.adding(days: -days)
      let roots = try writing.db.binRows().filter { $0.deletedOn <= oldest }.map(\.name.link)
      var emptying = try BinEmptying(writing, roots: roots)
      try emptying.keepWhatIsNeeded()
      try emptying.clearLinks()
      let removed = try emptying.remove()
      return writing.done(about: nil, keptRows: emptying.kept, removedRows: removed)
    }
  }
}

/// Takes rows of the bin away, with what they own.
private struct BinEmptying {
  private let writing: Writing
  private var roots: [RecordLink]
  /// How many rows stay because others need them.
  private(set) var kept = 0

  private var db: Database { writing.db }

  init(_ writing: Writing, roots: [RecordLink]) throws {
    self.writing = writing
    self.roots = roots
    try db.execute(
      sql: "CREATE TEMP TABLE IF NOT EXISTS leaving (id INTEGER PRIMARY KEY, root INTEGER)")
    try db.execute(sql: "DELETE FROM temp.leaving")
    for root in roots { try add(root) }
  }

  private func add(_ root: RecordLink) throws {
    try db.cachedStatement(sql: "INSERT INTO temp.leaving (id, root) VALUES (?, ?)")
      .execute(arguments: [root.id, root.id])
    for owned in Ownership.ofRows(of: root.kind) {
      try db.cachedStatement(
        sql: """
          INSERT OR IGNORE INTO temp.leaving (id, root)
          SELECT id, ? FROM \(owned.kind.rawValue) WHERE \(owned.condition)
          """
      ).execute(arguments: [root.id, root.id])
    }
  }

  /// Keeps each row that a row which stays cannot do without, and again what those need: the only
  /// receivers of a document that was sent among them.
  mutating func keepWhatIsNeeded() throws {
    var isSettled = false
    while !isSettled {
      let needed = try neededRoots()
      for root in needed {
        try db.execute(sql: "DELETE FROM temp.leaving WHERE root = ?", arguments: [root])
      }
      roots.removeAll { needed.contains($0.id) }
      kept += needed.count
      isSettled = needed.isEmpty
    }
  }

  private func neededRoots() throws -> Set<Int64> {
    let receivers = try Int64.fetchSet(
      db,
      sql: """
        SELECT leaving.root FROM documentReference AS row, json_each(row.recipients) AS each
        JOIN temp.leaving ON leaving.id = each.value
        WHERE row.status = 'sent' AND row.id NOT IN (SELECT id FROM temp.leaving)
        AND NOT EXISTS (
          SELECT 1 FROM json_each(row.recipients)
          WHERE value NOT IN (SELECT id FROM temp.leaving))
        """)
    let needing = ColumnReference.all.filter(\.mayNotBeCleared)
    return try needing.reduce(into: receivers) { roots, reference in
      let condition = reference.column == "replacedBy" ? "AND status = 'joined'" : ""
      roots.formUnion(
        try Int64.fetchAll(
          db,
          sql: """
            SELECT root FROM temp.leaving JOIN \(reference.table) AS row
            ON row.\(reference.quoted) = leaving.id
            WHERE row.id NOT IN (SELECT id FROM temp.leaving) \(condition)
            """))
    }
  }

  /// Clears what rows that stay say of those that go.
  func clearLinks() throws {
    for reference in ColumnReference.all where !reference.isRequired {
      try db.execute(
        sql: """
          UPDATE \(reference.table) SET \(reference.quoted) = NULL, revision = revision + 1
          WHERE \(reference.quoted) IN (SELECT id FROM temp.leaving)
          AND id NOT IN (SELECT id FROM temp.leaving)
          """)
    }
    for reference in Set(ColumnReference.lists.map(\.anyTarget)) {
      let value = "CASE type WHEN 'object' THEN json_extract(value, '$.id') ELSE value END"
      let element = "CASE type WHEN 'object' THEN json(value) ELSE value END"
      try db.execute(
        sql: """
          UPDATE \(reference.table) SET revision = revision + 1, \(reference.quoted) = (
            SELECT coalesce(json_group_array(\(element)), '[]')
            FROM json_each(\(reference.quoted))
            WHERE (\(value)) NOT IN (SELECT id FROM temp.leaving))
          WHERE \(reference.quoted) <> '[]' AND id NOT IN (SELECT id FROM temp.leaving)
          AND EXISTS (
            SELECT 1 FROM json_each(\(reference.quoted))
            WHERE (\(value)) IN (SELECT id FROM temp.leaving))
          """)
    }
  }

  /// Takes the rows away; how many there were.
  func remove() throws -> Int {
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    try db.execute(
      sql: "DELETE FROM caseTemplate WHERE caseFile IN (SELECT id FROM temp.leaving)")
    for kind in RecordKind.allCases.reversed() {
      try db.execute(
        sql: "DELETE FROM \(kind.rawValue) WHERE id IN (SELECT id FROM temp.leaving)")
    }
    let removed = try db.count("SELECT count(*) FROM temp.leaving")
    try db.execute(sql: "DELETE FROM temp.leaving")
    return removed
  }
}

extension ColumnReference {
  /// Whether the row cannot be without what the column points at.
  ///
  /// What owns the row takes it along, so that it never stays behind.
  fileprivate var mayNotBeCleared: Bool {
    isRequired || (kind == .idea && column == "replacedBy")
      || (kind == .entry && (column == "idea" || column == "caseFile"))
  }

  /// The same column, whichever kind it points at.
  fileprivate var anyTarget: ColumnReference {
    ColumnReference(
      kind: kind, column: column, target: kind, isRequired: isRequired, isList: isList)
  }
}
