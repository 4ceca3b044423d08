/// A series with its pauses and meetings, held against the calendar (INV-25).
package struct SeriesSchedule: Hashable, Sendable {
  /// The series whose meetings are looked at.
  package let series: MeetingSeries
  /// The times in which it expects no meeting.
  package let pauses: [SeriesPause]
  /// Its meetings, whatever became of them.
  package let meetings: [Meeting]

  /// Takes a series with its pauses and the meetings that it has.
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
    let start = series.startsOn
    var gaps: [SeriesGap] = []
    for interval in intervals(from: start) {
      guard interval.last < today else { break }
      let first = max(interval.first, start)
      let last = min(interval.last, series.endsOn ?? .last)
      let isHeld = meetings.contains { meeting in
        meeting.status.isHeld && (first...last).contains(meeting.on)
      }
      if !isHeld, !isPaused(first, last) {
        gaps.append(SeriesGap(kind: series.kind, interval: interval))
      }
    }
    return gaps
  }

  /// The latest meeting that was not cancelled; nil where there is none.
  package var latest: Meeting? {
    meetings.filter { $0.status != .cancelled }
      .max { ($0.on, $0.number) < ($1.on, $1.number) }
  }

  /// The day that the meeting after the latest one is proposed for: the same weekday of the month
  /// in the next month, or in the same month of the next quarter that no pause covers.
  ///
  /// The first day of a series without a meeting; nil where the series expects nothing.
  package var nextDay: Day? {
    let step: Int
    switch series.interval {
    case .month: step = 1
    case .quarter: step = 3
    case .free: return nil
    }
    guard let latest = latest?.on else { return series.startsOn }
    var month = latest.monthOfYear
    // A pause of ten years is none.
    for _ in 0..<120 / step {
      month = month.firstDay.adding(months: step).monthOfYear
      let interval: SeriesInterval =
        step == 1 ? .month(month) : .quarter(month.firstDay.quarter)
      if !isPaused(interval.first, interval.last) { break }
    }
    return month.day(like: latest)
  }

  private func isPaused(_ first: Day, _ last: Day) -> Bool {
    pauses.contains { $0.from <= first && last <= $0.to }
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

  /// The first day of the interval.
  package var first: Day {
    switch self {
    case .month(let month): month.firstDay
    case .quarter(let quarter): quarter.firstDay
    }
  }

  /// The last day of the interval, counted with it.
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

  /// Says that an interval has no meeting of this kind.
  package init(kind: MeetingKind, interval: SeriesInterval) {
    self.kind = kind
    self.interval = interval
  }
}

extension Month {
  /// The day of this month that is the same weekday as another day is of its month: its second
  /// Thursday; the last one where this month has no fifth.
  fileprivate func day(like other: Day) -> Day {
    let day = firstDay.next(other.weekday).adding(days: (other.day - 1) / 7 * 7)
    return day > lastDay ? day.adding(days: -7) : day
  }
}
