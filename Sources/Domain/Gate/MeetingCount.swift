/// How many meetings of a kind were held, and how many people were there.
package struct MeetingCount: Hashable, Sendable {
  package let kind: MeetingKind
  package let meetings: Int
  /// The people of all these meetings; who was at two is counted twice.
  package let headcount: Int
}

extension CaseSituation {
  /// The meetings that were held, by kind in the order of the kinds.
  package var meetingCounts: [MeetingCount] {
    let held = meetings.filter(\.status.isHeld)
    let headcounts = Dictionary(grouping: attendances) { $0.meeting }
      .mapValues { $0.reduce(0) { $0 + $1.count } }
    return MeetingKind.allCases.compactMap { kind in
      let ofKind = held.filter { $0.kind == kind }
      guard !ofKind.isEmpty else { return nil }
      return MeetingCount(
        kind: kind, meetings: ofKind.count,
        headcount: ofKind.reduce(0) { $0 + (headcounts[$1.id] ?? 0) })
    }
  }
}
