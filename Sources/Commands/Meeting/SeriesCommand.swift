import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// Gathers the commands that begin with `series`.
struct SeriesCommand: NounCommand {
  typealias Noun = SeriesNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListRecords<SeriesNoun>.self, ShowRecord<SeriesNoun>.self, AddSeries.self,
    EditRecord<SeriesNoun>.self, PauseSeries.self, PlanNextMeeting.self,
    DeleteRecord<SeriesNoun>.self,
  ]
}

/// Series of meetings on the command line.
enum SeriesNoun: RecordNoun {
  typealias Row = MeetingSeries

  static let word = "series"
  static let plural = "series of meetings"
  static let required: [FieldKey] = ["kind"]

  static var columns: [ListColumn<MeetingSeries>] {
    [
      .reference, .field("kind"), .field("interval"), .field("startsOn"), .field("endsOn"),
      .caseReference,
    ]
  }

  static let derivedKeys: JSONKeys = [
    "gaps": .rows(["from": .day, "to": .day, "message": .text]),
    "pauses": .rows(["from": .day, "to": .day, "reason": .text]),
    "nextOn": .day.orNull, "meetings": .list(.reference(.meeting)),
  ]

  static func derived(
    _ row: MeetingSeries, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    let schedule = try asking(try reading.store.schedule(of: row.id))
    let gaps = schedule.gaps(today: reading.today).map { gap in
      JSONValue.object([
        "from": .text(gap.interval.first.description),
        "to": .text(gap.interval.last.description),
        "message": .text(gap.message[reading.language]),
      ])
    }
    let pauses = schedule.pauses.map { pause in
      JSONValue.object([
        "from": .text(pause.from.description), "to": .text(pause.to.description),
        "reason": .text(pause.reason),
      ])
    }
    return [
      JSONMember(key: "gaps", value: .list(gaps)),
      JSONMember(key: "pauses", value: .list(pauses)),
      JSONMember(key: "nextOn", value: .optional(schedule.nextDay?.description)),
      JSONMember(
        key: "meetings",
        value: .list(schedule.meetings.map { .text($0.reference?.description ?? "") })),
    ]
  }

  /// What is below the fields: pauses, what is missing, and the meetings.
  static func lines(
    _ row: MeetingSeries, _ reading: RecordReading
  ) throws(CommandFailure) -> [String] {
    let schedule = try asking(try reading.store.schedule(of: row.id))
    let language = reading.language
    return schedule.pauses.map { MeetingText.pause($0).capitalized[language] }
      + schedule.gaps(today: reading.today).map { $0.message[language] }
      + schedule.meetings.map { meeting in
        let day = DayText.short(meeting.on)
        return "\(meeting.reference?.description ?? "")  \(day)  \(meeting.status.label[language])"
      }
  }
}

/// `series add --kind discussionMeeting --interval month`: prints the reference.
struct AddSeries: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a series of meetings and prints its reference.")

  @Argument(help: "The case, by reference or exact title; the platform's where none is named.")
  var `case`: String?

  @OptionGroup var fields: FieldOptions<AddingFields<SeriesNoun>>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.requireOptions(SeriesNoun.required, of: fields.given)
    let store = try context.storeForWriting()
    var values = try context.values(fields.given, AddingFields<SeriesNoun>.optionFields, store)
    if let caseFile = try context.caseIdentifier(`case`, store) {
      values["case"] = caseFile.fieldValue
    }
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .meetingSeries), try store.add(.meetingSeries, values, action))
    context.printName(receipt)
  }
}

/// `series pause S-001 --from 01.07.2026 --to 31.07.2026 --reason Fellesferie`.
struct PauseSeries: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Notes a time in which a series expects no meeting.")

  @Argument(help: "The series, by reference.")
  var reference: String

  @OptionGroup var fields: FieldOptions<PauseFields>
  @Flag(help: "Take away the pause that begins on --from.") var remove = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let required: [FieldKey] = remove ? ["from"] : ["from", "to", "reason"]
    try context.requireOptions(required, of: fields.given)
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, MeetingSeries.self, store)
    var values = try context.values(fields.given, PauseFields.optionFields, store)
    guard !remove else {
      let schedule = try asking(try store.schedule(of: id))
      guard let pause = schedule.pauses.first(where: { $0["from"] == values["from"] }) else {
        throw .store(.notFound(fields.given["from"]?.first ?? ""))
      }
      try context.delete([RecordLink(pause.id)], reason: nil, store)
      return
    }
    values["series"] = id.fieldValue
    let action = try context.action(store)
    _ = try asking(
      RefusalNames(kind: .seriesPause), try store.add(.seriesPause, values, action))
  }
}

/// The options of `series pause`.
enum PauseFields: OptionFields {
  static var optionFields: [FieldOption] {
    SeriesPause.fieldDescriptions.filter { $0.access == .free }.map { FieldOption($0) }
  }
}

/// `series next S-001`: prints the reference of the meeting.
struct PlanNextMeeting: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "Plans the next meeting of a series with its agenda, and prints its reference.")

  @Argument(help: "The series, by reference.")
  var reference: String

  @Option(help: "The day; the same weekday of the next month or quarter unless told.")
  var on: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, MeetingSeries.self, store)
    var values = FieldValues()
    if let day = try context.day(on, "--on", .future) { values["on"] = .day(day) }
    try context.plan(id, values, store)
  }
}
