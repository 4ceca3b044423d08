import Domain
import Foundation

/// A file on its way to its name: nobody else writes into it, and nobody takes it for finished.
///
/// The name has a part by chance, so that two processes that make the same file at once each have
/// one of their own.
struct UnfinishedFile {
  /// Where the file is until it gets its name.
  let path: String
  private let target: String

  private static let ending = ".unfinished"
  /// How long a file may be unfinished before it is what a process that was stopped left behind,
  /// in seconds.
  private static let oldest: TimeInterval = 24 * 3600

  /// Makes an empty file that is to become `target`, and the folder for it where there is none.
  init(for target: String, random: () -> UInt32) throws(StoreError) {
    self.target = target
    let folder = (target as NSString).deletingLastPathComponent
    if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw .cannotCreate(target)
      }
    }
    var tries = 0
    while true {
      let path = "\(target).\(String(random(), radix: 36))\(Self.ending)"
      let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        Foundation.close(descriptor)
        self.path = path
        break
      }
      tries += 1
      guard errno == EEXIST, tries < 100 else {
        throw errno == ENOSPC || errno == EDQUOT ? .diskFull : .cannotCreate(target)
      }
    }
    do throws(StoreError) {
      try FileMode.apply(to: path)
    } catch {
      remove()
      throw error
    }
  }

  /// Gives the file its name, in place of what has it.
  func finish() throws(StoreError) {
    guard rename(path, target) == 0 else {
      throw errno == ENOSPC || errno == EDQUOT ? .diskFull : .cannotCreate(target)
    }
  }

  /// Takes the file away; nothing happens where it has got its name.
  func remove() {
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// Takes away what processes that were stopped left unfinished in a folder.
  static func removeLeftOvers(in folder: String, of stem: String) {
    let files = FileManager.default
    for name in (try? files.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasPrefix(stem) && name.hasSuffix(ending) {
      let path = (folder as NSString).appendingPathComponent(name)
      guard let attributes = try? files.attributesOfItem(atPath: path),
        let written = attributes[.modificationDate] as? Date,
        written.timeIntervalSinceNow < -oldest
      else { continue }
      unlink(path)
    }
  }
}
