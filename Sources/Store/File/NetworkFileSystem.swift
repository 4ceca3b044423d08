import Foundation

/// File systems on which locking cannot be trusted.
enum NetworkFileSystem {
  private static let types: Set<Substring> = ["nfs", "nfs4", "cifs", "smb3", "smbfs"]

  /// Whether the path lies on an NFS or SMB share, by the system's list of mounts.
  static func holds(_ path: String) -> Bool {
    guard let mounts = FileManager.default.contents(atPath: "/proc/self/mounts") else {
      return false
    }
    return holds(
      URL(fileURLWithPath: path).resolvingSymlinksInPath().path,
      mounts: String(decoding: mounts, as: UTF8.self))
  }

  /// Whether an absolute path lies on a share, by a list of mounts: device, place, type.
  static func holds(_ path: String, mounts: String) -> Bool {
    let mount =
      mounts.split(separator: "\n")
      .map { $0.split(separator: " ") }
      .filter { $0.count > 2 && isPrefix(unescaped($0[1]), of: path) }
      // The deepest place holds the path; of two mounts on one place the later one.
      .enumerated().max { ($0.element[1].count, $0.offset) < ($1.element[1].count, $1.offset) }
    return mount.map { types.contains($0.element[2]) } ?? false
  }

  private static func isPrefix(_ place: String, of path: String) -> Bool {
    place == "/" || path == place || path.hasPrefix(place + "/")
  }

  /// The list writes a blank as `\040`.
  private static func unescaped(_ place: Substring) -> String {
    place.replacingOccurrences(of: "\\040", with: " ")
  }
}
