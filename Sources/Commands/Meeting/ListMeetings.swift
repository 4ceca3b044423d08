import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `meeting list`: by day, oldest first.
struct ListMeetings: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists a case's meetings, or all, by their day.")

  @Argument(help: "The case, by reference or exact title; all meetings where none is named.")
  var `case`: String?

  @Option(help: "Only those of this series, by reference.") var series: String?
  @Option(help: "Only those of this status.") var status: MeetingStatus?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(MeetingNoun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    var filter = MeetingFilter()
    filter.caseFile = try context.caseIdentifier(`case`, store)
    if let series { filter.series = try context.identifier(series, MeetingSeries.self, store) }
    let rows = try asking(try store.meetingRows(filter))
      .filter { status == nil || $0.meeting.status == status }
    guard !json else {
      try context.printList(rows.map(\.meeting), MeetingNoun.self, json: true, store)
      return
    }
    var table = TextTable([
      .init(heading: context.text(CommandText.reference)),
      .init(heading: context.text(FieldLabels.label(.meeting, "on"))),
      .init(heading: context.text(FieldLabels.label(.meeting, "title"))),
      .init(heading: context.text(CommandText.belongsTo)),
      .init(heading: context.text(MinutesText.present), isTrailing: true),
      .init(heading: context.text(FieldLabels.label(.meeting, "status"))),
      .init(heading: ""),
    ])
    for row in rows {
      let meeting = row.meeting
      table.append([
        meeting.reference?.description ?? "", DayText.short(meeting.on),
        MeetingText.name(meeting)[context.language], row.owner?.handle ?? "",
        row.headcount > 0 ? String(row.headcount) : "",
        meeting.status.label[context.language],
        row.missingParties.isEmpty
          ? "" : MeetingText.missing(row.missingParties)[context.language],
      ])
    }
    context.output.table(table)
  }
}
