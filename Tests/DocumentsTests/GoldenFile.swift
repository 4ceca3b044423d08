import CustomDump
import Foundation
import Testing

/// A text that a document must equal, in `Golden/`.
///
/// A missing file is written and fails once; `RECORD_SNAPSHOTS=1` writes all anew.
struct GoldenFile {
  let name: String

  private var url: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  }

  func expect(_ text: String) throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    guard !isRecording, FileManager.default.fileExists(atPath: url.path()) else {
      try Data(text.utf8).write(to: url)
      if !isRecording { Issue.record("There was no \(name); it is written now: read it.") }
      return
    }
    let golden = try String(contentsOf: url, encoding: .utf8)
    expectNoDifference(
      text.components(separatedBy: "\n"), golden.components(separatedBy: "\n"), "\(name)")
  }
}
