package import Domain
import GRDB

extension Store {
  /// Takes a person's name, address and affiliation out of the file for good: out of the row,
  /// every text, the history, drafts and the search (INV-20).
  ///
  /// The person's roles end, and stay with their periods; minutes keep the word. It cannot be undone.
  /// Backups and archives that were made before are other files, and keep the name.
  ///
  /// - Parameter word: What is written where the name was: "Tidligere koordinator".
  /// - Returns: A receipt that lists where a word of the person's names is left, which may be
  ///   somebody else's or no name.
  package func anonymisePerson(
    _ id: Identifier<Person>, shownAs word: String, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    let receipt = try change(.anonymisePerson, context) { writing in
      let before = try writing.db.record(id)
      try before.status.checkStep(to: .anonymised, reason: nil)
      let stillNamed = try NameRemoval(writing, person: before, word: word).run()
      try writing.endMemberships(of: id, on: writing.today)
      let cleaned = try writing.db.record(id)
      var person = cleaned
      try person.anonymise(shownAs: word)
      try writing.update(person, from: cleaned)
      return writing.done(about: RecordLink(id), stillNamed: stillNamed)
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

  /// The traces as they may be in a column: those in a list or a template are escaped there.
  private var sought: [String] { Self.asStored(traces.replaced) }

  private static func asStored(_ texts: [String]) -> [String] {
    Set(texts + texts.map(\.escapedInJSON)).sorted()
  }

  init(_ writing: Writing, person: Person, word: String) throws {
    self.writing = writing
    self.person = person
    let others = try String.fetchAll(
      writing.db,
      sql: """
        SELECT name FROM person WHERE id <> :id UNION SELECT displayName FROM person
        WHERE id <> :id AND displayName IS NOT NULL UNION SELECT name FROM organisation
        UNION SELECT name FROM earlierName
        UNION SELECT former.value FROM changedRow, json_each(before, '$') AS former
        WHERE tableName IN ('person', 'organisation') AND rowId <> :id AND before IS NOT NULL
          AND former.key IN ('name', 'displayName') AND former.value IS NOT NULL
        """, arguments: ["id": person.id.number])
    traces = NameTraces(
      [PersonIdentity(person)] + (try writing.db.earlierIdentities(of: person.id)),
      others: others, word: word)
  }

  /// - Returns: The rows in which a word of the person's names is left.
  func run() throws -> [RecordLink] {
    try db.execute(sql: "PRAGMA secure_delete = ON")
    try db.execute(sql: "UPDATE openChange SET change = 0")
    try withoutGuards(["changeStays", "changedRowStays", "ideaAsWorded"]) {
      try cleanPersonRow()
      for table in RecordTable.all { try cleanRows(of: table) }
      // What a case has written in its copy, and who changed it.
      try clean("caseTemplate", key: "id", "template") { try cleaned(template: $0) }
      for title in Self.phaseTitles {
        try clean("phase", key: "id", title) { traces.removed(from: $0) }
      }
      try cleanJournal()
    }
    try db.execute(sql: "UPDATE openChange SET change = ?", arguments: [writing.sequence])
    try cleanDrafts()
    try clean("archiveImport", key: "rowid", "actor", whole: true) {
      traces.removed(fromActor: $0)
    }
    return try RecordTable.all.filter { $0.kind != .person }.flatMap(doubtfulRows)
  }

  /// The titles of a phase, which are columns of their own and no fields.
  private static let phaseTitles = ["titleNb", "titleNn", "titleEn"]

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

  // MARK: Rows

  /// The person's own row loses what says who it is before the journal sees it again.
  private func cleanPersonRow() throws {
    let row = person.values.merging([
      "name": .text(traces.word), "displayName": .blank, "email": .blank, "phone": .blank,
      "organisation": .blank,
    ]) { $1 }
    try write(row, in: RecordLink(person.id), unlike: person.values)
  }

  private func cleanRows(of table: RecordTable) throws {
    guard let texts = table.allTexts, !traces.replaced.isEmpty else { return }
    let hits = sought.map { _ in "instr(\(texts), ?) > 0" }.joined(separator: " OR ")
    for row in try db.storedRows(table.kind, "WHERE \(hits)", StatementArguments(sought)) {
      let values = row.values.mapValues(traces.removed(from:))
      if values != row.values { try write(values, in: row.link, unlike: row.values) }
    }
  }

  private func write(_ values: FieldValues, in link: RecordLink, unlike old: FieldValues) throws {
    let table = RecordTable.of(link.kind)
    func derived<R: StoredRecord>(_ type: R.Type) throws -> [Assignment] {
      guard let record = R.restoring(id: Identifier(link.id), number: 0, revision: 1, values)
      else { throw DamagedRow() }
      return DerivedColumns.of(record, values: values)
    }
    let assignments =
      try table.assignments(of: values, unlike: old) + derived(table.kind.recordType)
    try writing.update(link, assignments)
    // The row is written anew, so that nobody saves an old text over it; the journal's last image
    // says so too.
    try db.execute(
      sql: """
        UPDATE changedRow SET after = json_set(after, '$.revision',
          (SELECT revision FROM \(table.name) WHERE id = ?))
        WHERE position = (SELECT max(position) FROM changedRow WHERE rowId = ?)
        AND after IS NOT NULL
        """, arguments: [link.id, link.id])
  }

  /// The rows in which a word of the person's names is left.
  private func doubtfulRows(of table: RecordTable) throws -> [RecordLink] {
    guard let texts = table.allTexts, !traces.doubtful.isEmpty else { return [] }
    let words = Self.asStored(traces.doubtful)
    let hits = words.map { _ in "instr(\(texts), ?) > 0" }.joined(separator: " OR ")
    return try db.storedRows(
      table.kind, "WHERE deletedAt IS NULL AND (\(hits)) ORDER BY id",
      StatementArguments(words)
    ).filter { row in row.values.values.contains { traces.isDoubtful($0.plainText) } }.map(\.link)
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
      for table in RecordTable.all {
        for field in table.fields.filter(\.holdsText) { try cleanImages(image, of: table, field) }
      }
      for title in Self.phaseTitles {
        try cleanImages(image, of: "phase", title) { traces.removed(from: $0) }
      }
      try cleanImages(image, of: "caseTemplate", "template") { try cleaned(template: $0) }
    }
    try clean("change", key: "sequence", "actor", whole: true) { traces.removed(fromActor: $0) }
    try clean("change", key: "sequence", "reason") { traces.removed(from: $0) }
  }

  /// Cleans a field in the images of a table's rows: as the value that it is, so that neither
  /// names of columns nor codes are taken for text.
  private func cleanImages(_ image: String, of table: RecordTable, _ field: FieldColumns) throws {
    try cleanImages(image, of: table.name, field.names[0]) { text in
      let value = try field.value(from: Row(["": text]), at: 0)
      let cleaned = traces.removed(from: value)
      guard cleaned != value else { return text }
      return String.fromDatabaseValue(try field.databaseValues(of: cleaned)[0]) ?? text
    }
  }

  private func cleanImages(
    _ image: String, of table: String, _ column: String, _ change: (String) throws -> String
  ) throws {
    let text = "json_extract(\(image), '$.\(column)')"
    try eachHit(
      "SELECT position, \(text) FROM changedRow WHERE tableName = '\(table)' AND", in: text, change
    ) { position, text in
      try db.execute(
        sql: """
          UPDATE changedRow SET \(image) = json_set(\(image), '$.\(column)', ?)
          WHERE position = ?
          """, arguments: [text, position])
    }
  }

  /// Cleans a column of plain text.
  ///
  /// - Parameter whole: Whether the whole text may be a name that is no trace elsewhere.
  private func clean(
    _ table: String, key: String, _ column: String, whole: Bool = false,
    _ change: (String) throws -> String
  ) throws {
    try eachHit(
      "SELECT \(key), \(column) FROM \(table) WHERE", in: whole ? nil : column, change
    ) { key_, text in
      try db.execute(
        sql: "UPDATE \(table) SET \(column) = ? WHERE \(key) = ?", arguments: [text, key_])
    }
  }

  /// Writes the texts that a change makes others of.
  ///
  /// - Parameter text: Where a trace is looked for before the change is tried; everywhere where nil.
  private func eachHit(
    _ selection: String, in text: String?, _ change: (String) throws -> String,
    _ write: (Int64, String) throws -> Void
  ) throws {
    guard text == nil || !traces.replaced.isEmpty else { return }
    let condition =
      text.map { text in
        sought.map { _ in "instr(\(text), ?) > 0" }.joined(separator: " OR ")
      } ?? "1"
    let rows = try Row.fetchAll(
      db, sql: "\(selection) (\(condition))",
      arguments: text == nil ? [] : StatementArguments(sought))
    for row in rows {
      guard let old = row[1] as String? else { continue }
      let new = try change(old)
      if new != old { try write(row[0], new) }
    }
  }

  /// A case's copy of its template: its texts, in whichever language, and who changed it and why.
  private func cleaned(template: String) throws -> String {
    try cleaned(json: template, "type = 'text' AND key IN ('nb', 'nn', 'en', 'by', 'reason')") {
      $0 == "by" ? traces.removed(fromActor: $1) : traces.removed(from: $1)
    }
  }

  /// Cleans the texts inside a text of JSON that answer to a condition on `json_tree`.
  private func cleaned(
    json: String, _ condition: String, _ change: (_ key: String, _ text: String) -> String
  ) throws -> String {
    let texts = try Row.fetchAll(
      db, sql: "SELECT fullkey, key, atom FROM json_tree(?) WHERE \(condition)",
      arguments: [json])
    return try texts.reduce(json) { json, row in
      let (path, text): (String, String) = (try row.value(0), try row.value(2))
      let cleaned = change(try row.value(1), text)
      guard cleaned != text else { return json }
      let sql = "SELECT json_set(?, ?, ?)"
      return try String.fetchOne(db, sql: sql, arguments: [json, path, cleaned]) ?? json
    }
  }

  // MARK: Drafts

  private func cleanDrafts() throws {
    try db.execute(
      sql: "DELETE FROM draft WHERE form = ? OR form LIKE ?",
      arguments: ["person/\(person.id.number)", "person/\(person.id.number)/%"])
    let drafts = try Row.fetchAll(db, sql: "SELECT form, actor, inputs FROM draft")
    for row in drafts {
      let (form, actor, inputs): (String, String, String) = (
        try row.value(0), try row.value(1), try row.value(2)
      )
      let cleaned = try cleaned(json: inputs, "type = 'text'") { traces.removed(from: $1) }
      let cleanedActor = traces.removed(fromActor: actor)
      guard cleaned != inputs || cleanedActor != actor else { continue }
      try db.execute(
        sql: "UPDATE OR REPLACE draft SET inputs = ?, actor = ? WHERE form = ? AND actor = ?",
        arguments: [cleaned, cleanedActor, form, actor])
    }
  }
}

extension Database {
  /// What the journal knows that a person was called and reached by before.
  fileprivate func earlierIdentities(of id: Identifier<Person>) throws -> [PersonIdentity] {
    let parts = ["name", "displayName", "email", "phone"]
      .map { "coalesce(json_extract(before, '$.\($0)'), '')" }.joined(separator: ", ")
    return try Row.fetchAll(
      self,
      sql: """
        SELECT DISTINCT \(parts) FROM changedRow
        WHERE tableName = 'person' AND rowId = ? AND before IS NOT NULL
        """, arguments: [id.number]
    ).map { row in
      PersonIdentity(
        name: try row.value(0), displayName: try row.value(1), email: try row.value(2),
        phone: try row.value(3))
    }
  }
}

extension RecordTable {
  /// All texts of a row that people write, as one; nil where there are none.
  fileprivate var allTexts: String? {
    let columns = fields.filter(\.holdsText).flatMap(\.names)
      .map { "coalesce(\($0.quotedDatabaseIdentifier), '')" }
    return columns.isEmpty ? nil : columns.joined(separator: " || ' ' || ")
  }
}

extension String {
  /// The text as it is inside a text of JSON.
  fileprivate var escapedInJSON: String {
    replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
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
