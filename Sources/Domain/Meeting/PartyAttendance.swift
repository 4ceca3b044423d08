/// Which platform parties were at a meeting: two organisations may speak as one (V-10).
package struct PartyAttendance: Hashable, Sendable {
  /// The parties that somebody spoke for.
  package let present: Set<PlatformParty>
  /// How many were there in all.
  package let headcount: Int

  /// Counts who was there.
  ///
  /// - Parameter party: The side of the platform that somebody spoke for, if any.
  package init(_ attendance: [Attendance], party: (Attendance) -> PlatformParty?) {
    present = Set(attendance.compactMap(party))
    headcount = attendance.reduce(0) { $0 + $1.count }
  }

  /// The parties that nobody spoke for, in the order of the vocabulary (V-15).
  package var missing: [PlatformParty] { PlatformParty.allCases.filter { !present.contains($0) } }
}
