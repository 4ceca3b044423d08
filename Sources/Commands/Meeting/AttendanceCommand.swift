import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// Who was at a meeting: `meeting attendance`.
struct AttendanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attendance", abstract: "Works with who was at a meeting.",
    subcommands: [
      ListParts<AttendanceNoun>.self, AddPart<AttendanceNoun>.self,
      EditPart<AttendanceNoun>.self, DeletePart<AttendanceNoun>.self,
    ])
}

/// Rows of attendance on the command line; each is named by its meeting and who it was.
enum AttendanceNoun: PartNoun {
  typealias Row = Attendance
  typealias Owner = MeetingNoun
  typealias Name = AttendanceName

  static let word = "attendance"
  static let plural = "rows of attendance"
  static let single = "a row of attendance"
  static let listHelp = "Lists who was at a meeting."
  static let addHelp = "Notes who was at a meeting; names are optional."
  static let printed = PrintedName.nothing

  static var columns: [ListColumn<Attendance>] {
    [.field("organisation"), .field("person"), .field("group"), .field("count")]
  }

  static func parts(
    of owner: Identifier<Meeting>, _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> [Attendance] {
    try asking(try store.minutesSheet(owner, today: context.settings.today)).attendances
  }

  static func part(
    _ name: AttendanceName, among parts: [Attendance], _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> Attendance? {
    let resolution = try asking(
      try store.resolve(name.who, kinds: [.organisation, .person]))
    if case .found(let link) = resolution,
      let row = parts.first(where: {
        $0.person.map { RecordLink($0) } == link || $0.organisation.map { RecordLink($0) } == link
      })
    {
      return row
    }
    if let row = parts.first(where: { !$0.group.isEmpty && $0.group == name.who }) { return row }
    guard let place = Int(name.who), parts.indices.contains(place - 1) else { return nil }
    return parts[place - 1]
  }

  static func typed(_ name: AttendanceName, of owner: String) -> String { name.who }

  /// Which party of the platform nobody spoke for (V-15).
  static func remark(
    on owner: Identifier<Meeting>, _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> Phrase? {
    let sheet = try asking(try store.minutesSheet(owner, today: context.settings.today))
    return sheet.absentParties.isEmpty ? nil : MeetingText.missing(sheet.absentParties)
  }

  /// The fields without the row's own meeting.
  private static var ownFields: [FieldDescription] {
    Attendance.fieldDescriptions.filter { $0.key != "meeting" && $0.key != "case" }
  }

  static var shape: JSONShape { .object(RecordLayout(ownFields).keys) }

  static func json(
    _ parts: [Attendance], of owner: Identifier<Meeting>, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONValue] {
    var values: [JSONValue] = []
    for row in parts { values.append(try json(row, reading)) }
    return values
  }

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

/// Who tells a row of attendance apart at its meeting.
struct AttendanceName: ParsableArguments {
  @Argument(
    help:
      "Who: an organisation, person or group as it was written, or the row's place in the list.")
  var who: String
}
