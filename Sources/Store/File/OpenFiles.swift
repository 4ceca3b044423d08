import Synchronization

/// The files that this process has open through SQLite.
///
/// The system takes all of a process's locks on a file away as soon as the process closes any
/// descriptor of it. SQLite knows that of its own descriptors; ours may not be opened and closed
/// while it works: another process would then think itself alone, and take away what SQLite writes
/// into.
enum OpenFiles {
  private static let counts = Mutex<[FileIdentity: Int]>([:])

  /// Whether a file may not be looked into but through SQLite.
  static func contains(_ path: String) -> Bool {
    guard let identity = FileIdentity(path: path) else { return false }
    return counts.withLock { $0[identity] != nil }
  }

  fileprivate static func add(_ identity: FileIdentity) {
    counts.withLock { $0[identity, default: 0] += 1 }
  }

  fileprivate static func remove(_ identity: FileIdentity) {
    counts.withLock { counts in
      let left = (counts[identity] ?? 1) - 1
      counts[identity] = left > 0 ? left : nil
    }
  }
}

/// One open file, from its opening to its closing.
final class OpenFile: Sendable {
  private let identity: Mutex<FileIdentity?>

  init(path: String) {
    let identity = FileIdentity(path: path)
    self.identity = Mutex(identity)
    if let identity { OpenFiles.add(identity) }
  }

  /// The file is closed.
  func close() {
    identity.withLock { identity in
      if let open = identity { OpenFiles.remove(open) }
      identity = nil
    }
  }

  deinit {
    close()
  }
}
