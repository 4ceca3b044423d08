import CustomDump
import Domain
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Store

/// Somebody who adds one idea after the other on a thread and a connection of their own.
private final class Writer: Sendable {
  private struct State {
    var saved: [String] = []
    var isAskedToStop = false
    var isDone = false
  }

  private let state = Mutex(State())
  private let number: Int
  private let path: String
  private let context: ActionContext

  init(_ number: Int, path: String, _ context: ActionContext) {
    self.number = number
    self.path = path
    self.context = context
  }

  /// Whether nothing more will be saved.
  var isDone: Bool { state.withLock { $0.isDone } }

  /// The titles of the ideas that are saved.
  var saved: [String] { state.withLock { $0.saved } }

  func start() {
    Thread.detachNewThread { [self] in
      do {
        let store = try Store.open(path: path, options: Desk.options())
        while !state.withLock({ $0.isAskedToStop }) {
          let title = "Idé \(saved.count) fra \(number)"
          let values: FieldValues = ["title": .text(title), "originalText": .text(title)]
          _ = try store.add(.idea, values, context)
          state.withLock { $0.saved.append(title) }
        }
        try store.close()
      } catch {
        Issue.record(error)
      }
      state.withLock { $0.isDone = true }
    }
  }

  /// Lets the writer finish what was begun, and gives all that is saved.
  func stop() -> [String] {
    state.withLock { $0.isAskedToStop = true }
    while !isDone { Thread.sleep(forTimeInterval: 0.001) }
    return saved
  }
}

@Suite struct BackupTests {
  private func desk(_ folder: TemporaryFolder) throws -> Desk {
    let desk = try Desk(store: try Store.open(path: folder.file, options: Desk.options()))
    _ = try desk.store.setUp(municipality: "Granvåg", language: .nb, desk.context)
    return desk
  }

