import Foundation

/// Reads whole files that are named on the command line.
enum FileReader {
  /// The bytes of a file.
  static func bytes(of path: String) throws(FileFault) -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path)
    }
    guard !isFolder.boolValue else {
      throw .unreadable(path, reason: SystemError.text(EISDIR))
    }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadable(path, reason: error.localizedDescription)
    }
  }

  /// The text of a file, which must be UTF-8.
  static func text(of path: String) throws(FileFault) -> String {
    guard let text = String(validating: try bytes(of: path), as: UTF8.self) else {
      throw .notText(path)
    }
    return text
  }
}

/// What the system says of its error numbers.
enum SystemError {
  /// The system's own words.
  static func text(_ number: Int32) -> String { String(cString: strerror(number)) }
}
