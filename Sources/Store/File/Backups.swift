import Domain
import Foundation

/// Where the backups of a file lie and how they are called.
enum Backups {
  /// The folder of a file's backups, beside it.
  static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return (folder as NSString).appendingPathComponent("backups")
  }

  /// The file's name without its extension.
  static func stem(of path: String) -> String {
    ((path as NSString).lastPathComponent as NSString).deletingPathExtension
  }

  /// The daily backup of a day.
  static func path(on day: Day, of path: String) -> String {
    (folder(of: path) as NSString).appendingPathComponent("\(stem(of: path))-\(day).sqlite")
  }

  /// The backup that is made before a file is brought up from an older version.
  static func path(beforeMigrationFrom version: Int, of path: String) -> String {
    (folder(of: path) as NSString)
      .appendingPathComponent("\(stem(of: path))-version-\(version).sqlite")
  }

  /// The newest backup of a file that is whole, nil where there is none.
  static func newestWhole(of path: String) -> String? {
    daily(of: path).last { isWhole($0.path) }?.path
  }

  /// Whether a file can be a finished backup: one of ours, and as long as it says it is.
  ///
  /// A backup is looked through before it gets its name, so that its header is enough here.
  static func isFinished(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, let header = FileHeader(path: path) else { return false }
    return header.applicationId == Schema.applicationId && Int(status.st_size) >= header.size
  }

  /// The daily backups of a file, oldest first.
  static func daily(of path: String) -> [(day: Day, path: String)] {
    let folder = folder(of: path)
    let prefix = stem(of: path) + "-"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return []
    }
    return names.sorted().compactMap { name in
      guard name.hasPrefix(prefix), name.hasSuffix(".sqlite"),
        let day = Day(iso: name.dropFirst(prefix.count).dropLast(".sqlite".count))
      else { return nil }
      return (day, (folder as NSString).appendingPathComponent(name))
    }
  }
}
