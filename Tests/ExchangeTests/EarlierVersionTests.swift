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
  private static let tables = Migration001.journaledTables

  /// What the first version could hold of the sample municipality, as it would have written it.
  ///
  /// - Returns: How many rows each of its tables has.
  private func writeFirstVersion(to path: String, from sample: String) throws -> [String: Int] {
    let store = try Store.open(path: sample, options: StoreOptions(createIfMissing: true))
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    try store.close()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      for statements in Migration001.statements { try db.execute(sql: statements) }
      try JournalTriggers.make(for: Self.tables, in: db)
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: "ATTACH ? AS sample", arguments: [sample])
      try db.execute(
        sql: """
          INSERT INTO change (at, actor, action, day)
            VALUES ('2026-10-15T08:00:00.000Z', 'Prøve', 'importArchive', '2026-10-15');
          UPDATE openChange SET change = (SELECT max(sequence) FROM change)
          """)
      for table in Self.tables + ["referenceCounter"] {
        let columns = try String.fetchAll(
          db, sql: "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", arguments: [table]
        ).map(\.quotedDatabaseIdentifier).joined(separator: ", ")
        try db.execute(
          sql: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM sample.\(table)")
      }
      try db.execute(
        sql: """
          UPDATE openChange SET change = NULL;
          DETACH sample;
          PRAGMA application_id = \(Schema.applicationId);
          PRAGMA user_version = 1
          """)
    }
    try queue.close()
    return try counts(in: path)
  }

  private func counts(in path: String) throws -> [String: Int] {
    try DatabaseQueue(path: path).read { db in
      try Self.tables.reduce(into: [:]) { counts, table in
        counts[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
      }
    }
  }

  private func version(of path: String) throws -> Int {
    try DatabaseQueue(path: path).read { db in try Schema.version(of: db) }
  }

  @Test(
    "It is backed up first and brought up to date, every table counts as before, and it is used")
  func firstVersion() throws {
    let folder = NSTemporaryDirectory() + "sambygg-versions-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/old.sqlite"
    let before = try writeFirstVersion(to: path, from: folder + "/sample.sqlite")
    #expect(before["idea"] == 13)
    #expect(before["measure"] == 24)

    let store = try Store.open(path: path)

    let backup = Backups.path(beforeMigrationFrom: 1, of: path)
    #expect(try version(of: backup) == 1)
    #expect(try counts(in: backup) == before, "the backup is the file as it was")
    #expect(try version(of: path) == Schema.current)
    #expect(try counts(in: path) == before)
    var report = try store.check()
    // The words of the search stand as the newer file had them, whose entries have more fields.
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
