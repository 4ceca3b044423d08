import Foundation

/// Which file is at a path: a file that is replaced by another of the same name differs.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let inode: UInt64

  /// Looks at the file at a path; nil where there is none.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }
}
