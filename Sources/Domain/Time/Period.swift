/// A stretch of days, both ends included; an end that is not known stays open.
package struct Period: Hashable, Codable, Sendable {
  /// The first day, or nil where it is not known.
  package let start: Day?

  /// The last day, or nil where it is not known or has not come.
  package let end: Day?

  /// Joins two days; throws where the end is before the start (INV-14).
  package init(start: Day?, end: Day?) throws(PeriodError) {
    if let start, let end, end < start { throw .endBeforeStart(start: start, end: end) }
    self.start = start
    self.end = end
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      start: container.decodeIfPresent(Day.self, forKey: .start),
      end: container.decodeIfPresent(Day.self, forKey: .end))
  }

  /// Whether the day is in the period.
  package func contains(_ day: Day) -> Bool {
    if let start, day < start { return false }
    if let end, day > end { return false }
    return true
  }
}
