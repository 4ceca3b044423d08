import ArgumentParser
import Domain
import Foundation
import Templates
import Testing

@testable import Commands

/// The commands that print JSON, run on the sample municipality.
struct JSONCommands {
  /// A command by its words: `idea`, `list`.
  struct Command {
    let words: [String]
    let noun: (any RecordNoun.Type)?

    var name: String { words.joined(separator: " ") }
  }

  let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    try place.done("import", "archive", try place.file("granvag.json", SampleArchive.bytes))
    try place.done("idea", "delete", "ID-013")
    try place.done("activity-plan", "make", "PR-002", "2027", "--decided-by", "Kommunestyret")
    for party in [[], ["--organisation", "O-007"]] {
      let answer = [
        "checklist", "answer", "PR-002", "sharedUnderstanding", "1", "yes", "--note", "Ja.",
      ]
      _ = Program(place.environment).run(answer + party)
    }
    try place.done("phase", "move", "PR-002", "continuation", "4", "--reason", "Begynner før.")
    try place.done("phase", "edit", "PR-002", "mobilisation", "--title", "Få folk med")
    try place.done("phase", "step", "hide", "PR-002", "planning", "2", "--reason", "Gjort.")
  }

  /// Every command that takes `--json`, in the order of the help text.
  var all: [Command] {
    leaves(of: Sambygg.self, [], nil).filter { command in
      Program(place.environment).run(command.words + ["--help"]).standardOutput
        .contains("--json")
    }
  }

  /// Every command that lists or shows.
  var looking: [Command] {
    leaves(of: Sambygg.self, [], nil).filter { ["list", "show"].contains($0.words.last) }
  }

  /// What a command prints; nil where it needs something that the sample has not.
  func output(of command: Command) throws -> JSONObject? {
    for arguments in try arguments(for: command) {
      let result = Program(place.environment).run(command.words + arguments + ["--json"])
      if [.done, .refused].contains(result.exitReason), !result.standardOutput.isEmpty {
        return try JSONObject(result.standardOutput)
      }
    }
    return nil
  }

  /// What to try, one after the other.
  private func arguments(for command: Command) throws -> [[String]] {
    switch command.name {
    case "case gate", "text list": return [["PR-001"], []]
    case "checklist list", "activity-plan show": return [["PR-002"]]
    case "text show": return try sections()
    case "phase list", "phase changes": return [["PR-002"]]
    case "phase show": return [["PR-002", "planning"]]
    case "plan show": return [["PR-002"], ["PR-001"]]
    case "template show": return [["sambygging-6"]]
    case "search": return [["lys"]]
    case "history": return [["--limit", "500"]]
    case "import ideas": return [[Self.ideas, "--dry-run"]]
    default: break
    }
    if command.words.last == "list" { return [[], ["PR-001"], ["PR-002"], ["A-001"], ["M-030"]] }
    let list = Program(place.environment).run(Array(command.words.dropLast()) + ["list", "--json"])
    let own = list.exitReason == .done ? try JSONObject(list.standardOutput).texts("reference") : []
    let others = (1...3).map { "PR-00\($0)" } + (1...40).map { "M-0\($0 < 10 ? "0" : "")\($0)" }
    return [own.prefix(1).map { $0 }, []] + others.map { [$0] }
  }

  private func sections() throws -> [[String]] {
    let list = Program(place.environment).run(["text", "list", "PR-004", "--json"])
    return try JSONObject(list.standardOutput).list.map { row in
      ["PR-004", row["document"].text ?? "", row["section"].text ?? ""]
    }
  }

  private func leaves(
    of type: any ParsableCommand.Type, _ words: [String], _ noun: (any RecordNoun.Type)?
  ) -> [Command] {
    let noun = (type as? any NounCommand.Type).map { Self.noun($0) } ?? noun
    let children = type.configuration.subcommands
    guard !children.isEmpty else {
      return words.isEmpty
        ? [] : [Command(words: words, noun: Self.printsRecords(type) ? noun : nil)]
    }
    return children.flatMap { child in
      leaves(of: child, words + [child.configuration.commandName ?? ""], noun)
    }
  }

  /// Whether a command prints whole records, with all their fields.
  private static func printsRecords(_ type: any ParsableCommand.Type) -> Bool {
    let name = String(describing: type)
    return [
      "ListRecords", "ListCaseRecords", "ListMeasures", "ListMeetings", "ShowRecord", "ShowPerson",
    ]
    .contains { name.hasPrefix($0) }
  }

  private static func noun<Words: NounCommand>(_ type: Words.Type) -> any RecordNoun.Type {
    Words.Noun.self
  }

  private static let ideas = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("sample-data/ideer.csv").path
}
