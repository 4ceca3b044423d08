package import Domain
import Foundation
import GRDB

extension Store {
  /// Puts a backup in the place of a file; the present file is put aside first.
  ///
  /// A file that others have open sees the backup's content as one change. A backup that is
  /// not whole, not ours or newer is refused, and then nothing is touched.
  ///
  /// - Parameter force: Whether a file on a network share is written all the same.
  /// - Returns: Where the present file was put; nil where there was none.
  package static func restore(
    from backup: String, to path: String, force: Bool = false,
    options: StoreOptions = StoreOptions()
  ) throws(StoreError) -> String? {
    let source = try openWhole(backup)
    defer { closeQuietly(source) }
    let target = DatabaseFile(path: path)
    if !force, NetworkFileSystem.holds(path) { throw .networkFileSystem(path) }
    guard FileManager.default.fileExists(atPath: path) else {
      try target.create(options)
      try copy(source, into: path)
      return nil
    }
    let aside = Backups.path(putAsideAt: Timestamp.text(options.clock()), of: path)
    if let present = openIfOurs(path) {
      defer { closeQuietly(present) }
      _ = try present.backup(to: aside)
      try copy(source, into: path)
    } else {
      try move(path, aside: aside)
      try target.create(options)
      try copy(source, into: path)
    }
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

  private static func openIfOurs(_ path: String) -> Store? {
    do {
      let store = try open(path: path, options: StoreOptions(isReadOnly: true))
      _ = try store.check()
      return store
    } catch {
      // What cannot be read is put aside as it lies there.
      return nil
    }
  }

  private static func copy(_ source: Store, into path: String) throws(StoreError) {
    do {
      let target = try DatabaseQueue(path: path, configuration: configuration(StoreOptions()))
      try source.queue.backup(to: target)
      try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try target.close()
    } catch {
      throw source.storeError(error)
    }
  }

  /// Moves a file that cannot be read aside, with what waits beside it.
  private static func move(_ path: String, aside: String) throws(StoreError) {
    do {
      try FileManager.default.createDirectory(
        atPath: Backups.folder(of: path), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotCreate(aside)
    }
    guard rename(path, aside) == 0 else { throw .notWritable(path) }
    for suffix in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
      guard rename(path + suffix, aside + suffix) == 0 else { throw .notWritable(path) }
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
