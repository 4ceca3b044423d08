package import Domain
import Foundation
import GRDB

extension Store {
  /// Copies the file as it stands, by SQLite's own means, whole or not at all.
  ///
  /// - Parameter to: Where to; the folder of backups, under today's date, where nil.
  /// - Returns: The path of the copy.
  package func backup(to path: String? = nil) throws(StoreError) -> String {
    let target =
      path ?? Backups.path(on: Timestamp.local(Timestamp.text(clock())).day, of: self.path)
    let folder = (target as NSString).deletingLastPathComponent
    let unfinished = target + ".unfinished"
    do {
      if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      }
      if FileManager.default.fileExists(atPath: unfinished) {
        try FileManager.default.removeItem(atPath: unfinished)
      }
      guard
        FileManager.default.createFile(
          atPath: unfinished, contents: nil, attributes: [.posixPermissions: 0o600])
      else { throw StoreError.cannotCreate(target) }
      try FileMode.apply(to: unfinished)
      try copy(to: unfinished)
      guard rename(unfinished, target) == 0 else { throw StoreError.cannotCreate(target) }
    } catch {
      unlink(unfinished)
      throw storeError(error)
    }
    return target
  }

  private func copy(to path: String) throws {
    var configuration = Configuration()
    // Every page is written once and not read again.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -256") }
    let copy = try DatabaseQueue(path: path, configuration: configuration)
    try queue.backup(to: copy)
    // A single file, so that it can be moved about.
    try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try copy.close()
  }
}
