import CustomDump
import Domain
import Foundation
import Testing

@testable import Commands

/// Docs/JSON.md is written from what the commands declare, and what they print is held against
/// that, so that the document cannot say anything else (Rules.md 3.10).
@Suite("JSON and its schema")
struct JSONSchemaTests {
  private static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Docs/JSON.md").path

  @Test("Every command that lists or shows takes --json")
  func everyListAndShow() {
    for command in JSONCommands.all where ["list", "show"].contains(command.words.last) {
      #expect(command.printsJSON, "\(command.name)")
    }
  }

  @Test("Every command that takes --json declares what it prints")
  func everyDeclared() throws {
    let commands = try JSONCommands()
    for command in JSONCommands.all {
      #expect(commands.takesJSON(command) == command.printsJSON, "\(command.name)")
    }
  }

  @Test("What a command prints has the keys that it declares, each with what it may hold")
  func outputs() throws {
    let commands = try JSONCommands()
    for command in JSONCommands.all {
      guard let shape = command.shape else { continue }
      let outputs = try commands.outputs(of: command)
      #expect(!outputs.isEmpty, "no example of \(command.name) on the sample")
      if case .list = shape {
        #expect(outputs.contains { !$0.list.isEmpty }, "no row of \(command.name)")
      }
      for output in outputs {
        expectNoDifference(shape.misfits(output, at: command.name), [])
      }
    }
  }

  @Test(
    "A key too many, a key that is missing and a value of another type do not fit",
    arguments: [
      (#"{"on": "2026-10-15", "size": "small", "done": null, "extra": 1}"#, "x.extra"),
      (#"{"on": "2026-10-15", "size": "small"}"#, "x.done"),
      (#"{"on": "15.10.2026", "size": "small", "done": null}"#, "x.on"),
      (#"{"on": null, "size": "small", "done": null}"#, "x.on"),
      (#"{"on": "2026-10-15", "size": "tiny", "done": null}"#, "x.size"),
      (#"{"on": "2026-10-15", "size": "small", "done": [1]}"#, "x.done"),
      (
        #"{"on": "2026-10-15", "size": "small", "done": null, "rows": [{"a": 1}, {}]}"#,
        "x.rows[].a"
      ),
    ])
  func misfits(_ json: String, _ place: String) throws {
    let shape: JSONShape = .object([
      "on": .day, "size": .code(.size), "done": .number.orNull,
      "rows": .rows(["a": .number]).orLeftOut,
    ])
    let found = shape.misfits(try JSONObject(json), at: "x")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(place + " ") == true, "\(found)")
  }

  @Test("Docs/JSON.md says of every command what it prints")
  func document() throws {
    let document = Self.document
    let present = FileManager.default.contents(atPath: Self.path)
      .map { String(decoding: $0, as: UTF8.self) }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil || present == nil {
      try document.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    expectNoDifference(
      present?.components(separatedBy: "\n"), document.components(separatedBy: "\n"))
  }

  private static var document: String {
    var text = """
      # JSON

      What `--json` prints, written by a test from what the program declares: `RECORD_SNAPSHOTS=1
      swift test` writes it anew. Keys are camelCase, days ISO (`2026-10-15`), amounts whole kroner,
      rows that are pointed at are named by their reference (by name where they have none), codes as in
      [the glossary](Glossary.md). Of a protected person's row only what says nothing of who it is is
      filled in; `person show` says all and is logged. Every key that is listed here is always there,
      unless it may be left out; what is not filled in is `null`, a list empty. `[]` is each element of
      a list.


      """
    var commands: [String: String] = [:]
    for command in JSONCommands.all {
      guard let shape = command.shape else { continue }
      let row = shape.rowOfList
      let table = (row ?? shape).table
      text += "## `\(command.name)`\n\n"
      if let first = commands[table] {
        text += (row == nil ? "An object" : "A list of objects") + " as in `\(first)`.\n\n"
      } else {
        commands[table] = command.name
        text += (row == nil ? "" : "A list of:\n\n") + table + "\n"
      }
    }
    return text
  }
}
