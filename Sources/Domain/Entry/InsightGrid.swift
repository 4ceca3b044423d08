/// How many insights there are of each kind on each level (B-08, B-12).
package struct InsightGrid: Hashable, Sendable {
  /// One row: a kind, nil for insights that name none.
  package struct Line: Hashable, Sendable {
    package let kind: InsightKind?
    /// On the level of the system, of the user, and without a level.
    package let system: Int
    package let user: Int
    package let other: Int

    package var total: Int { system + user + other }
  }

  /// The kinds in their order, those without any insight as well; then those that name none,
  /// where there are any.
  package let lines: [Line]

  /// How many people were interviewed in all, as far as it was counted.
  package let interviewed: Int

  /// Counts the entries of a log.
  package init(_ entries: [Entry]) {
    let insights = entries.filter { $0.kind == .insight }
    func line(_ kind: InsightKind?) -> Line {
      let own = insights.filter { $0.subkind == kind?.rawValue }
      return Line(
        kind: kind, system: own.count { $0.level == .system },
        user: own.count { $0.level == .user }, other: own.count { $0.level == nil })
    }
    let unnamed = line(nil)
    lines = InsightKind.allCases.map(line) + (unnamed.total > 0 ? [unnamed] : [])
    interviewed = insights.filter { $0.subkind == InsightKind.interview.rawValue }
      .reduce(0) { $0 + ($1.count ?? 0) }
  }

  /// Whether there is no insight at all.
  package var isEmpty: Bool { lines.allSatisfy { $0.total == 0 } }
}
