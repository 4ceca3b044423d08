import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `search turveg`.
struct SearchCommand: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds ideas, cases, measures, people and log entries by any word's beginning.")

  @Argument(help: "The words to look for.")
  var words: [String]

  @Option(help: ArgumentHelp("At most so many hits.", valueName: "number")) var limit = 100
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(SearchHit.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let text = words.joined(separator: " ")
    let limit = max(limit, 0)
    let hits = try asking(try store.search(text, limit: limit))
    guard !json else {
      context.output.json(.list(hits.map { $0.json(in: context.language) }))
      return
    }
    var table = TextTable([
      context.text(CommandText.reference), context.text(CommandText.kind),
      context.text(CommandText.name), context.text(FieldLabels.label(.measure, "case")),
      context.text(CommandText.found),
    ])
    for hit in hits {
      table.append([
        hit.name.reference?.description ?? "", context.text(hit.name.link.kind.title),
        context.text(hit.name.shownTitle), hit.caseReference?.description ?? "", hit.shownExcerpt,
      ])
    }
    context.output.table(table)
  }
}

extension SearchHit {
  /// The words round what was found; nothing of a protected person (INV-18).
  fileprivate var shownExcerpt: String { name.isProtected ? "" : excerpt }

  fileprivate static let shape: JSONShape = .object([
    "reference": .reference().orNull, "kind": .code(of: RecordKind.self), "name": .text,
    "case": .reference(.caseFile).orNull, "excerpt": .text,
  ])

  fileprivate func json(in language: Language) -> JSONValue {
    .object([
      "reference": .optional(name.reference?.description),
      "kind": .text(name.link.kind.rawValue),
      "name": .text(name.shownTitle[language]),
      "case": .optional(caseReference?.description),
      "excerpt": .text(shownExcerpt),
    ])
  }
}
