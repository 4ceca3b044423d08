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
