import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `workshop list`: the latest meeting first.
struct ListWorkshops: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the workshops that are not in the bin.")

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static let shape: JSONShape = .rows([
    "meeting": .reference(.meeting), "on": .day, "keySet": .text, "theme": .text,
    "groups": .number, "closedOn": .day.orNull,
  ])

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let rows = try asking(try store.workshops())
    guard !json else {
      context.output.json(.list(rows.map(Self.json)))
      return
    }
    var table = TextTable([
      .init(heading: context.text(RecordKind.meeting.title)),
      .init(heading: context.text(FieldLabels.label(.meeting, "on"))),
      .init(heading: context.text(WorkshopText.groupsHeading), isTrailing: true),
      .init(heading: context.text(FieldLabels.label(.workshop, "theme"))),
    ])
    for row in rows {
      table.append([
        row.meeting.reference?.description ?? "", DayText.short(row.meeting.on),
        String(row.groups), row.workshop.theme,
      ])
    }
    context.output.table(table)
  }

  private static func json(_ row: WorkshopRow) -> JSONValue {
    .object([
      "meeting": .optional(row.meeting.reference?.description),
      "on": .text(row.meeting.on.description),
      "keySet": .text(row.workshop.keySet),
      "theme": .text(row.workshop.theme),
      "groups": .count(row.groups),
      "closedOn": .optional(row.workshop.closedOn?.description),
    ])
  }
}
