import Foundation

/// A folder that is filled with files: a new one appears whole or not at all.
struct OutputFolder {
  private let target: String
  /// Where the files are written first; the target itself where that is there already.
  private let working: String
  private let random: UInt32

  /// Begins to fill a folder.
  ///
  /// - Parameter force: Whether a folder with something in it may be written to, and files of
  ///   the same names replaced; its other files stay.
  init(_ path: String, force: Bool, random: UInt32) throws(CommandFailure) {
    target = path
    self.random = random
    let manager = FileManager.default
    guard Self.hasSomething(path) else {
      working = "\(path).\(String(random, radix: 36)).tmp"
      do {
        try manager.createDirectory(
          atPath: working, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw .file(.cannotCreate(path, reason: error.localizedDescription))
      }
      return
    }
    guard force else { throw .file(.exists(path)) }
    working = path
  }

  /// Writes a text to a file of the folder.
  func write(_ text: String, to name: String) throws(CommandFailure) {
    try FileWriter.write(text, to: "\(working)/\(name)", force: true, random: random)
  }

  /// Writes a file of the folder piece by piece.
  func write(
    to name: String, _ fill: (FileWriter.Sink) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    try FileWriter.write(to: "\(working)/\(name)", force: true, random: random, fill)
  }

  /// Gives the folder its name.
  func finish() throws(CommandFailure) {
    guard working != target else { return }
    guard rename(working, target) == 0 else {
      throw .file(.cannotCreate(target, reason: SystemError.text(errno)))
    }
  }

  /// Takes a new folder away again.
  func giveUp() {
    guard working != target, let names = FileManager.default.subpaths(atPath: working) else {
      return
    }
    for name in names { unlink("\(working)/\(name)") }
    rmdir(working)
  }

  /// Whether there is a file, or a folder that is not empty.
  private static func hasSomething(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return false
    }
    guard isFolder.boolValue else { return true }
    return FileManager.default.enumerator(atPath: path)?.nextObject() != nil
  }
}

extension FileFault {
  /// The system's own words, where it has any.
  var reason: String {
    switch self {
    case .unreadable(_, let reason), .cannotCreate(_, let reason), .notWritten(_, let reason):
      reason
    case .missing(let path), .notText(let path), .exists(let path): path
    }
  }
}