  @Test("One backup a day, with the file's rights, that opens and holds the same")
  func daily() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    _ = try FullCase(desk)
    let path = try #require(try desk.store.backupOfTheDay(desk.context.today))
    #expect(path == folder.path + "/backups/sambygg-2026-10-15.sqlite")
    #expect(try desk.store.backupOfTheDay(desk.context.today) == nil)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let copy = try Store.open(path: path, options: StoreOptions(isReadOnly: true))
    expectNoDifference(try fileState(copy), try fileState(desk.store))
    #expect(try copy.check().isSound)
  }

  @Test("Fourteen daily backups are kept, and the newest of each of twelve months")
  func pruning() throws {
    let all = (0..<500).map { day("2025-06-01").adding(days: $0) }
      .map { (day: $0, path: "\($0)") }
    let gone = Set(Backups.superfluous(all))
    let kept = all.map(\.path).filter { !gone.contains($0) }
    #expect(kept.count == 14 + 10)
    #expect(kept.suffix(14) == all.suffix(14).map(\.path))
    #expect(kept.first == "2025-11-30")
    #expect(kept.contains("2026-02-28"))
  }

  @Test("Restoring puts the present file aside first; whoever has it open sees the backup")
  func restoring() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let id = try desk.addIdea("Benker")
    let backup = try desk.store.backup(to: folder.path + "/copy.sqlite")
    let kept = try fileState(desk.store)
    _ = try desk.store.edit(RecordLink(id), ["title": .text("Lys")], desk.context)
    let newest = try fileState(desk.store)
    let aside = try #require(try Store.restore(from: backup, to: folder.file))
    expectNoDifference(try fileState(desk.store), kept)
    let old = try Store.open(path: aside, options: StoreOptions(isReadOnly: true))
    expectNoDifference(try fileState(old), newest)
    _ = try desk.addIdea("Ny")
    #expect(try desk.store.check().isSound)
  }

  @Test("A damaged file is put aside as it lies, and a backup takes its place")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    _ = try desk.addIdea("Benker")
    let backup = try desk.store.backup(to: folder.path + "/copy.sqlite")
    try desk.store.close()
    let whole = try #require(FileManager.default.contents(atPath: folder.file))
    let broken = whole.prefix(whole.count / 2)
    try writeFile(broken, to: folder.file)
    let aside = try #require(try Store.restore(from: backup, to: folder.file))
    #expect(FileManager.default.contents(atPath: aside) == broken)
    let store = try Store.open(path: folder.file)
    #expect(try store.list(Idea.self).map(\.title) == ["Benker"])
  }

  @Test("A backup that is not whole is refused, and the present file is left alone")
  func brokenBackup() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let backup = try desk.store.backup(to: folder.path + "/copy.sqlite")
    let whole = try #require(FileManager.default.contents(atPath: backup))
    try writeFile(whole.prefix(whole.count / 2), to: backup)
    let before = try fileState(desk.store)
    #expect(throws: StoreError.damaged(path: backup, newestBackup: nil)) {
      try Store.restore(from: backup, to: folder.file)
    }
    expectNoDifference(try fileState(desk.store), before)
  }

  @Test("P-D3: Those who make the day's backup at once all find it whole afterwards")
  func backupsAtOnce() async throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    _ = try FullCase(desk)
    let today = desk.context.today
    let path = folder.file
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let store = try Store.open(path: path, options: Desk.options())
          _ = try store.backupOfTheDay(today)
          try store.close()
        }
      }
      try await group.waitForAll()
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/backups")
    #expect(names == ["sambygg-2026-10-15.sqlite"])
    #expect(Backups.isWhole(folder.path + "/backups/sambygg-2026-10-15.sqlite"))
  }

  @Test("P-D3: An empty file or one cut off is not the day's backup, and is not offered")
  func emptyBackup() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let whole = try desk.store.backup(to: folder.path + "/backups/sambygg-2026-10-13.sqlite")
    let bytes = try #require(FileManager.default.contents(atPath: whole))
    let today = folder.path + "/backups/sambygg-2026-10-15.sqlite"
    try writeFile([], to: today)
    try writeFile(
      bytes.prefix(bytes.count / 2), to: folder.path + "/backups/sambygg-2026-10-14.sqlite")
    #expect(!Store.hasBackup(of: folder.file, on: desk.context.today))
    #expect(Backups.newestWhole(of: folder.file) == whole)
    #expect(try desk.store.backupOfTheDay(desk.context.today) == today)
    #expect(Store.hasBackup(of: folder.file, on: desk.context.today))
  }

  @Test("P-D5: A damaged file makes no backup, and the newest whole one is named")
  func backupOfDamaged() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    _ = try FullCase(desk)
    let whole = try desk.store.backup(to: folder.path + "/backups/sambygg-2026-10-13.sqlite")
    try damageLeaf(of: "entry", desk.store)
    let store = try Store.open(path: folder.file, options: Desk.options())
    #expect(throws: StoreError.damaged(path: folder.file, newestBackup: whole)) {
      try store.backupOfTheDay(desk.context.today)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/backups")
    #expect(names == ["sambygg-2026-10-13.sqlite"])
    let aside = try #require(try Store.restore(from: whole, to: folder.file))
    #expect(!Backups.isWhole(aside))
    #expect(try Store.open(path: folder.file).check().isSound)
  }

  /// Puts zeros into the middle of a table's first page.
  private func damageLeaf(of table: String, _ store: Store) throws {
    let (page, size) = try store.queue.read { db in
      (
        try #require(
          try Int.fetchOne(
            db, sql: "SELECT rootpage FROM sqlite_master WHERE name = ?", arguments: [table])),
        try #require(try Int.fetchOne(db, sql: "PRAGMA page_size"))
      )
    }
    let path = store.path
    try store.close()
    var bytes = try #require(FileManager.default.contents(atPath: path))
    let start = (page - 1) * size
    for index in start..<start + 200 { bytes[index] = 0 }
    try writeFile(bytes, to: path)
  }

  @Test("A log that a file left behind is put aside, and not played into the backup")
  func leftLog() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let backup = try desk.store.backup(to: folder.path + "/copy.sqlite")
    let kept = try fileState(desk.store)
    for number in 0..<60 { _ = try desk.addIdea("Idé \(number)") }
    try FileManager.default.copyItem(atPath: folder.file + "-wal", toPath: folder.path + "/log")
    try desk.store.close()
    try FileManager.default.removeItem(atPath: folder.file)
    try FileManager.default.moveItem(atPath: folder.path + "/log", toPath: folder.file + "-wal")

    let aside = try #require(try Store.restore(from: backup, to: folder.file))
    #expect(FileManager.default.fileExists(atPath: aside + "-wal"))
    let restored = try Store.open(path: folder.file, options: Desk.options())
    expectNoDifference(try fileState(restored), kept)
    #expect(try restored.check().isSound)
  }

  @Test("D-01: What others were told is saved while a backup is put in place, is not lost")
  func restoringWhileOthersWrite() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    let backup = try desk.store.backup(to: folder.path + "/copy.sqlite")
    let writers = (0..<4).map { Writer($0, path: folder.file, desk.context) }
    for writer in writers { writer.start() }
    while !writers.allSatisfy({ $0.saved.count > 2 || $0.isDone }) {
      Thread.sleep(forTimeInterval: 0.001)
    }
    _ = try Store.restore(from: backup, to: folder.file)
    let saved = writers.flatMap { $0.stop() }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/backups")
    let aside = try #require(names.first { $0.contains("before-restore") })
    let put = try Store.open(
      path: folder.path + "/backups/" + aside, options: StoreOptions(isReadOnly: true))
    let kept =
      try put.list(Idea.self).map(\.title) + desk.store.list(Idea.self).map(\.title)
    expectNoDifference(saved.sorted(), kept.sorted())
  }

  @Test("P-D1: A file that cannot be opened or put aside just now is left where and as it was")
  func restoringInTheWay() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    _ = try desk.addIdea("Benker")
    let backup = try desk.store.backup(to: folder.path + "/copy.sqlite")
    _ = try desk.addIdea("Lys")
    try desk.store.close()
    // Where the backups go is a file: nothing can be put aside.
    try writeFile([1], to: folder.path + "/backups")
    #expect(throws: StoreError.self) { try Store.restore(from: backup, to: folder.file) }
    let store = try Store.open(path: folder.file)
    #expect(try store.list(Idea.self).map(\.title) == ["Benker", "Lys"])
    #expect(try store.check().isSound)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.hasSuffix(".unfinished") })
  }

  @Test("A sound file has nothing to report, and an altered row is found")
  func check() throws {
    let folder = try TemporaryFolder()
    let desk = try desk(folder)
    _ = try FullCase(desk)
    let report = try desk.store.check()
    #expect(report.isSound)
    #expect(report.rows["idea"] == 1)
    #expect(report.changes > 5)
    try desk.store.alterBehindTheJournal("UPDATE idea SET title = 'Annet'")
    let altered = try desk.store.check()
    #expect(altered.unlikeJournal == ["idea": 1])
    #expect(altered.outdatedDerivations == ["idea": 1])
    #expect(!altered.isSound)
  }
}
