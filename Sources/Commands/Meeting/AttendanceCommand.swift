import ArgumentParser
import Domain
import Store
import Wording

/// Who was at a meeting: `meeting attendance`.
struct AttendanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attendance", abstract: "Works with who was at a meeting.",
    subcommands: [
      ListAttendance.self, AddAttendance.self, EditAttendance.self, DeleteAttendance.self,
    ])
}

/// Rows of attendance on the command line; each is named by its meeting and who it was.
enum AttendanceNoun: RecordNoun {
  typealias Row = Attendance

  static let word = "attendance"
  static let plural = "rows of attendance"

  static var columns: [ListColumn<Attendance>] {
    [.field("organisation"), .field("person"), .field("group"), .field("count")]
  }

  /// The fields without the row's own meeting.
  private static var ownFields: [FieldDescription] {
    Attendance.fieldDescriptions.filter { $0.key != "meeting" && $0.key != "case" }
  }

  static var shape: JSONShape { .object(RecordLayout(ownFields).keys) }

  /// A row as JSON.
  static func json(
    _ row: Attendance, _ reading: RecordReading
  ) throws(CommandFailure) -> JSONValue {
    // The rows' people and organisations are not those of the row that is shown.
    let names = try asking(
      try reading.store.names(
        of: Set(
          [
            row.organisation.map { RecordLink($0) }, row.person.map { RecordLink($0) },
          ].compactMap(\.self))))
    return .object(reading.with(names).fields(row.values, ownFields))
  }
}

/// The options of `meeting attendance add` and `edit`.
enum AttendanceFields: OptionFields {
  static var optionFields: [FieldOption] { AttendanceNoun.options([.free]) }
}

/// A meeting and somebody who was there.
struct AttendanceArguments: ParsableArguments {
  @Argument(help: "The meeting, by reference.")
  var meeting: String

  @Argument(
    help:
      "Who: an organisation, person or group as it was written, or the row's place in the list.")
  var who: String
}

extension CommandContext {
  /// The row of attendance that arguments name.
  func attendance(
    _ named: AttendanceArguments, _ store: Store
  ) throws(CommandFailure) -> Attendance {
    let meeting = try meetingNamed(named.meeting, store)
    let rows = try asking(try store.minutesSheet(meeting, today: settings.today)).attendances
    let resolution = try asking(
      try store.resolve(named.who, kinds: [.organisation, .person]))
    if case .found(let link) = resolution,
      let row = rows.first(where: {
        $0.person.map { RecordLink($0) } == link || $0.organisation.map { RecordLink($0) } == link
      })
    {
      return row
    }
    if let row = rows.first(where: { !$0.group.isEmpty && $0.group == named.who }) { return row }
    guard let place = Int(named.who), rows.indices.contains(place - 1) else {
      throw .store(.notFound(named.who))
    }
    return rows[place - 1]
  }
}

/// `meeting attendance list M-018`.
struct ListAttendance: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists who was at a meeting.")

  @Argument(help: "The meeting, by reference.")
  var meeting: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(AttendanceNoun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let id = try context.meetingNamed(meeting, store)
    let sheet = try asking(try store.minutesSheet(id, today: context.settings.today))
    guard json else {
      try context.printList(sheet.attendances, AttendanceNoun.self, json: false, store)
      if !sheet.absentParties.isEmpty { context.say(MeetingText.missing(sheet.absentParties)) }
      return
    }
    let reading = try RecordReading(sheet.attendances.map(\.values), store, context)
    var values: [JSONValue] = []
    for row in sheet.attendances { values.append(try AttendanceNoun.json(row, reading)) }
    context.output.json(.list(values))
  }
}

/// `meeting attendance add M-032 --organisation O-001 --count 2`.
struct AddAttendance: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Notes who was at a meeting; names are optional.")

  @Argument(help: "The meeting, by reference.")
  var meeting: String

  @OptionGroup var fields: FieldOptions<AttendanceFields>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.meetingNamed(meeting, store)
    var values = try context.values(fields.given, AttendanceFields.optionFields, store)
    values["meeting"] = id.fieldValue
    let action = try context.action(store)
    _ = try asking(
      RefusalNames(kind: .attendance), try store.add(.attendance, values, action))
    try context.sayMissingParties(id, store)
  }
}

/// `meeting attendance edit M-032 O-001 --count 3`.
struct EditAttendance: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the named fields of a row of attendance.",
    discussion: "An empty value clears a field.")

  @OptionGroup var named: AttendanceArguments
  @OptionGroup var fields: FieldOptions<AttendanceFields>
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let row = try context.attendance(named, store)
    try context.edit(
      RecordLink(row.id), fields.given, AttendanceFields.optionFields, reason: reason, store)
    if let meeting = row.meeting { try context.sayMissingParties(meeting, store) }
  }
}

/// `meeting attendance delete M-032 O-003`.
struct DeleteAttendance: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Moves a row of attendance to the bin.")

  @OptionGroup var named: AttendanceArguments
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let row = try context.attendance(named, store)
    try context.delete([RecordLink(row.id)], reason: reason, store)
    if let meeting = row.meeting { try context.sayMissingParties(meeting, store) }
  }
}

extension CommandContext {
  /// Says which party of the platform nobody spoke for (V-15).
  fileprivate mutating func sayMissingParties(
    _ meeting: Identifier<Meeting>, _ store: Store
  ) throws(CommandFailure) {
    let sheet = try asking(try store.minutesSheet(meeting, today: settings.today))
    if !sheet.absentParties.isEmpty { say(MeetingText.missing(sheet.absentParties)) }
  }
}
