/// A gap of a series, for the overview.
package struct SeriesGapRow: Hashable, Sendable {
  /// The series that lacks a meeting.
  package let series: MeetingSeries
  /// When it lacks one.
  package let gap: SeriesGap

  /// Puts a gap beside the series that it is of.
  package init(series: MeetingSeries, gap: SeriesGap) {
    self.series = series
    self.gap = gap
  }
}
