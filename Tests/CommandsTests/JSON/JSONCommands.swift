import ArgumentParser
import Domain
import Foundation
import Templates
import Testing

@testable import Commands

/// The commands and what those that print JSON print of the sample municipality.
struct JSONCommands {
  /// A command by its words: `idea`, `list`.
  struct Command {
    let words: [String]
    /// What it prints as JSON, nil where it prints none.
    let shape: JSONShape?

    var name: String { words.joined(separator: " ") }

    var printsJSON: Bool { shape != nil }
  }

  private let place: Workplace

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
    for (text, reason) in [("Få møteplasser.", "Først."), ("Ingen møteplasser.", "Sett på nytt.")] {
      try place.done("case", "edit", "PR-001", "--problem-statement", text, "--reason", reason)
    }
    let need = try place.done(
      "entry", "add", "PR-001", "--kind", "need", "--text", "Et sted å møtes.")
    try place.done(
      "entry", "add", "PR-001", "--kind", "possibility", "--text", "En benk.", "--answers", need)
    try place.done(
      "meeting", "agenda", "add", "M-030", "--title", "Veien videre", "--minutes", "10")
    try place.done("contribution", "add", "PR-002", "--actor", "Ungdommene", "--verb", "drive")
    try place.done("organisation", "rename", "O-002", "Gamlekaia vel og vern")
    try place.done(
      "document", "edit", "D-001", "--review-on", "01.10.2026", "--archive-reference", "26/1234")
  }

  /// Every command that has none below it, in the order of the help text.
  static var all: [Command] { leaves(of: Sambygg.self, []) }

  /// Whether the help text names `--json`.
  func takesJSON(_ command: Command) -> Bool {
    place.run(list: command.words + ["--help"]).standardOutput.contains("--json")
  }

  /// What a command prints for each of the arguments that it takes.
  func outputs(of command: Command) throws -> [JSONObject] {
    var outputs: [JSONObject] = []
    for arguments in try arguments(for: command) {
      let result = place.run(list: command.words + arguments + ["--json"])
      guard !result.standardOutput.isEmpty else { continue }
      outputs.append(try JSONObject(result.standardOutput))
    }
    return outputs
  }

  /// What to try.
  private func arguments(for command: Command) throws -> [[String]] {
    switch command.name {
    case "phase show": return ["mobilisation", "planning", "continuation"].map { ["PR-002", $0] }
    case "workshop show", "workshop result": return [["M-030"]]
    case "text show": return try sections()
    case "template show": return ShippedTemplates.all.map { [$0.key] }
    case "search": return [["lys"], ["a"]]
    case "history": return [["--limit", "500"]]
    case "import ideas":
      let bad = try place.file("bad.csv", "Tittel;Tidspunkt\nBenk;en dag\n".utf8)
      return [Self.ideas, bad].map { [$0, "--dry-run"] }
    default: break
    }
    var all: [[String]] = [[]]
    all += try references(of: command.words.dropLast()).prefix(3).map { [$0] }
    all += (1...6).map { ["PR-00\($0)"] }
    return all + [["A-001"], ["M-018"], ["M-030"]]
  }

  /// The references of a noun's rows, none where it lists none.
  private func references(of noun: some Collection<String>) throws -> [String] {
    let list = place.run(list: Array(noun) + ["list", "--json"])
    return list.exitReason == .done ? try JSONObject(list.standardOutput).texts("reference") : []
  }

  private func sections() throws -> [[String]] {
    let list = place.run("text", "list", "PR-004", "--json")
    return try JSONObject(list.standardOutput).list.map { row in
      ["PR-004", row["document"].text ?? "", row["section"].text ?? ""]
    }
  }

  private static func leaves(
    of type: any ParsableCommand.Type, _ words: [String]
  ) -> [Command] {
    let children = type.configuration.subcommands
    guard !children.isEmpty else {
      return [Command(words: words, shape: (type as? any JSONCommand.Type)?.shape)]
    }
    return children.flatMap { child in
      leaves(of: child, words + [child.configuration.commandName ?? ""])
    }
  }

  private static let ideas = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("sample-data/ideer.csv").path
}
