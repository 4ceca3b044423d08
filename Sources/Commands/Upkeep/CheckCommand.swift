import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `check`: exits 65 where something is wrong.
struct CheckCommand: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Looks whether the file is whole and as its journal says.")

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { CheckReport.shape }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let report = try asking(try store.check())
    if json {
      context.output.json(report.json)
    } else {
      for line in report.lines { context.output.line(line) }
    }
    guard report.isSound else {
      context.say(CommandText.fileIsNotSound)
      throw .found(.badData)
    }
    context.say(CommandText.fileIsSound)
  }
}

extension CheckReport {
  private var findings: [(name: String, counts: [String: Int])] {
    [
      ("danglingReferences", danglingReferences), ("unlikeJournal", unlikeJournal),
      ("unreadable", unreadable), ("outdatedDerivations", outdatedDerivations),
      ("circles", circles), ("rows", rows),
    ]
  }

  fileprivate static var shape: JSONShape {
    let head: JSONKeys = ["isSound": .flag, "integrity": .list(.text)]
    let counts = CheckReport().findings.map { finding in
      JSONKey(name: finding.name, shape: .entries(.number))
    }
    return .object(head.adding(JSONKeys(counts)).adding(["changes": .number]))
  }

  fileprivate var json: JSONValue {
    let counts = findings.map { finding in
      JSONMember(
        key: finding.name,
        value: .object(
          finding.counts.sorted { $0.key < $1.key }
            .map { JSONMember(key: $0.key, value: .count($0.value)) }))
    }
    return .object(
      [
        JSONMember(key: "isSound", value: .flag(isSound)),
        JSONMember(key: "integrity", value: .list(integrity.map { .text($0) })),
      ] + counts + [JSONMember(key: "changes", value: .count(changes))])
  }

  fileprivate var lines: [String] {
    let counted = findings.flatMap { finding in
      finding.counts.sorted { $0.key < $1.key }
        .map { "\(finding.name) \($0.key) \($0.value)" }
    }
    return integrity.map { "integrity \($0)" } + counted + ["changes \(changes)"]
  }
}
