package import Domain
import Foundation
import GRDB

extension Store {
  /// Copies the file as it is, by SQLite's own means, whole or not at all.
  ///
  /// The copy is looked through before it gets its name: a damaged file makes no backup.
  ///
  /// - Parameter to: Where to; the folder of backups, under today's date, where nil.
  /// - Returns: The path of the copy.
  package func backup(to path: String? = nil) throws(StoreError) -> String {
    let target =
      path ?? Backups.path(on: Timestamp.local(Timestamp.text(clock())).day, of: self.path)
    try copy(to: target, isVerified: true)
    return target
  }

  /// Copies the file page by page under another name.
  ///
  /// - Parameter isVerified: Whether the copy gets its name only where it is whole; a file that is
  ///   put aside is copied as it is.
  func copy(to target: String, isVerified: Bool) throws(StoreError) {
    let unfinished = try UnfinishedFile(for: target, random: { .random(in: .min ... .max) })
    defer { unfinished.remove() }
    do {
      try copyPages(to: unfinished.path)
    } catch {
      throw storeError(error)
    }
    guard !isVerified || Backups.isWhole(unfinished.path) else {
      throw .damaged(path: path, newestBackup: Backups.newestWhole(of: path))
    }
    try unfinished.finish()
  }

  private func copyPages(to path: String) throws {
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
