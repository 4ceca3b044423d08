import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct SchemaTests {
  private static let goldenFile =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Schema003.sql").path

  @Test("The schema is the one that was released: see Schema003.sql")
  func golden() throws {
    let store = try Store.inMemory()
    let schema = try store.readOnce { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE '%Search_%'
          ORDER BY type, name
          """)
    }.map { $0 + ";\n" }.joined(separator: "\n")
    let recorded = FileManager.default.contents(atPath: Self.goldenFile)
    guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == nil, let recorded else {
      try writeFile(schema.utf8, to: Self.goldenFile)
      Issue.record("Schema003.sql was recorded: look at it, and run again")
      return
    }
    #expect(schema == String(decoding: recorded, as: UTF8.self))
  }

  @Test("Every field of every record has its columns, and every table is strict")
  func columns() throws {
    let store = try Store.inMemory()
    try store.readOnce { db in
      for kind in RecordKind.allCases {
        let columns = try JournalTriggers.journaledColumns(of: kind.rawValue, in: db)
        let fields = RecordTable.of(kind).fields.flatMap(\.names)
        #expect(Set(fields).isSubset(of: columns), "\(kind)")
        let own = Set(columns).subtracting(fields)
        let known: Set = [
          "id", "number", "revision", "deletedAt", "titleNb", "titleNn", "titleEn",
        ]
        #expect(own.isSubset(of: known), "\(kind)")
        #expect(own.contains("number") == (kind.prefix != nil), "\(kind)")
      }
      let loose = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%STRICT%'
          AND name NOT LIKE '%Search%' AND name NOT LIKE 'sqlite_%'
          """)
      #expect(loose.isEmpty)
    }
  }

  @Test("Every table that the journal keeps has an image of its columns")
  func images() throws {
    let store = try Store.inMemory()
    try store.readOnce { db in
      for table in Schema.journaledTables {
        let pairs = try JournalTriggers.journaledColumns(of: table, in: db)
          .map { "'\($0)', \($0.quotedDatabaseIdentifier)" }.joined(separator: ", ")
        let sql = try String.fetchOne(
          db, sql: "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?",
          arguments: [table])
        #expect(sql?.contains("json_object(\(pairs))") == true, "\(table)")
      }
    }
  }

  @Test("The file holds nothing that only this program has: no function, collation or tokenizer")
  func plainSQLite() throws {
    let folder = try TemporaryFolder()
    let desk = try Desk(store: try Store.open(path: folder.file, options: Desk.options()))
    _ = try desk.store.setUp(municipality: "Granvåg", language: .nb, desk.context)
    _ = try FullCase(desk)
    try desk.store.close()
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    shell.arguments = [
      "sqlite3", folder.file,
      "PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT count(*) FROM idea;"
        + "INSERT INTO recordSearch(recordSearch) VALUES('integrity-check');",
    ]
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    shell.waitUntilExit()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    // 127: no sqlite3 on this machine.
    if shell.terminationStatus != 127 { #expect(text == "ok\n1\n") }
  }

  @Test(
    "The file itself refuses what the rules forbid",
    arguments: [
      "UPDATE idea SET receivedOn = '2026-02-31'", "UPDATE idea SET status = 'unknown'",
      "UPDATE idea SET title = ''", "UPDATE idea SET estimatedAmount = -1",
      "UPDATE idea SET challenges = '{}'", "UPDATE idea SET handler = 17",
      "UPDATE idea SET status = 'referred', referredTo = NULL",
      "UPDATE idea SET status = 'joined', replacedBy = id",
      "UPDATE caseFile SET plannedEnd = '2020-01-01'",
      "UPDATE membership SET \"to\" = '2020-01-01'", "UPDATE membership SET roles = '[]'",
      "UPDATE measure SET responsibleOrganisation = (SELECT id FROM organisation)",
      "UPDATE phase SET position = 1", "UPDATE measure SET cost = 5.5",
      """
      INSERT INTO caseFile
        (id, number, revision, title, template, writtenLanguage, status, level)
        SELECT id + 1, number, revision, title, template, writtenLanguage, status, level
        FROM caseFile
      """, "UPDATE assessment SET item = 0",
      "UPDATE moneyLine SET budget = 'mye'", "DELETE FROM person",
    ])
  func refusals(_ sql: String) throws {
    let desk = try Desk()
    _ = try FullCase(desk)
    let error = #expect(throws: DatabaseError.self) { try desk.store.alterBehindTheJournal(sql) }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }
}
