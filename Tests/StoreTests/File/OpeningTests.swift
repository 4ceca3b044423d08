import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct OpeningTests {
  private func filled(_ folder: TemporaryFolder) throws -> [UInt8] {
    let desk = try Desk(store: try Store.open(path: folder.file, options: Desk.options()))
    _ = try desk.store.setUp(municipality: "Granvåg", language: .nb, desk.context)
    for index in 1...30 { _ = try desk.addIdea("Idé \(index)") }
    try desk.store.close()
    return Array(try #require(FileManager.default.contents(atPath: folder.file)))
  }

  @Test("A missing file is made only where that is asked for")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StoreError.missingFile(folder.file)) { try Store.open(path: folder.file) }
    #expect(!FileManager.default.fileExists(atPath: folder.file))
    let store = try Store.open(path: folder.file, options: StoreOptions(createIfMissing: true))
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try store.isEmpty())
  }

  @Test("A folder that is the group's makes the file the group's")
  func sharedFolder() throws {
    let folder = try TemporaryFolder()
    #expect(chmod(folder.path, 0o2770) == 0)
    _ = try Store.open(path: folder.file, options: StoreOptions(createIfMissing: true))
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file)[.posixPermissions]
    #expect(mode as? Int == 0o660)
  }

  @Test("A text and another program's database are refused and left untouched")
  func notOurs() throws {
    let folder = try TemporaryFolder()
    try writeFile(Array("Kjære kommune".utf8), to: folder.file)
    #expect(throws: StoreError.notOurs(folder.file)) { try Store.open(path: folder.file) }
    let other = folder.path + "/other.sqlite"
    let queue = try DatabaseQueue(path: other)
    try queue.writeWithoutTransaction { try $0.execute(sql: "CREATE TABLE dish (name TEXT)") }
    try queue.close()
    let before = FileManager.default.contents(atPath: other)
    #expect(throws: StoreError.notOurs(other)) { try Store.open(path: other) }
    #expect(FileManager.default.contents(atPath: other) == before)
    #expect(!FileManager.default.fileExists(atPath: other + "-wal"))
  }

  @Test("A file of a newer version is refused with the version that it needs")
  func newer() throws {
    let folder = try TemporaryFolder()
    var bytes = try filled(folder)
    bytes[63] = 99
    try writeFile(bytes, to: folder.file)
    #expect(throws: StoreError.newer(path: folder.file, found: 99, known: Schema.current)) {
      try Store.open(path: folder.file)
    }
    #expect(FileManager.default.contents(atPath: folder.file) == Data(bytes))
  }

  @Test("A file that is cut off is refused, untouched, with the newest backup named")
  func truncated() throws {
    let folder = try TemporaryFolder()
    let bytes = try filled(folder)
    let store = try Store.open(path: folder.file)
    let backup = try #require(try store.backupOfTheDay(day("2026-10-15")))
    try store.close()
    for count in [50, 100, 4096, bytes.count / 2, bytes.count - 1] {
      try writeFile(bytes.prefix(count), to: folder.file)
      let expected: StoreError =
        count < 100 ? .notOurs(folder.file) : .damaged(path: folder.file, newestBackup: backup)
      #expect(throws: expected) { try Store.open(path: folder.file) }
      #expect(FileManager.default.contents(atPath: folder.file) == Data(bytes.prefix(count)))
    }
  }

  /// How many damaged files are tried: more where `SAMBYGG_DAMAGED_FILES` says so.
  static let damagedFiles =
    ProcessInfo.processInfo.environment["SAMBYGG_DAMAGED_FILES"].flatMap(UInt64.init) ?? 40

  @Test(
    "Flipped bits never crash, and never lose anything in silence",
    arguments: 1...OpeningTests.damagedFiles)
  func flipped(_ seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var bytes = try filled(folder)
    var chance = SplitMix(state: seed)
    for _ in 0..<(seed.isMultiple(of: 2) ? 20 : 400) {
      let index = Int.random(in: 100..<bytes.count, using: &chance)
      bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
    }
    try writeFile(bytes, to: folder.file)
    let readings: [(Store) throws -> Void] = [
      { _ = try $0.ideaPage(IdeaListRequest(limit: 40)) },
      { _ = try $0.ideaPage(IdeaListRequest(scope: .all, order: .title, filter: "i", limit: 9)) },
      { _ = try $0.figures(today: day("2026-10-15")) },
      { _ = try $0.caseRows(today: day("2026-10-15")) },
      { _ = try $0.list(Idea.self) }, { _ = try $0.search("idé", limit: 20) },
      { _ = try $0.history(limit: 50) }, { _ = try $0.bin() },
      { _ = try $0.overview(today: day("2026-10-15")) },
      { _ = try $0.statistics(today: day("2026-10-15")) },
      { store in
        let report = try store.check()
        // Bits of unused space say nothing.
        if report.isSound { #expect(report.rows["idea"] == 30) }
      },
    ]
    for reading in readings {
      do {
        let store = try Store.open(path: folder.file, options: StoreOptions(isReadOnly: true))
        try reading(store)
        try store.close()
      } catch is StoreError {
        // A fact, not a crash: that is what is asked.
      }
    }
    #expect(FileManager.default.contents(atPath: folder.file) == Data(bytes))
  }

  @Test("A file opened for reading refuses every action")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    _ = try filled(folder)
    let desk = try Desk(
      store: try Store.open(path: folder.file, options: StoreOptions(isReadOnly: true)))
    #expect(try desk.store.list(Idea.self).count == 30)
    #expect(throws: StoreError.readOnly) { try desk.addIdea("Ny") }
    #expect(throws: StoreError.readOnly) {
      try desk.store.saveDraft(Draft(form: "x", actor: "y", inputs: [:], revision: nil))
    }
    #expect(try desk.store.backupOfTheDay(day("2026-10-15")) == nil)
  }

  @Test("A file that is removed or replaced under the program takes no more actions")
  func removed() throws {
    let folder = try TemporaryFolder()
    let bytes = try filled(folder)
    let desk = try Desk(store: try Store.open(path: folder.file, options: Desk.options()))
    try FileManager.default.removeItem(atPath: folder.file)
    #expect(throws: StoreError.missingFile(folder.file)) { try desk.addIdea("Ny") }
    try writeFile(bytes, to: folder.file)
    #expect(throws: StoreError.missingFile(folder.file)) { try desk.addIdea("Ny") }
  }

  @Test("A backup that was copied into the file's place is used as any file")
  func copiedBackup() throws {
    let folder = try TemporaryFolder()
    _ = try filled(folder)
    let store = try Store.open(path: folder.file)
    let copy = try store.backup(to: folder.path + "/copy.sqlite")
    #expect(FileHeader(path: copy)?.usesWriteAheadLog == false)
    let desk = try Desk(store: try Store.open(path: copy, options: Desk.options()))
    _ = try desk.addIdea("Ny")
    #expect(FileHeader(path: copy)?.usesWriteAheadLog == true)
  }

  @Test("A file is set up once")
  func setUpTwice() throws {
    let desk = try Desk()
    #expect(throws: StoreError.refused(.fields([FieldRefusal("municipality", .duplicate)]))) {
      try desk.store.setUp(municipality: "Nabo", language: .nn, desk.context)
    }
  }

  @Test("Another writer is waited for, and then named as busy; nothing is half-written")
  func busy() throws {
    let folder = try TemporaryFolder()
    _ = try filled(folder)
    var options = Desk.options()
    options.busyTimeout = 0.05
    let desk = try Desk(store: try Store.open(path: folder.file, options: options))
    let other = try DatabaseQueue(path: folder.file)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.busy) { try desk.addIdea("Ny") }
      #expect(try desk.store.list(Idea.self).count == 30)
      try db.execute(sql: "ROLLBACK")
    }
    _ = try desk.addIdea("Ny")
    #expect(try desk.store.list(Idea.self).count == 31)
  }

  @Test("A full disk is a fact, and the action is not there")
  func full() throws {
    let folder = try TemporaryFolder()
    _ = try filled(folder)
    let desk = try Desk(store: try Store.open(path: folder.file, options: Desk.options()))
    try desk.store.queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    #expect(throws: StoreError.diskFull) {
      for index in 0..<200 { _ = try desk.addIdea("Fyll \(index)") }
    }
    #expect(try desk.store.check().isSound)
  }

  @Test(
    "NFS and SMB shares are known by the list of mounts",
    arguments: [
      ("/felles/data.sqlite", true), ("/felles2/data.sqlite", false), ("/home/a.sqlite", false),
      ("/mnt/min mappe/x.sqlite", true), ("/felles/lokal/x.sqlite", false),
    ])
  func networkShares(_ path: String, _ isShare: Bool) {
    let mounts = """
      /dev/vda / ext4 rw 0 0
      tjener:/felles /felles nfs4 rw 0 0
      //tjener/mappe /mnt/min\\040mappe cifs rw 0 0
      /dev/vdb /felles/lokal ext4 rw 0 0
      """
    #expect(NetworkFileSystem.holds(path, mounts: mounts) == isShare)
  }

  @Test("A power cut anywhere in the log leaves a whole file with the actions up to it")
  func powerCut() throws {
    let folder = try TemporaryFolder()
    _ = try filled(folder)
    let desk = try Desk(store: try Store.open(path: folder.file, options: Desk.options()))
    for index in 31...40 { _ = try desk.addIdea("Idé \(index)") }
    let file = try #require(FileManager.default.contents(atPath: folder.file))
    let log = try #require(FileManager.default.contents(atPath: folder.file + "-wal"))
    var counts: [Int] = []
    for cut in Array(stride(from: 0, to: log.count, by: log.count / 50)) + [log.count] {
      let copy = try TemporaryFolder()
      try writeFile(file, to: copy.file)
      try writeFile(log.prefix(cut), to: copy.file + "-wal")
      let store = try Store.open(path: copy.file)
      #expect(try store.check().isSound)
      counts.append(try store.list(Idea.self).count)
      try store.close()
    }
    #expect(counts == counts.sorted())
    #expect(Set(counts) == Set(30...40))
  }

  @Test("Eight writers at once: nobody is refused, nothing is lost, references are unique")
  func manyWriters() async throws {
    let folder = try TemporaryFolder()
    _ = try filled(folder)
    let path = folder.file
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...8 {
        group.addTask {
          var desk = try Desk(store: try Store.open(path: path))
          desk.context.actor = "Skriver \(writer)"
          for index in 1...15 { _ = try desk.addIdea("Idé \(writer)-\(index)") }
          try desk.store.close()
        }
      }
      try await group.waitForAll()
    }
    let store = try Store.open(path: path)
    let ideas = try store.list(Idea.self)
    #expect(ideas.count == 150)
    #expect(Set(ideas.map(\.number)).count == 150)
    #expect(try store.check().isSound)
  }
}
