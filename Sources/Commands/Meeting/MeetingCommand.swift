import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// Gathers the commands that begin with `meeting`.
struct MeetingCommand: NounCommand {
  typealias Noun = MeetingNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListMeetings.self, ShowRecord<MeetingNoun>.self, AddMeeting.self,
    EditRecord<MeetingNoun>.self, MoveMeeting.self, ApproveMinutes.self, AgendaCommand.self,
    AttendanceCommand.self, ElectTeam.self, DeleteRecord<MeetingNoun>.self,
  ]
}

/// Meetings on the command line.
enum MeetingNoun: RecordNoun {
  typealias Row = Meeting

  static let word = "meeting"
  static let plural = "meetings"
  static let required: [FieldKey] = ["on"]

  static var columns: [ListColumn<Meeting>] { [] }

  static let derivedKeys: JSONKeys = [
    "isHeld": .flag, "headcount": .number, "missingParties": .list(.code(.platformParty)),
    "missingDecisions": .list(.number), "plannedMinutes": .number.orNull,
    "agendaMinutes": .number.orNull, "overrunMinutes": .number.orNull,
    "next": .reference(.meeting).orNull, "followUp": .list(.reference(.measure)),
    "agenda": .list(AgendaNoun.shape), "attendance": .list(AttendanceNoun.shape),
  ]

  static func derived(
    _ row: Meeting, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    let sheet = try asking(try reading.store.minutesSheet(row.id, today: reading.today))
    var agenda: [JSONValue] = []
    for item in sheet.agenda { agenda.append(try AgendaNoun.json(item, in: sheet, reading)) }
    var attendance: [JSONValue] = []
    for row in sheet.attendances { attendance.append(try AttendanceNoun.json(row, reading)) }
    return [
      JSONMember(key: "isHeld", value: .flag(row.status.isHeld)),
      JSONMember(key: "headcount", value: .count(sheet.presence.headcount)),
      JSONMember(key: "missingParties", value: codes(sheet.absentParties)),
      JSONMember(
        key: "missingDecisions", value: .list(sheet.missingDecisions.map { .count($0) })),
      JSONMember(key: "plannedMinutes", value: number(row.plannedMinutes)),
      JSONMember(key: "agendaMinutes", value: number(sheet.minutesOfItems)),
      JSONMember(key: "overrunMinutes", value: number(sheet.overrun)),
      JSONMember(key: "next", value: .optional(sheet.next?.reference?.description)),
      JSONMember(
        key: "followUp",
        value: .list(
          sheet.earlierMeasures.map { .text($0.reference?.description ?? "") })),
      JSONMember(key: "agenda", value: .list(agenda)),
      JSONMember(key: "attendance", value: .list(attendance)),
    ]
  }

  private static func codes(_ parties: [PlatformParty]) -> JSONValue {
    .list(parties.map { .text($0.rawValue) })
  }

  private static func number(_ number: Int?) -> JSONValue { number.map { .count($0) } ?? .null }

  /// What is below the fields: what is wrong, the agenda, who was there, what is open.
  static func lines(_ row: Meeting, _ reading: RecordReading) throws(CommandFailure) -> [String] {
    let sheet = try asking(try reading.store.minutesSheet(row.id, today: reading.today))
    let language = reading.language
    var lines: [String] = []
    if !sheet.absentParties.isEmpty {
      lines.append(MeetingText.missing(sheet.absentParties)[language])
    }
    if let overrun = sheet.overrun { lines.append(MeetingText.overrun(overrun)[language]) }
    if !sheet.missingDecisions.isEmpty, row.status != .minutesApproved {
      lines.append(MeetingText.undecided(sheet.missingDecisions)[language])
    }
    if !sheet.agenda.isEmpty { lines += ["", MinutesText.agenda[language]] }
    for item in sheet.agenda { lines += AgendaNoun.lines(item, in: sheet, language) }
    if !sheet.attendances.isEmpty { lines += ["", MinutesText.present[language]] }
    lines += sheet.attendances.map { attendance in
      "  \(attendance.count)  \(MeetingText.somebody(attendance, sheet.setting)[language])"
    }
    if !sheet.earlierMeasures.isEmpty { lines += ["", MinutesText.followUp[language]] }
    lines += sheet.earlierMeasures.map {
      "  \($0.reference?.description ?? "") \($0.title), \($0.status.label.inSentence[language])"
    }
    return lines
  }
}

extension MeetingStatus: ExpressibleByArgument {}
