/// A meeting as lists show it.
package struct MeetingRow: Hashable, Sendable {
  /// The meeting.
  package let meeting: Meeting
  /// The case that it belongs to, or the series that it is one of where it is the platform's.
  package let owner: RecordName?
  /// How many were there.
  package let headcount: Int
  /// The parties of the platform that nobody spoke for, where all are looked for (V-15).
  package let missingParties: [PlatformParty]
  /// The items, by number, whose decision the minutes lack once it is held (INV-13).
  package let missingDecisions: [Int]

  /// A meeting with what lists say of it.
  package init(
    meeting: Meeting, owner: RecordName?, headcount: Int, missingParties: [PlatformParty],
    missingDecisions: [Int]
  ) {
    self.meeting = meeting
    self.owner = owner
    self.headcount = headcount
    self.missingParties = missingParties
    self.missingDecisions = missingDecisions
  }
}

/// Which meetings a list holds.
package struct MeetingFilter: Hashable, Sendable {
  /// Those of this case only.
  package var caseFile: Identifier<CaseFile>?
  /// Those of this series only.
  package var series: Identifier<MeetingSeries>?
  /// Those that are planned or called, from the first day to the last.
  package var ahead: ClosedRange<Day>?

  /// All meetings.
  package init() {}
}

/// A series as lists show it.
package struct SeriesRow: Hashable, Sendable {
  /// The series with its pauses and meetings.
  package let schedule: SeriesSchedule
  /// The case that it belongs to; nil for the platform's own.
  package let caseName: RecordName?
  /// The intervals that have ended without a held meeting, oldest first (INV-25).
  package let gaps: [SeriesGap]

  /// A series with what lists say of it.
  package init(schedule: SeriesSchedule, caseName: RecordName?, gaps: [SeriesGap]) {
    self.schedule = schedule
    self.caseName = caseName
    self.gaps = gaps
  }

  /// The series.
  package var series: MeetingSeries { schedule.series }

  /// The first meeting from a day on that is neither held nor cancelled.
  package func upcoming(from today: Day) -> Meeting? {
    schedule.meetings.first { meeting in
      meeting.status.isAhead && meeting.on ?? .first >= today
    }
  }
}

/// A gap of a series, for the overview.
package struct SeriesGapRow: Hashable, Sendable {
  /// The series that lacks a meeting.
  package let series: MeetingSeries
  /// When it lacks one.
  package let gap: SeriesGap

  /// A gap of a series.
  package init(series: MeetingSeries, gap: SeriesGap) {
    self.series = series
    self.gap = gap
  }
}

/// A line that says who is elected as what (N-17).
package struct ElectedMember: Hashable, Sendable {
  /// The person, by reference or name; somebody new where nobody is of that name.
  package let person: String
  /// What the person is to be.
  package let roles: [Role]
  /// What the person answers for; blank where it is not said.
  package let responsibility: String

  /// Somebody who is elected.
  package init(person: String, roles: [Role], responsibility: String = "") {
    self.person = person
    self.roles = roles
    self.responsibility = responsibility
  }
}

/// What came of an election at a meeting.
package struct Election: Hashable, Sendable {
  /// Those who were elected.
  package let members: [ElectedMember]
  /// What the minutes say of it; nil leaves what is there.
  package let decision: String?
  /// Whether those elected were applauded; nil leaves what is there.
  package let isApplauded: Bool?

  /// An election.
  package init(members: [ElectedMember], decision: String? = nil, isApplauded: Bool? = nil) {
    self.members = members
    self.decision = decision
    self.isApplauded = isApplauded
  }
}

/// How an item that was not finished goes on.
package enum ItemCarrying: String, CaseIterable, Hashable, Sendable {
  /// It leaves this meeting (Rules.md 4.5).
  case move
  /// It stays on this meeting's agenda too.
  case copy
}
