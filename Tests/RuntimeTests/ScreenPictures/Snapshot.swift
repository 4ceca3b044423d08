import CustomDump
import Foundation
import Screen
import Testing

/// How a screen looks, in `Snapshots/`: its text, and its styles by their letters.
///
/// A missing file is written and fails once; `RECORD_SNAPSHOTS=1` writes all anew.
struct Snapshot {
  let name: String

  private var url: URL {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Snapshots/\(name).txt")
  }

  func expect(_ frames: [Frame]) throws {
    let text = frames.map(Self.picture).joined(separator: "\n\n") + "\n"
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    guard !isRecording, FileManager.default.fileExists(atPath: url.path()) else {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      if !isRecording { Issue.record("There was no \(name); it is written now: read it.") }
      return
    }
    let golden = try String(contentsOf: url, encoding: .utf8)
    expectNoDifference(
      text.components(separatedBy: "\n"), golden.components(separatedBy: "\n"), "\(name)")
  }

  /// Size, text and styles; plain cells at the end of a line of styles are left out.
  private static func picture(_ frame: Frame) -> String {
    let styles = frame.styles.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == "." }.reversed())
    }
    return "\(frame.size.columns)×\(frame.size.rows)\n\(frame.text)\n"
      + styles.joined(separator: "\n")
  }
}
