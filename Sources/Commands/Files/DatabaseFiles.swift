import Foundation

/// The files that a database stands in.
enum DatabaseFiles {
  /// Takes a database away with what stands beside it; what is not there is passed over.
  static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
  }
}
