import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `workshop result M-030`: the keys by groups, then points (K-09).
struct ShowWorkshopResult: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "result", abstract: "Shows how the groups ranked the keys, and how it is counted.")

  @OptionGroup var workshop: WorkshopArgument
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static let shape: JSONShape = .rows([
    "key": .code(.workshopKey), "groups": .number, "points": .number, "rank": .number,
    "shared": .flag,
  ])

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let sheet = try context.workshopSheet(workshop, store)
    guard !json else {
      context.output.json(.list(sheet.ranking.rows.map(Self.json)))
      return
    }
    var table = TextTable([
      .init(heading: context.text(WorkshopText.rankHeading), isTrailing: true),
      .init(heading: context.text(WorkshopText.keyHeading)),
      .init(heading: context.text(WorkshopText.groupsHeading), isTrailing: true),
      .init(heading: context.text(WorkshopText.pointsHeading), isTrailing: true),
    ])
    for row in sheet.ranking.rows {
      table.append([
        WorkshopText.rank(row), context.text(WorkshopText.key(row.key, in: sheet)),
        String(row.groups), String(row.points),
      ])
    }
    context.output.table(table)
    context.output.line("")
    context.output.line(context.text(WorkshopText.method))
    if let line = WorkshopText.publishedLine(sheet) { context.output.line(context.text(line)) }
  }

  private static func json(_ row: RankedKey) -> JSONValue {
    .object([
      "key": .text(row.key), "groups": .count(row.groups), "points": .count(row.points),
      "rank": .count(row.rank), "shared": .flag(row.isShared),
    ])
  }
}
