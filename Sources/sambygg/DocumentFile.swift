import Commands
import Interface

/// Writes a document from the screen as the command line writes it.
enum DocumentFile {
  /// Writes a file whole or not at all; nil where it was written.
  static func write(_ path: String, _ text: String, overwrite: Bool) -> FileRefusal? {
    switch FileWriter.fault(writing: text, to: path, force: overwrite) {
    case nil: nil
    case .exists: .exists
    case .missing: .noFolder
    case .unreadable(_, let reason), .cannotCreate(_, let reason), .notWritten(_, let reason):
      .other(reason)
    case .notText(let path): .other(path)
    }
  }
}
