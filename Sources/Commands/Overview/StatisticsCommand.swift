import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// Figures: `statistics`.
struct StatisticsCommand: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics", abstract: "Shows figures over the whole file.")

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { Statistics.shape }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let today = context.settings.today
    let figures = try asking(try store.statistics(today: today))
    if json {
      context.output.json(figures.json)
    } else {
      context.printTables(of: figures)
    }
  }
}

extension Statistics {
  fileprivate static let shape: JSONShape = .object([
    "measuresByStatus": numbers(of: MeasureStatus.self),
    "ideasByStatus": numbers(of: IdeaStatus.self),
    "casesByStatus": numbers(of: CaseStatus.self),
    "casesByPhase": .rows(["template": .code(.template), "phase": .text, "count": .number]),
    "quarters": .rows([
      "year": .number, "quarter": .number, "received": .number, "decided": .number,
      "answered": .number, "overdue": .number,
    ]),
    "medianDaysToDecision": .number.orNull, "medianDaysToReply": .number.orNull,
  ])

  /// A number for every code.
  private static func numbers<Code: CodeList>(of codes: Code.Type) -> JSONShape {
    .object(JSONKeys(codes.allCases.map { JSONKey(name: $0.rawValue, shape: .number) }))
  }

  fileprivate var json: JSONValue {
    .object([
      "measuresByStatus": counts(measuresByStatus),
      "ideasByStatus": counts(ideasByStatus),
      "casesByStatus": counts(casesByStatus),
      "casesByPhase": .list(
        casesByPhase.map {
          .object([
            "template": .text($0.template), "phase": .text($0.phase), "count": .count($0.count),
          ])
        }),
      "quarters": .list(
        quarters.map {
          .object([
            "year": .count($0.year), "quarter": .count($0.quarter),
            "received": .count($0.received), "decided": .count($0.decided),
            "answered": .count($0.answered), "overdue": .count($0.overdue),
          ])
        }),
      "medianDaysToDecision": medianDaysToDecision.map { .count($0) } ?? .null,
      "medianDaysToReply": medianDaysToReply.map { .count($0) } ?? .null,
    ])
  }

  /// Every status with its number, zeros included, in the order of the glossary.
  private func counts<Code: CodeList>(_ counts: [Code: Int]) -> JSONValue {
    .object(
      Code.allCases.map { JSONMember(key: $0.rawValue, value: .count(counts[$0] ?? 0)) })
  }
}

extension CommandContext {
  fileprivate mutating func printTables(of figures: Statistics) {
    printCounts(RecordKind.idea.noun.other.capitalized, figures.ideasByStatus)
    printCounts(RecordKind.caseFile.noun.other.capitalized, figures.casesByStatus)
    printCounts(RecordKind.measure.noun.other.capitalized, figures.measuresByStatus)
    var phases = figureTable([CommandText.template, CommandText.phase], [CommandText.count])
    for row in figures.casesByPhase {
      phases.append([row.template, row.phase, String(row.count)])
    }
    output.table(phases)
    var quarters = figureTable(
      [CommandText.quarter],
      [
        CommandText.received, CommandText.decided, CommandText.answered, CommandText.overdue,
      ])
    for row in figures.quarters {
      quarters.append([
        "\(row.year) \(row.quarter)", String(row.received), String(row.decided),
        String(row.answered), String(row.overdue),
      ])
    }
    output.table(quarters)
    var medians: [(label: String, text: String)] = []
    if let days = figures.medianDaysToDecision {
      medians.append((text(CommandText.medianDaysToDecision), String(days)))
    }
    if let days = figures.medianDaysToReply {
      medians.append((text(CommandText.medianDaysToReply), String(days)))
    }
    output.fields(medians)
  }

  private mutating func printCounts<Code: CodeList & Labelled>(
    _ heading: Phrase, _ counts: [Code: Int]
  ) {
    var table = figureTable([heading], [CommandText.count])
    for code in Code.allCases {
      table.append([text(code.label), String(counts[code] ?? 0)])
    }
    output.table(table)
  }

  private func figureTable(_ texts: [Phrase], _ figures: [Phrase]) -> TextTable {
    TextTable(
      texts.map { TextTable.Column(heading: text($0)) }
        + figures.map { TextTable.Column(heading: text($0), isTrailing: true) })
  }
}
