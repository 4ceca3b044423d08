package import Domain
import GRDB

extension Store {
  /// Meetings by day, oldest first.
  package func meetingRows(
    _ filter: MeetingFilter = MeetingFilter()
  ) throws(StoreError) -> [MeetingRow] {
    try read { try $0.meetingRows(filter) }
  }

  /// All series with what they lack, by number.
  package func seriesRows(today: Day) throws(StoreError) -> [SeriesRow] {
    try read { try $0.seriesRows(today: today) }
  }

  /// One series with its pauses and meetings.
  package func schedule(
    of id: Identifier<MeetingSeries>
  ) throws(StoreError) -> SeriesSchedule {
    try read { db in
      guard let schedule = try db.schedules("WHERE id = ?", [id.number]).first else {
        throw StoreError.notFound(RecordKind.meetingSeries.rawValue)
      }
      return schedule
    }
  }
}

extension Database {
  /// Meetings by day, oldest first.
  func meetingRows(_ filter: MeetingFilter) throws -> [MeetingRow] {
    var conditions = ["deletedAt IS NULL"]
    var arguments: [DatabaseValue] = []
    if let caseFile = filter.caseFile {
      conditions.append("caseFile = ?")
      arguments.append(caseFile.number.databaseValue)
    }
    if let series = filter.series {
      conditions.append("series = ?")
      arguments.append(series.number.databaseValue)
    }
    if let ahead = filter.ahead {
      conditions.append("status IN ('planned', 'called') AND \"on\" BETWEEN ? AND ?")
      arguments.append(ahead.lowerBound.description.databaseValue)
      arguments.append(ahead.upperBound.description.databaseValue)
    }
    let meetings = try records(
      Meeting.self, "WHERE \(conditions.joined(separator: " AND ")) ORDER BY \"on\", number",
      StatementArguments(arguments))
    let list = "[\(meetings.map { String($0.id.number) }.joined(separator: ","))]"
    let present = try attendance(at: list)
    let undecided = try undecidedItems(of: list)
    let owners = meetings.map { meeting in
      meeting.caseFile.map { RecordLink($0) } ?? meeting.series.map { RecordLink($0) }
    }
    let names = try names(of: Set(owners.compactMap(\.self)))
    return zip(meetings, owners).map { meeting, owner in
      let counted = present[meeting.id.number] ?? (0, [])
      let looksForParties = meeting.expectsAllParties(hasAttendance: counted.headcount > 0)
      return MeetingRow(
        meeting: meeting, owner: owner.flatMap { names[$0] }, headcount: counted.headcount,
        missingParties: looksForParties
          ? PlatformParty.allCases.filter { !counted.parties.contains($0) } : [],
        missingDecisions: meeting.status.isHeld ? undecided[meeting.id.number] ?? [] : [])
    }
  }

  /// How many were at each meeting of a JSON list, and the parties that they spoke for.
  private func attendance(
    at list: String
  ) throws -> [Int64: (headcount: Int, parties: Set<PlatformParty>)] {
    let rows = try Row.fetchCursor(
      cachedStatement(
        sql: """
          SELECT meeting, count, CASE WHEN attendance.organisation IS NULL
            THEN employer.platformParty ELSE own.platformParty END
          FROM attendance
          LEFT JOIN organisation AS own ON own.id = attendance.organisation
          LEFT JOIN person ON person.id = attendance.person
          LEFT JOIN organisation AS employer ON employer.id = person.organisation
          WHERE attendance.deletedAt IS NULL AND meeting IN (SELECT value FROM json_each(?))
          """), arguments: [list])
    var present: [Int64: (headcount: Int, parties: Set<PlatformParty>)] = [:]
    while let row = try rows.next() {
      let meeting: Int64 = try row.value(0)
      present[meeting, default: (0, [])].headcount += row[1] as Int? ?? 0
      if let party = (row[2] as String?).flatMap(PlatformParty.init(rawValue:)) {
        present[meeting, default: (0, [])].parties.insert(party)
      }
    }
    return present
  }

  /// The numbers of the items that need a decision and have none, by meeting.
  private func undecidedItems(of list: String) throws -> [Int64: [Int]] {
    let rows = try Row.fetchCursor(
      cachedStatement(
        sql: """
          SELECT meeting, position FROM agendaItem
          WHERE deletedAt IS NULL AND kind IN ('decision', 'election') AND decision IS NULL
          AND meeting IN (SELECT value FROM json_each(?)) ORDER BY meeting, position
          """), arguments: [list])
    var undecided: [Int64: [Int]] = [:]
    while let row = try rows.next() {
      undecided[try row.value(0), default: []].append(try row.value(1))
    }
    return undecided
  }

  /// All series with what they lack; those of cases that are not active lack nothing.
  func seriesRows(today: Day) throws -> [SeriesRow] {
    let schedules = try schedules("WHERE deletedAt IS NULL ORDER BY number")
    let cases = schedules.compactMap(\.series.caseFile)
    let names = try names(of: Set(cases.map { RecordLink($0) }))
    return try schedules.map { schedule in
      let caseFile = schedule.series.caseFile
      let isActive = try caseFile.map { try record($0).status == .active } ?? true
      return SeriesRow(
        schedule: schedule, caseName: caseFile.flatMap { names[RecordLink($0)] },
        gaps: isActive ? schedule.gaps(today: today) : [])
    }
  }
}
