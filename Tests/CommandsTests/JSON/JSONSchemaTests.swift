import CustomDump
import Domain
import Foundation
import Testing

@testable import Commands

/// Docs/JSON.md is written from the fields of the records and from what the commands print, so
/// that it cannot say anything else (Rules.md 3.10).
@Suite("JSON and its schema")
struct JSONSchemaTests {
  private static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Docs/JSON.md").path

  @Test("Every command that lists or shows takes --json")
  func everyListAndShow() throws {
    let commands = try JSONCommands()
    let withJSON = Set(commands.all.map(\.name))
    for command in commands.looking { #expect(withJSON.contains(command.name), "\(command.name)") }
  }

  @Test("Every row of every noun has the keys of its record's fields, each with the type it says")
  func nouns() throws {
    let commands = try JSONCommands()
    var seen = 0
    for command in commands.all where command.words.last == "list" {
      guard let noun = command.noun else { continue }
      let output = try #require(try commands.output(of: command), "\(command.name)")
      for row in output.list { seen += check(row, command.name, Self.fields(of: noun)) }
    }
    #expect(seen > 1000)
  }

  @Test("Docs/JSON.md says of every command what it prints")
  func document() throws {
    let document = try Self.document(try JSONCommands())
    let present = FileManager.default.contents(atPath: Self.path)
      .map { String(decoding: $0, as: UTF8.self) }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil || present == nil {
      try document.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    expectNoDifference(
      present?.components(separatedBy: "\n"), document.components(separatedBy: "\n"))
  }

  // MARK: Rows

  /// Holds a row against its fields; how many were looked at.
  private func check(_ row: JSONObject, _ name: String, _ fields: [FieldDescription]) -> Int {
    for field in fields {
      let key = field.key
      let owner = key.group.map { row[$0] } ?? row
      #expect(owner.keys.contains(key.innerName), "\(name): \(key)")
      let type = JSONShape.type(of: owner[key.innerName])
      #expect(Self.types(of: field).contains(type), "\(name): \(key) is \(type)")
    }
    return fields.count
  }

  private static func fields(of noun: any RecordNoun.Type) -> [FieldDescription] {
    func described<Noun: RecordNoun>(_ noun: Noun.Type) -> [FieldDescription] {
      Noun.Row.fieldDescriptions
    }
    return described(noun)
  }

  /// The types of JSON that a field may have.
  private static func types(of field: FieldDescription) -> Set<String> {
    switch field.type {
    case .text, .longText, .time, .day, .choice, .record: ["text", "null"]
    case .amount, .integer: ["number", "null"]
    case .flag: ["true or false"]
    case .list, .pairs: ["list"]
    }
  }

  // MARK: The document

  private static func document(_ commands: JSONCommands) throws -> String {
    var text = """
      # JSON

      What `--json` prints, written by a test from the program itself: `RECORD_SNAPSHOTS=1 swift test`
      writes it anew. Keys are camelCase, days ISO (`2026-10-15`), amounts whole kroner, rows that are
      pointed at stand by their reference (by name where they have none), codes as in
      [the glossary](Glossary.md). Of a protected person's row only what says nothing of who it is is
      filled in; `person show` says all and is logged. A key that stands here is always there, unless
      the row is one of several kinds; what is not filled in is `null`, a list empty.


      """
    for command in commands.all {
      let output = try commands.output(of: command)
      // What acts is documented where the sample lets it: what lists or shows is where it prints records.
      let isLooking = ["list", "show"].contains(command.words.last)
      guard output != nil || (isLooking && command.noun != nil) else { continue }
      text += "## `\(command.name)`\n\n"
      if let noun = command.noun, isLooking {
        text += nounTable(noun, output)
      } else {
        let output = try #require(output, "no example of \(command.name) on the sample")
        var shape = JSONShape()
        shape.learn(output)
        text += table(shape.rows)
      }
    }
    return text
  }

  /// The fields of a record in their order, then what is derived.
  private static func nounTable(_ noun: any RecordNoun.Type, _ output: JSONObject?) -> String {
    let fields = fields(of: noun)
    var rows = fields.map { (place: $0.key.name, type: describe($0)) }
    var shape = JSONShape()
    for row in output.map({ $0.keys.isEmpty ? $0.list : [$0] }) ?? [] { shape.learn(row) }
    let known = Set(fields.flatMap { [$0.key.name, $0.key.group ?? $0.key.name] })
    let derived = shape.rows.filter { row in
      !known.contains {
        row.place == $0 || row.place.hasPrefix($0 + "[") || row.place.hasPrefix($0 + ".")
      }
    }
    rows =
      derived.filter { $0.place == "reference" } + rows
      + derived.filter { $0.place != "reference" }
    return (output?.keys.isEmpty ?? true ? "A list of:\n\n" : "") + table(rows)
  }

  private static func table(_ rows: [(place: String, type: String)]) -> String {
    "| key | what stands there |\n|---|---|\n"
      + rows.map { "| `\($0.place)` | \($0.type) |\n" }.joined() + "\n"
  }

  private static func describe(_ field: FieldDescription) -> String {
    switch field.type {
    case .flag, .list, .pairs: describe(field.type)
    case .text, .longText, .time, .day, .amount, .integer, .choice, .record:
      describe(field.type) + (field.isRequired ? "" : " or null")
    }
  }

  private static func describe(_ type: FieldType) -> String {
    switch type {
    case .text: "text of one line"
    case .longText: "text"
    case .time: "time, `18:00`"
    case .day: "day, `2026-10-15`"
    case .amount: "number, whole kroner"
    case .integer: "number"
    case .flag: "true or false"
    case .choice(let vocabulary): "code of `\(vocabulary.rawValue)`"
    case .record(let kinds): "reference of `\(kinds.map(\.rawValue).joined(separator: "`, `"))`"
    case .list(let element): "list of \(describe(element))"
    case .pairs(let vocabulary): "list of objects `code` (of `\(vocabulary.rawValue)`) and `text`"
    }
  }
}
