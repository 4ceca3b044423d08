import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `entry list PR-007 --kind insight --level user`: the log, or the entries of it that are asked
/// for (B-08).
struct ListEntries: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists a case's log entries, or those of all cases.")

  @Argument(help: "The case, by reference or exact title; all cases where none is named.")
  var `case`: String?

  @Option(help: "Only entries of this kind.") var kind: EntryKind?
  @Option(help: "Only entries of this subkind of their kind.") var subkind: String?
  @Option(help: "Only insights on this level.") var level: InsightLevel?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(EntryNoun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let caseFile = try context.caseIdentifier(`case`, store)
    if let subkind, !Vocabulary.entrySubkind.codes.contains(subkind) {
      throw .options([
        OptionRefusal(option: "--subkind", problem: .unknownCode(subkind, .entrySubkind))
      ])
    }
    guard kind != nil || subkind != nil || level != nil else {
      let all = StatusFilter<EntryNoun>()
      return try context.printList(EntryNoun.self, case: caseFile, all, json: json, store)
    }
    let rows = try asking(try store.list(Entry.self, case: caseFile)).filter { entry in
      (kind.map { entry.kind == $0 } ?? true) && (subkind.map { entry.subkind == $0 } ?? true)
        && (level.map { entry.level == $0 } ?? true)
    }
    try context.printList(rows, EntryNoun.self, json: json, store)
  }
}

extension EntryKind: ExpressibleByArgument {}

extension InsightLevel: ExpressibleByArgument {}

/// `entry insights PR-007`: how many barriers, inhibitors and promoters on each level.
struct CountInsights: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "insights",
    abstract: "Counts a case's insights by kind and by system and user level.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static let shape: JSONShape = .object([
    "insights": .rows([
      "subkind": .code(.insightKind).orNull, "system": .number, "user": .number,
      "withoutLevel": .number, "total": .number,
    ]),
    "interviewed": .number,
  ])

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let grid = InsightGrid(try context.situation(`case`, store).entries)
    guard !json else {
      let lines = grid.lines.map { line in
        JSONValue.object([
          "subkind": .optional(line.kind?.rawValue), "system": .count(line.system),
          "user": .count(line.user), "withoutLevel": .count(line.other),
          "total": .count(line.total),
        ])
      }
      context.output.json(
        .object(["insights": .list(lines), "interviewed": .count(grid.interviewed)]))
      return
    }
    var table = TextTable(
      [TextTable.Column(heading: context.text(ChainScreenText.insights))]
        + [
          InsightLevel.system.label, InsightLevel.user.label, ChainScreenText.withoutLevel,
          ChainScreenText.sum,
        ].map { TextTable.Column(heading: context.text($0), isTrailing: true) })
    for line in grid.lines {
      table.append(
        [context.text(ChainScreenText.kind(line.kind))]
          + [line.system, line.user, line.other, line.total].map(String.init))
    }
    context.output.table(table)
  }
}
