package import Domain
import Foundation
import GRDB

extension Store {
  /// Puts a backup in the place of a file; the present file is put aside first.
  ///
  /// A file that can be opened is replaced while nobody else may write into it, so that what is
  /// put aside holds everything that anybody was told is saved; whoever has it open sees the
  /// backup's content as one change. A file that is damaged, another program's or newer is moved
  /// aside. Whatever else goes wrong leaves the file where and as it was.
  ///
  /// A backup that is not whole, not ours or newer is refused, and then nothing is touched.
  ///
  /// - Parameter force: Whether a file on a network share is written all the same.
  /// - Returns: Where the present file was put; nil where there was none.
  package static func restore(
    from backup: String, to path: String, force: Bool = false,
    options: StoreOptions = StoreOptions()
  ) throws(StoreError) -> String? {
    let source = try openWhole(backup)
    defer { closeQuietly(source) }
    if !force, NetworkFileSystem.holds(path) { throw .networkFileSystem(path) }
    let aside = Backups.path(putAsideAt: Timestamp.text(options.clock()), of: path)
    guard FileManager.default.fileExists(atPath: path) else {
      // A log that a file left behind would be played into the one that comes.
      let hasLog = FileManager.default.fileExists(atPath: path + "-wal")
      try move(path, aside: aside, andPut: source)
      return hasLog ? aside : nil
    }
    guard try !replace(path, by: source, aside: aside, options) else { return aside }
    try move(path, aside: aside, andPut: source)
    return aside
  }

  /// Opens a backup that is whole.
  private static func openWhole(_ path: String) throws(StoreError) -> Store {
    let store = try open(path: path, options: StoreOptions(isReadOnly: true))
    let faults = try store.readOnce { db in
      try String.fetchAll(db, sql: "PRAGMA quick_check").filter { $0 != "ok" }
    }
    guard faults.isEmpty else {
      closeQuietly(store)
      throw .damaged(path: path, newestBackup: nil)
    }
    return store
  }

  /// Opens the present file; nil where no version of this program could read what is in it.
  ///
  /// - Throws: Why it cannot be opened just now: that says nothing of what is in it.
  private static func openIfReadable(
    _ path: String, _ options: StoreOptions
  ) throws(StoreError) -> Store? {
    var options = options
    options.isReadOnly = false
    options.createIfMissing = false
    // Whether it may be there has been asked.
    options.forceNetworkFileSystem = true
    do throws(StoreError) {
      return try open(path: path, options: options)
    } catch {
      switch error {
      case .damaged, .notOurs, .newer: return nil
      case .refused, .conflict, .notFound, .busy, .nothingToUndo, .nothingToRedo, .changedSince,
        .readOnly, .missingFile, .cannotCreate, .networkFileSystem, .diskFull, .notWritable,
        .noTerminal, .leftAside, .system, .templateExists, .unknownTemplate:
        throw error
      }
    }
  }

  /// Replaces a file that can be opened, and read to its end.
  ///
  /// - Returns: Whether it was; a file that cannot be read is as it was.
  private static func replace(
    _ path: String, by source: Store, aside: String, _ options: StoreOptions
  ) throws(StoreError) -> Bool {
    guard let present = try openIfReadable(path, options) else { return false }
    defer { closeQuietly(present) }
    do throws(StoreError) {
      try replace(present, by: source, aside: aside)
      return true
    } catch {
      guard case .damaged = error else { throw error }
      return false
    }
  }

  /// Copies the present file aside and the backup into it, with the lock on the file held from
  /// before the first to after the second.
  ///
  /// SQLite takes the lock with the first page that it copies, and gives it back when the copy is
  /// finished; a copy that is broken off changes nothing.
  private static func replace(
    _ present: Store, by source: Store, aside: String
  ) throws(StoreError) {
    do {
      let target = try DatabaseQueue(
        path: present.path, configuration: configuration(StoreOptions()))
      var isAside = false
      try source.queue.backup(to: target, pagesPerStep: 1) { _ in
        guard !isAside else { return }
        isAside = true
        try present.copy(to: aside, isVerified: false)
      }
      try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try target.close()
    } catch {
      throw present.storeError(error)
    }
  }

  /// Moves a file that cannot be read aside, with what waits beside it, and puts a backup there;
  /// what is not there is not moved.
  private static func move(
    _ path: String, aside: String, andPut source: Store
  ) throws(StoreError) {
    let copy = try UnfinishedFile(for: path, random: { .random(in: .min ... .max) })
    defer { copy.remove() }
    try fill(copy, from: source)
    let present = ["", "-wal", "-shm"].filter { FileManager.default.fileExists(atPath: path + $0) }
    if !present.isEmpty {
      do {
        try FileManager.default.createDirectory(
          atPath: Backups.folder(of: path), withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw .cannotCreate(aside)
      }
    }
    var moved: [String] = []
    do throws(StoreError) {
      for suffix in present {
        guard rename(path + suffix, aside + suffix) == 0 else { throw .notWritable(path) }
        moved.append(suffix)
      }
      try copy.finish()
    } catch {
      let back = moved.reversed().map { rename(aside + $0, path + $0) }
      throw back.allSatisfy { $0 == 0 } ? error : .leftAside(aside)
    }
  }

  private static func fill(_ file: UnfinishedFile, from source: Store) throws(StoreError) {
    do {
      let target = try DatabaseQueue(
        path: file.path, configuration: configuration(StoreOptions()))
      try source.queue.backup(to: target)
      try target.close()
    } catch {
      throw source.storeError(error)
    }
  }

  private static func closeQuietly(_ store: Store) {
    do {
      try store.close()
    } catch {
      // Only read from: there is nothing that could be lost.
    }
  }
}

extension Backups {
  /// Where the present file goes when a backup takes its place.
  static func path(putAsideAt moment: String, of path: String) -> String {
    let digits = moment.filter { $0.isNumber || $0 == "T" }
    return (folder(of: path) as NSString)
      .appendingPathComponent("\(stem(of: path))-before-restore-\(digits).sqlite")
  }
}
