/// A series with its pauses and meetings, held against the calendar (INV-25).
package struct SeriesSchedule: Hashable, Sendable {
  /// The series.
  package let series: MeetingSeries
  /// The times in which it expects no meeting.
  package let pauses: [SeriesPause]
  /// Its meetings, whatever became of them.
  package let meetings: [Meeting]

  /// A series with what belongs to it.
  package init(series: MeetingSeries, pauses: [SeriesPause], meetings: [Meeting]) {
    self.series = series
    self.pauses = pauses
    self.meetings = meetings
  }

  /// The intervals that have ended without a held meeting, oldest first.
  ///
  /// An interval counts from the series' first day to its last; one that a pause covers is not
  /// missing.
  package func gaps(today: Day) -> [SeriesGap] {
    guard let start = series.startsOn else { return [] }
    var gaps: [SeriesGap] = []
    for interval in intervals(from: start) {
      guard interval.last < today else { break }
      let first = max(interval.first, start)
      let last = min(interval.last, series.endsOn ?? .last)
      let isHeld = meetings.contains { meeting in
        meeting.status.isHeld && meeting.on.map { (first...last).contains($0) } ?? false
      }
      if !isHeld, !isPaused(first, last) {
        gaps.append(SeriesGap(kind: series.kind, interval: interval))
      }
    }
    return gaps
  }

  /// The first day of the interval after that of a day; nil where the series expects nothing.
  package func nextInterval(after day: Day) -> SeriesInterval? {
    switch series.interval {
    case .month: .month(day.monthOfYear.next)
    case .quarter: .quarter(day.quarter.next)
    case .free: nil
    }
  }

  private func isPaused(_ first: Day, _ last: Day) -> Bool {
    pauses.contains { ($0.from ?? .last) <= first && last <= ($0.to ?? .first) }
  }

  private func intervals(from start: Day) -> some Sequence<SeriesInterval> {
    let first: SeriesInterval? =
      switch series.interval {
      case .month: .month(start.monthOfYear)
      case .quarter: .quarter(start.quarter)
      case .free: nil
      }
    let end = series.endsOn ?? .last
    return sequence(first: first) { interval in
      guard let next = interval?.next, next.first <= end, next != interval else { return .none }
      return next
    }
    .lazy.compactMap(\.self)
  }
}

/// A month or a quarter in which a series expects one meeting.
package enum SeriesInterval: Hashable, Sendable {
  case month(Month)
  case quarter(Quarter)

  /// The first day.
  package var first: Day {
    switch self {
    case .month(let month): month.firstDay
    case .quarter(let quarter): quarter.firstDay
    }
  }

  /// The last day.
  package var last: Day {
    switch self {
    case .month(let month): month.lastDay
    case .quarter(let quarter): quarter.lastDay
    }
  }

  /// The interval after this one; the calendar's last has none and gives itself.
  package var next: SeriesInterval {
    switch self {
    case .month(let month): .month(month.next)
    case .quarter(let quarter): .quarter(quarter.next)
    }
  }
}

/// An interval that ended without a held meeting.
package struct SeriesGap: Hashable, Sendable {
  /// What sort of meeting was expected.
  package let kind: MeetingKind
  /// When.
  package let interval: SeriesInterval

  /// A missing meeting.
  package init(kind: MeetingKind, interval: SeriesInterval) {
    self.kind = kind
    self.interval = interval
  }
}
