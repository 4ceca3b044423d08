import Domain
import GRDB

/// One user action while it is being written: an open change of the journal.
struct Writing {
  let db: Database
  let context: ActionContext
  let action: ChangeAction
  /// The number of the change.
  let sequence: Int
  /// The moment of the change, UTC.
  let at: String
  /// The change that this one takes back or gives back.
  let concerns: Int?
  private let identifiers: IdentifierSource

  /// Opens a change; the transaction must be immediate.
  init(
    _ db: Database, action: ChangeAction, context: ActionContext, concerns: Int? = nil,
    at milliseconds: Int64, identifiers: IdentifierSource
  ) throws {
    self.db = db
    self.action = action
    self.context = context
    self.identifiers = identifiers
    self.concerns = concerns
    at = Timestamp.text(milliseconds)
    let reason = TextRules.isBlank(context.reason) ? nil : TextRules.clean(context.reason)
    if let reason, TextRules.containsIdentityNumber(reason) {
      throw Refusal.fields([FieldRefusal("reason", .identityNumber)])
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO change (at, actor, action, reason, day, concerns) VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      at, TextRules.cleanLine(context.actor), action.rawValue, reason,
      context.today.description, concerns,
    ])
    sequence = Int(db.lastInsertedRowID)
    try db.cachedStatement(sql: "UPDATE openChange SET change = ?")
      .execute(arguments: [sequence])
  }

  /// Closes the change.
  func finish() throws {
    try db.cachedStatement(sql: "UPDATE openChange SET change = NULL").execute()
  }

  /// The day that rules and defaults go by.
  var today: Day { context.today }

  /// The reason given, nil for none.
  var reason: String? { TextRules.isBlank(context.reason) ? nil : context.reason }

  // MARK: Rows

  /// An id that no row of the file has.
  func newId() throws -> Int64 {
    while true {
      let id = identifiers.next()
      let taken = try db.count("SELECT count(*) FROM changedRow WHERE rowId = ?", [id])
      if taken == 0 { return id }
    }
  }

  /// The next number for references of a kind; 0 for kinds without them.
  func newNumber(_ kind: RecordKind) throws -> Int {
    guard kind.prefix != nil else { return 0 }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO referenceCounter (kind, last) VALUES (?, 1)
        ON CONFLICT (kind) DO UPDATE SET last = last + 1 RETURNING last
        """)
    return try Int.fetchOne(statement, arguments: [kind.rawValue]) ?? 1
  }

  /// Writes a new row; `extra` are columns that are no fields.
  func insert<R: StoredRecord>(_ record: R, extra: [Assignment] = []) throws {
    let table = RecordTable.of(R.kind)
    let values = record.values
    var stored = [record.id.number.databaseValue, 1.databaseValue]
    if R.kind.prefix != nil { stored.append(record.number.databaseValue) }
    stored += try table.storedValues(of: values)
    stored += DerivedColumns.of(record, values: values).map(\.value)
    let sql =
      extra.isEmpty
      ? table.insertion
      : RecordTable.insertion(into: table.name, table.insertedColumns + extra.map(\.column))
    try db.cachedStatement(sql: sql)
      .execute(arguments: StatementArguments(stored + extra.map(\.value)))
  }

  /// Writes what a transition made of a row; what it points at anew has to be there and in use.
  ///
  /// - Returns: Whether anything differed.
  @discardableResult
  func update<R: StoredRecord>(_ record: R, from old: R) throws -> Bool {
    let before = old.values
    let moved = record.values.filter { before[$0.key] != $0.value && !$0.value.links.isEmpty }
    if !moved.isEmpty {
      let problems = try linkProblems(R.kind, id: record.id.number, moved, of: record.values)
      guard problems.isEmpty else { throw Refusal.fields(problems) }
    }
    return try write(record, from: old)
  }

  /// Writes what differs between two states of a row that has been admitted; its revision rises by
  /// one.
  ///
  /// - Returns: Whether anything differed.
  func write<R: StoredRecord>(_ record: R, from old: R) throws -> Bool {
    let (before, after) = (old.values, record.values)
    let changed =
      try RecordTable.of(R.kind).assignments(of: after, unlike: before)
      + DerivedColumns.of(record, values: after) { before[$0] != after[$0] }
    guard !changed.isEmpty else { return false }
    try update(RecordLink(record.id), changed)
    return true
  }

  /// Writes some columns of a row; its revision rises by one.
  func update(_ link: RecordLink, _ assignments: [Assignment]) throws {
    let columns = assignments.map { "\($0.column.quotedDatabaseIdentifier) = ?, " }.joined()
    let sql = "UPDATE \(link.kind.rawValue) SET \(columns)revision = revision + 1 WHERE id = ?"
    try db.cachedStatement(sql: sql).execute(
      arguments: StatementArguments(assignments.map(\.value) + [link.id.databaseValue]))
  }

  /// What the action did, about one row; ``Store`` names it in a receipt after the commit.
  func done(
    about link: RecordLink?, madeCase: RecordLink? = nil, keptRows: Int = 0,
    keptIdeas: Int = 0, removedRows: Int = 0, sizeChange: SizeChange? = nil,
    yearPlan: YearPlan? = nil, stillNamed: [RecordLink] = []
  ) -> Deed {
    Deed(
      sequence: sequence, action: action, link: link, madeCase: madeCase, keptRows: keptRows,
      keptIdeas: keptIdeas, removedRows: removedRows, sizeChange: sizeChange,
      yearPlan: yearPlan, stillNamed: stillNamed)
  }
}

/// What a user action did, before its rows are named: nobody has to wait for their names before
/// it is written.
struct Deed {
  let sequence: Int
  let action: ChangeAction
  /// The row that the action was about.
  let link: RecordLink?
  let madeCase: RecordLink?
  let keptRows: Int
  let keptIdeas: Int
  let removedRows: Int
  let sizeChange: SizeChange?
  let yearPlan: YearPlan?
  /// The rows in which a word of an anonymised person's names is left.
  let stillNamed: [RecordLink]
}

extension Database {
  /// The receipt for an action that is written.
  func receipt(for deed: Deed) throws -> Receipt {
    let links = [deed.link, deed.madeCase].compactMap(\.self) + deed.stillNamed
    let names = try names(of: Set(links))
    return Receipt(
      sequence: deed.sequence, action: deed.action, name: deed.link.flatMap { names[$0] },
      madeCase: deed.madeCase.flatMap { names[$0] }, keptRows: deed.keptRows,
      keptIdeas: deed.keptIdeas, removedRows: deed.removedRows,
      onlyRow: try onlyRow(of: deed.sequence),
      sizeChange: deed.sizeChange, yearPlan: deed.yearPlan,
      stillNamed: deed.stillNamed.compactMap { names[$0] })
  }

  /// The row that a change wrote, where it is the only one.
  func onlyRow(of change: Int) throws -> RecordLink? {
    let statement = try cachedStatement(
      sql: "SELECT tableName, rowId FROM changedRow WHERE change = ? LIMIT 2")
    let rows = try Row.fetchCursor(statement, arguments: [change])
    var found: [RecordLink?] = []
    while let row = try rows.next() {
      let id: Int64 = try row.value(1)
      found.append(RecordKind(rawValue: try row.value(0)).map { RecordLink(kind: $0, id: id) })
    }
    return found.count == 1 ? found[0] : nil
  }
}
