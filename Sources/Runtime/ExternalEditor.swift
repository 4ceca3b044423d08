import Foundation
import Screen

/// A person's own editor, run without a shell on a private file.
struct ExternalEditor {
  /// The program and its arguments.
  let command: [String]
  let folder: String

  /// Lets the person edit a text.
  ///
  /// - Returns: The text as it was saved, whatever the editor's exit status; nil where it could
  ///   not be started, so that the text in the form stays.
  func edit(_ text: String, in terminal: some Terminal) -> String? {
    let path = "\(folder)/sambygg-\(UUID().uuidString).txt"
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: 0o600])
    else { return nil }
    defer { unlink(path) }
    guard terminal.run(command + [path]) != nil else { return nil }
    guard let data = FileManager.default.contents(atPath: path),
      let edited = String(validating: data, as: UTF8.self)
    else { return nil }
    return edited.hasSuffix("\n") ? String(edited.dropLast()) : edited
  }
}
