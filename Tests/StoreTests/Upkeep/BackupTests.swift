import CustomDump
import Domain
import Foundation
import Testing

@testable import Store

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
