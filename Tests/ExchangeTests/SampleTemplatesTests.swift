import Domain
import Foundation
import Templates
import Testing

/// The templates in the form that a case copies, as Scripts/sample-data reads them.
struct SampleTemplatesTests {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "sample-data/templates.json")

  @Test("sample-data/templates.json holds the shipped templates as a case copies them")
  func templatesAreWrittenDown() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try ShippedTemplates.all.map { template in
      let copy = String(decoding: try encoder.encode(template), as: UTF8.self)
      return "\"\(template.key)\":\(copy)"
    }
    let text = "{\n" + lines.joined(separator: ",\n") + "\n}\n"
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    if isRecording { try Data(text.utf8).write(to: Self.file) }
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(written == text, "RECORD_SNAPSHOTS=1 writes it again; then run Scripts/sample-data")
  }
}
