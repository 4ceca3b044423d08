package import Domain
import Foundation

extension Store {
  /// Makes the backup of a day unless it is there, and takes away what is too old: the 14
  /// newest stay, and the newest of each of the 12 latest months.
  ///
  /// - Returns: The path of the new backup; nil where there was one, or nothing may be written.
  package func backupOfTheDay(_ today: Day) throws(StoreError) -> String? {
    guard !isReadOnly, path != ":memory:" else { return nil }
    let target = Backups.path(on: today, of: path)
    guard !Self.hasBackup(of: path, on: today) else { return nil }
    UnfinishedFile.removeLeftOvers(in: Backups.folder(of: path), of: Backups.stem(of: path))
    let made = try backup(to: target)
    for path in Backups.superfluous(Backups.daily(of: path)) { unlink(path) }
    return made
  }

  /// Whether the backup of a day is there; the file itself is not opened.
  package static func hasBackup(of path: String, on today: Day) -> Bool {
    Backups.isFinished(Backups.path(on: today, of: path))
  }
}

extension Backups {
  /// The backups that need not be kept, of daily ones that are given oldest first.
  static func superfluous(_ backups: [(day: Day, path: String)]) -> [String] {
    let newestFirst = backups.reversed()
    var kept = Set(newestFirst.prefix(14).map(\.path))
    var months: [Int] = []
    for backup in newestFirst {
      let month = backup.day.year * 12 + backup.day.month
      guard !months.contains(month) else { continue }
      months.append(month)
      if months.count <= 12 { kept.insert(backup.path) }
    }
    return backups.map(\.path).filter { !kept.contains($0) }
  }
}
