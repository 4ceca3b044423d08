/// A meeting with all that its minutes say.
package struct MinutesSheet: Hashable, Sendable {
  /// The meeting that the minutes are of.
  package var meeting: Meeting
  /// Whose document it is, and who may be spoken of.
  package var setting: DocumentSetting
  /// The case that the meeting belongs to; nil for the platform's own.
  package var caseFile: CaseFile?
  /// The series that it is one of.
  package var series: MeetingSeries?
  /// Its agenda in order.
  package var agenda: [AgendaItem] = []
  /// Who was there.
  package var attendances: [Attendance] = []
  /// Whom it elected (N-17).
  package var elected: [Membership] = []
  /// The meetings of its series, else of its case, by day; itself too.
  package var meetings: [Meeting] = []
  /// The agenda items of those meetings.
  package var agendaOfMeetings: [AgendaItem] = []
  /// The measures that came of those items, by number.
  package var measures: [Measure] = []

  /// How many ideas came in at each of its items.
  package var ideas: [Identifier<AgendaItem>: Int] = [:]

  /// Begins with a meeting; its rows are filled in afterwards.
  package init(meeting: Meeting, setting: DocumentSetting) {
    self.meeting = meeting
    self.setting = setting
  }

  /// Whether nobody has approved the minutes yet.
  package var isDraft: Bool { meeting.status != .minutesApproved }

  /// Which parties of the platform were there, and how many people.
  package var presence: PartyAttendance {
    PartyAttendance(attendances) { attendance in
      (attendance.organisation ?? setting.person(attendance.person)?.organisation)
        .flatMap { setting.party(of: $0) }
    }
  }

  /// The parties that nobody spoke for, where all three are expected (V-15).
  package var absentParties: [PlatformParty] {
    meeting.expectsAllParties(hasAttendance: !attendances.isEmpty) ? presence.missing : []
  }

  /// The place of the meeting among those of its series that were not cancelled; from 1.
  package var numberInSeries: Int? {
    guard series != nil else { return nil }
    return meetings.filter { $0.status != .cancelled }.firstIndex { $0.id == meeting.id }
      .map { $0 + 1 }
  }

  /// The first meeting after this one that is not cancelled.
  package var next: Meeting? {
    meetings.first { $0.status != .cancelled && isAfter($0) }
  }

  private func isAfter(_ other: Meeting) -> Bool {
    (meeting.on, meeting.number) < (other.on, other.number)
  }

  /// The meeting that an item was carried over from.
  package func origin(of item: AgendaItem) -> Meeting? {
    let from = agendaOfMeetings.first { RecordLink($0.id) == item.carriedFrom }?.meeting
    let meeting = from.map { RecordLink($0) } ?? item.carriedFrom
    return meetings.first { RecordLink($0.id) == meeting }
  }

  /// The meeting that an item was carried over to.
  package func destination(of item: AgendaItem) -> Meeting? {
    let to = agendaOfMeetings.first { $0.carriedFrom == RecordLink(item.id) }
    return meetings.first { $0.id == to?.meeting }
  }

  /// The measures that came of an item.
  package func measures(of item: AgendaItem) -> [Measure] {
    measures.filter { $0.source == RecordLink(item.id) }
  }

  /// What earlier meetings agreed: all that is open, and what the last one before this made.
  package var earlierMeasures: [Measure] {
    let earlier = meetings.filter { $0.id != meeting.id && !isAfter($0) }
    let items = agendaOfMeetings.filter { item in earlier.contains { $0.id == item.meeting } }
    let last = Set(items.filter { $0.meeting == earlier.last?.id }.map { RecordLink($0.id) })
    let all = Set(items.map { RecordLink($0.id) })
    return measures.filter { measure in
      guard let source = measure.source, all.contains(source) else { return false }
      return measure.status.isOpen || last.contains(source)
    }
  }

  /// The minutes that the items were given together; nil where none was (B-13).
  package var minutesOfItems: Int? {
    let minutes = agenda.compactMap(\.minutes)
    return minutes.isEmpty ? nil : minutes.reduce(0, +)
  }

  /// By how many minutes the items take longer than the meeting lasts; nil where they do not
  /// (B-13).
  package var overrun: Int? {
    guard let sum = minutesOfItems, let planned = meeting.plannedMinutes, sum > planned else {
      return nil
    }
    return sum - planned
  }

  /// The items, by number, whose decision the minutes lack once the meeting is held (INV-13).
  package var missingDecisions: [Int] {
    meeting.status.isHeld ? agenda.filter(\.lacksDecision).map(\.position) : []
  }

  /// Those of the case's team who had a role on the day of the meeting.
  package func holders(of role: Role) -> [Person] {
    let day = meeting.on
    return setting.memberships.filter { $0.isActive(on: day) && $0.roles.contains(role) }
      .compactMap { setting.person($0.person) }
  }
}
