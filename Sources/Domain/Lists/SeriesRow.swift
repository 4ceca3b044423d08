/// A series as lists show it.
package struct SeriesRow: Hashable, Sendable {
  /// The series with its pauses and meetings.
  package let schedule: SeriesSchedule
  /// The case that it belongs to; nil for the platform's own.
  package let caseName: RecordName?
  /// The intervals that have ended without a held meeting, oldest first (INV-25).
  package let gaps: [SeriesGap]

  /// Puts a series beside what lists say of it.
  package init(schedule: SeriesSchedule, caseName: RecordName?, gaps: [SeriesGap]) {
    self.schedule = schedule
    self.caseName = caseName
    self.gaps = gaps
  }

  /// The series that the row shows.
  package var series: MeetingSeries { schedule.series }

  /// The first meeting from a day on that is neither held nor cancelled.
  package func upcoming(from today: Day) -> Meeting? {
    schedule.meetings.first { meeting in
      meeting.status.isAhead && meeting.on >= today
    }
  }
}
