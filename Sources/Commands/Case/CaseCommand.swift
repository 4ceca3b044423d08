import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// Gathers the commands that begin with `case`.
struct CaseCommand: NounCommand {
  typealias Noun = CaseNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListRecords<CaseNoun>.self, ShowRecord<CaseNoun>.self, AddRecord<CaseNoun>.self,
    EditRecord<CaseNoun>.self, MoveCase.self, ShowGate.self, StartPhase.self,
    CompletePhase.self, SkipPhase.self, ReopenPhase.self, DeleteRecord<CaseNoun>.self,
  ]
}

/// Cases on the command line.
enum CaseNoun: RecordNoun {
  typealias Row = CaseFile

  static let word = "case"
  static let plural = "cases"
  static let naming = "by reference or exact title"
  static let required: [FieldKey] = ["title"]
  static let statusField: FieldKey? = "status"

  static var columns: [ListColumn<CaseFile>] {
    [
      .reference, .field("title"), .field("status"), .field("template"), .field("plannedStart"),
      .field("plannedEnd"),
    ]
  }

  static let derivedKeys: JSONKeys = [
    "size": .code(.size).orNull, "currentPhase": .code(.phaseKey).orNull,
    "lastChangedOn": .day.orNull,
    "phases": .rows([
      "key": .code(.phaseKey), "position": .number, "title": .text,
      "status": .code(.phaseStatus), "startedOn": .day.orNull, "endedOn": .day.orNull,
    ]),
    "tree": .rows(partKeys.adding(figureKeys)), "total": .object(figureKeys),
    "earlierProblemStatements": .list(EarlierText.shape),
  ]

  static func derived(
    _ row: CaseFile, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    let situation = try asking(try reading.store.situation(row.id, today: reading.today))
    let phases = situation.rail.map { phase in
      JSONValue.object([
        "key": .text(phase.phase.key),
        "position": .count(phase.phase.position),
        "title": .text(phase.definition.title.text(in: reading.language)),
        "status": .text(phase.phase.status.rawValue),
        "startedOn": .optional(phase.phase.startedOn?.description),
        "endedOn": .optional(phase.phase.endedOn?.description),
      ])
    }
    return [
      JSONMember(key: "size", value: .optional(situation.size?.rawValue)),
      JSONMember(key: "currentPhase", value: .optional(situation.currentPhase?.phase.key)),
      JSONMember(
        key: "lastChangedOn", value: .optional(situation.lastChangedOn?.description)),
      JSONMember(key: "phases", value: .list(phases)),
      JSONMember(key: "tree", value: .list(situation.tree.parts.map(part))),
      JSONMember(key: "total", value: .object(figures(situation.tree.total))),
      JSONMember(
        key: "earlierProblemStatements", value: .list(situation.earlierProblems.map(\.json))),
    ]
  }

  private static let partKeys: JSONKeys = [
    "reference": .reference(.caseFile), "level": .code(.level), "depth": .number,
  ]

  /// A case of the tree with what it has itself.
  private static func part(_ part: CaseTree.Part) -> JSONValue {
    .object(
      [
        JSONMember(key: "reference", value: .optional(part.caseFile.reference?.description)),
        JSONMember(key: "level", value: .text(part.caseFile.level.rawValue)),
        JSONMember(key: "depth", value: .count(part.depth)),
      ] + figures(part.own))
  }

  private static let figureKeys: JSONKeys = [
    "measures": .number, "done": .number, "overdue": .number, "measureCost": .amount,
    "cost": .object(sumKeys), "funding": .object(sumKeys),
  ]

  private static let sumKeys: JSONKeys = ["budget": .amount, "accounts": .amount.orNull]

  private static func figures(_ figures: CaseTree.Figures) -> [JSONMember] {
    func sum(_ sum: MoneySum) -> JSONValue {
      .object([
        "budget": .integer(sum.budget), "accounts": sum.accounts.map { .integer($0) } ?? .null,
      ])
    }
    return [
      JSONMember(key: "measures", value: .count(figures.measures)),
      JSONMember(key: "done", value: .count(figures.done)),
      JSONMember(key: "overdue", value: .count(figures.overdue)),
      JSONMember(key: "measureCost", value: .integer(figures.measureCost)),
      JSONMember(key: "cost", value: sum(figures.money.cost)),
      JSONMember(key: "funding", value: sum(figures.money.funding)),
    ]
  }

  /// What is below the fields: the sums of the cases below, and earlier problem statements.
  static func lines(_ row: CaseFile, _ reading: RecordReading) throws(CommandFailure) -> [String] {
    let situation = try asking(try reading.store.situation(row.id, today: reading.today))
    return tree(situation, in: reading.language)
      + earlierProblems(situation, in: reading.language)
  }

  /// What the case and everything below it come to (O-05).
  private static func tree(_ situation: CaseSituation, in language: Language) -> [String] {
    let tree = situation.tree
    guard tree.hasBranches else { return [] }
    return [CaseTreeText.heading[language]]
      + tree.parts.map {
        String(repeating: "  ", count: $0.depth + 1) + CaseTreeText.part($0)[language]
      } + ["  " + CaseTreeText.total(tree)[language]]
  }

  /// What the problem statement said before (B-11).
  private static func earlierProblems(
    _ situation: CaseSituation, in language: Language
  ) -> [String] {
    guard !situation.earlierProblems.isEmpty else { return [] }
    return ["", ChainScreenText.earlierProblems[language]]
      + situation.earlierProblems.flatMap { text in
        let stood = ChainScreenText.stood(
          until: DayText.short(text.until), by: text.by, because: text.reason)
        return ["  " + text.text, "  (\(stood[language]))"]
      }
  }
}

extension EarlierText {
  fileprivate static let shape: JSONShape = .object([
    "text": .text, "until": .day, "by": .text, "reason": .text.orNull,
  ])

  fileprivate var json: JSONValue {
    .object([
      "text": .text(text), "until": .text(until.description), "by": .text(by),
      "reason": .optional(reason.isEmpty ? nil : reason),
    ])
  }
}

extension CaseStatus: ExpressibleByArgument {}

extension CommandContext {
  /// The key of the phase that an argument names by its key or its number.
  func phaseKey(_ text: String, _ situation: CaseSituation) -> String {
    guard let position = Int(text) else { return text }
    return situation.phases.first { $0.position == position }?.key ?? text
  }

  /// What sentences about a case's phases call them.
  func names(_ situation: CaseSituation) -> RefusalNames {
    RefusalNames(kind: .phase, template: situation.template)
  }

  /// The case that an argument names, with all its rows.
  func situation(_ text: String, _ store: Store) throws(CommandFailure) -> CaseSituation {
    let id = try identifier(text, CaseFile.self, store)
    let today = settings.today
    return try asking(try store.situation(id, today: today))
  }
}
