import Domain
import Exchange
import Foundation
import GRDB
import Templates
import Testing

@testable import Store

/// Scenario A10.6: a file that an older program wrote.
@Suite("A10.6 A file of an earlier version")
struct EarlierVersionTests {
  /// What a version could hold of the sample municipality, as it would have written it.
  ///
  /// - Returns: How many rows each of its tables has.
  private func write(
    _ version: Int, to path: String, from sample: String
  ) throws -> [String: Int] {
    let store = try Store.open(path: sample, options: StoreOptions(createIfMissing: true))
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    try store.close()
    let tables = FormerVersion.tables(of: version)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try FormerVersion.make(version, in: db)
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: "ATTACH ? AS sample", arguments: [sample])
      try db.execute(
        sql: """
          INSERT INTO change (at, actor, action, day)
            VALUES ('2026-10-15T08:00:00.000Z', 'Prøve', 'importArchive', '2026-10-15');
          UPDATE openChange SET change = (SELECT max(sequence) FROM change)
          """)
      for table in tables + ["referenceCounter"] {
        let columns = try String.fetchAll(
          db, sql: "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", arguments: [table]
        ).map(\.quotedDatabaseIdentifier).joined(separator: ", ")
        try db.execute(
          sql: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM sample.\(table)")
      }
      try db.execute(
        sql: """
          UPDATE openChange SET change = NULL;
          DETACH sample
          """)
    }
    try queue.close()
    return try counts(in: path, tables)
  }

  private func counts(in path: String, _ tables: [String]) throws -> [String: Int] {
    try DatabaseQueue(path: path).read { db in
      try tables.reduce(into: [:]) { counts, table in
        counts[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
      }
    }
  }

  private func version(of path: String) throws -> Int {
    try DatabaseQueue(path: path).read { db in try Schema.version(of: db) }
  }

  /// All that the file is made of, in the order of its names.
  private func schema(of db: Database) throws -> String {
    try String.fetchAll(
      db,
      sql: """
        SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE '%Search_%'
        ORDER BY type, name
        """
    )
    .map { $0 + ";\n" }.joined(separator: "\n")
  }

  /// Does something with a folder that is gone afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "sambygg-versions-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test(
    "It is backed up first and brought up to date, every table counts as before, and it is used",
    arguments: [1, 2])
  func earlierVersion(_ former: Int) throws {
    try inFolder { folder in
      let path = folder + "/old.sqlite"
      let tables = FormerVersion.tables(of: former)
      let before = try write(former, to: path, from: folder + "/sample.sqlite")
      #expect(before["idea"] == 13)
      #expect(before["measure"] == 24)

      let store = try Store.open(path: path)

      let backup = Backups.path(beforeMigrationFrom: former, of: path)
      #expect(try version(of: backup) == former)
      #expect(try counts(in: backup, tables) == before, "the backup is the file as it was")
      #expect(try version(of: path) == Schema.current)
      #expect(try counts(in: path, tables) == before)
      var report = try store.check()
      // The words of the search are as the newer file had them, whose entries have more fields.
      report.outdatedDerivations["entry"] = nil
      #expect(report.isSound, "\(report)")
      let context = ActionContext(actor: "Ragna Tindevoll", today: Day(iso: "2026-10-15") ?? .first)
      let reference = try #require(Reference(.idea, 5))
      let id = try #require(try store.find(reference)?.identifier(of: Idea.self))
      _ = try store.takeIdea(id, context)
      _ = try store.undo(context)
      #expect(try store.record(id).handler == nil)
    }
  }

  @Test("It becomes what a new file is", arguments: [1, 2])
  func becomesNew(_ former: Int) throws {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { db in
      try FormerVersion.make(former, in: db)
      try Schema.migrate(db)
      let new = try Store.inMemory().readOnce { try schema(of: $0) }
      #expect(try schema(of: db) == new)
    }
  }

  @Test("Version 2 is the one that was released: see Golden/Schema002.sql")
  func released() throws {
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/Schema002.sql").path
    let recorded = try #require(FileManager.default.contents(atPath: golden))
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { db in
      try FormerVersion.make(2, in: db)
      #expect(try schema(of: db) == String(decoding: recorded, as: UTF8.self))
    }
  }

  @Test("Each row's image is what the triggers of version 2 wrote of it")
  func images() throws {
    try inFolder { folder in
      let path = folder + "/old.sqlite"
      let before = try write(2, to: path, from: folder + "/sample.sqlite")
      try Store.open(path: path).close()
      try DatabaseQueue(path: path).read { db in
        for (table, rows) in before {
          let same = try Int.fetchOne(
            db,
            sql: """
              SELECT count(*) FROM \(table) AS row
              JOIN changedRow ON rowId = row.id AND tableName = '\(table)'
              WHERE after = image
              """)
          #expect(same == rows, "\(table)")
        }
      }
    }
  }
}
