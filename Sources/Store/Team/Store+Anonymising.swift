package import Domain
import GRDB

extension Store {
  /// Takes a person's name, address and affiliation out of the file for good: out of her row,
  /// every text, the history, drafts and the search (INV-20).
  ///
  /// Her roles end, and stay with their periods; minutes keep the word. It cannot be undone.
  /// Backups and archives that were made before are other files, and keep the name.
  ///
  /// - Parameter word: What stands where the name stood: "Tidligere koordinator".
  package func anonymisePerson(
    _ id: Identifier<Person>, shownAs word: String, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    let receipt = try change(.anonymisePerson, context) { writing in
      let before = try writing.db.record(id)
      try before.status.checkStep(to: .anonymised, reason: nil)
      try NameRemoval(writing, person: before, word: word).run()
      try writing.endMemberships(of: id, on: writing.today)
      let cleaned = try writing.db.record(id)
      var person = cleaned
      try person.anonymise(shownAs: word)
      try writing.update(person, from: cleaned)
      return writing.done(about: RecordLink(id))
    }
    try wipeFreePages()
    return receipt
  }

  /// Writes the file anew, so that nothing of what was taken out is left in unused pages.
  private func wipeFreePages() throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { db in
        for table in ["recordSearch", "ideaSearch"] {
          try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('optimize')")
        }
        try db.execute(sql: "VACUUM")
        _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw storeError(error)
    }
  }
}

/// Takes one person's traces out of every row, the journal, drafts and imports.
private struct NameRemoval {
  private let writing: Writing
  private let person: Person
  private let traces: NameTraces

  private var db: Database { writing.db }

  init(_ writing: Writing, person: Person, word: String) throws {
    self.writing = writing
    self.person = person
    let others = try String.fetchAll(
      writing.db,
      sql: "SELECT name FROM person WHERE id <> ? UNION ALL SELECT name FROM organisation",
      arguments: [person.id.number])
    traces = NameTraces(
      person, isAlone: { name in !others.contains { $0.contains(name) } }, word: word)
  }

  func run() throws {
    try db.execute(sql: "PRAGMA secure_delete = ON")
    try db.execute(sql: "UPDATE openChange SET change = 0")
    try withoutGuards(["changeStays", "changedRowStays", "ideaAsWorded"]) {
      try cleanPersonRow()
      for table in RecordTable.all { try cleanRows(of: table) }
      // What a case has written in its copy, and who changed it.
      try clean("caseTemplate", column: "template", key: "id")
      for title in ["titleNb", "titleNn", "titleEn"] {
        try clean("phase", column: title, key: "id")
      }
      try cleanJournal()
    }
    try db.execute(sql: "UPDATE openChange SET change = ?", arguments: [writing.sequence])
    try cleanDrafts()
    for text in traces.anywhere {
      try db.execute(
        sql: "UPDATE archiveImport SET actor = ? WHERE actor = ?",
        arguments: [traces.word, text])
    }
  }

  /// Does something without triggers that forbid it, and puts them back.
  private func withoutGuards(_ names: [String], _ body: () throws -> Void) throws {
    var statements: [String] = []
    for name in names {
      guard
        let sql = try String.fetchOne(
          db, sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?",
          arguments: [name])
      else { throw DamagedRow() }
      statements.append(sql)
      try db.execute(sql: "DROP TRIGGER \(name)")
    }
    try body()
    for sql in statements { try db.execute(sql: sql) }
  }

  /// Her own row loses what says who she is before the journal sees it again.
  private func cleanPersonRow() throws {
    let row = person.values.merging([
      "name": .text(traces.word), "displayName": .blank, "email": .blank, "phone": .blank,
      "organisation": .blank,
    ]) { $1 }
    try write(row, of: RecordTable.of(.person), id: person.id.number)
  }

  private func cleanRows(of table: RecordTable) throws {
    let columns = table.fields.filter(\.holdsText).flatMap(\.names)
      .map(\.quotedDatabaseIdentifier)
    guard !columns.isEmpty else { return }
    let all = columns.map { "coalesce(\($0), '')" }.joined(separator: " || ' ' || ")
    let hits = traces.texts.map { _ in "instr(\(all), ?) > 0" }.joined(separator: " OR ")
    guard !hits.isEmpty else { return }
    for row in try db.storedRows(
      table.kind, "WHERE \(hits)", StatementArguments(traces.texts))
    {
      try write(row.values.mapValues(traces.removed(from:)), of: table, id: row.link.id)
    }
  }

  private func write(_ values: FieldValues, of table: RecordTable, id: Int64) throws {
    func derived<R: StoredRecord>(_ type: R.Type) throws -> [Assignment] {
      guard let record = R.restoring(id: Identifier(id), number: 0, revision: 1, values) else {
        throw DamagedRow()
      }
      return DerivedColumns.of(record, values: values)
    }
    let assignments = try table.assignments(of: values) + derived(table.kind.recordType)
    try writing.update(RecordLink(kind: table.kind, id: id), assignments)
    // The row is written anew, so that nobody saves an old text over it; the journal's last image
    // says so too.
    try db.execute(
      sql: """
        UPDATE changedRow SET after = json_set(after, '$.revision',
          (SELECT revision FROM \(table.name) WHERE id = ?))
        WHERE position = (SELECT max(position) FROM changedRow WHERE rowId = ?)
        AND after IS NOT NULL
        """, arguments: [id, id])
  }

  // MARK: Journal

  private func cleanJournal() throws {
    for image in ["before", "after"] {
      try db.execute(
        sql: """
          UPDATE changedRow SET \(image) = json_set(\(image), '$.name', ?, '$.displayName', NULL,
            '$.email', NULL, '$.phone', NULL, '$.organisation', NULL)
          WHERE rowId = ? AND tableName = 'person' AND \(image) IS NOT NULL
          """, arguments: [traces.word, person.id.number])
      try clean("changedRow", column: image, key: "position")
    }
    try clean("change", column: "actor", key: "sequence")
    try clean("change", column: "reason", key: "sequence")
  }

  private func clean(_ table: String, column: String, key: String) throws {
    guard !traces.texts.isEmpty else { return }
    let hits = traces.texts.map { _ in "instr(\(column), ?) > 0" }.joined(separator: " OR ")
    let rows = try Row.fetchAll(
      db, sql: "SELECT \(key), \(column) FROM \(table) WHERE \(hits)",
      arguments: StatementArguments(traces.texts))
    for row in rows {
      let text: String = try row.value(1)
      try db.execute(
        sql: "UPDATE \(table) SET \(column) = ? WHERE \(key) = ?",
        arguments: [traces.removed(from: text), row[0] as Int64])
    }
  }

  private func cleanDrafts() throws {
    for text in traces.texts {
      try db.execute(
        sql: "DELETE FROM draft WHERE instr(inputs, ?) > 0 OR actor = ? OR form = ?",
        arguments: [text, text, "person/\(person.id.number)"])
    }
  }
}

extension FieldColumns {
  /// Whether people write texts here.
  fileprivate var holdsText: Bool {
    switch type {
    case .text, .longText, .pairs, .list(.text), .list(.longText): true
    case .time, .day, .amount, .integer, .flag, .choice, .record, .list: false
    }
  }
}
