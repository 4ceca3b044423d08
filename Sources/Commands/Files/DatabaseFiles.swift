import Foundation

/// The files that a database is kept in.
enum DatabaseFiles {
  /// Takes a database away with what is beside it; what is not there is passed over.
  static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
  }
}
