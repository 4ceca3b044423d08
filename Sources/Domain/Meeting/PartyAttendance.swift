/// Which platform parties were at a meeting: two organisations may speak as one (seed V-10).
package struct PartyAttendance: Hashable, Sendable {
  /// The parties that somebody spoke for.
  package let present: Set<PlatformParty>
  /// How many were there in all.
  package let headcount: Int

  /// Counts who was there.
  ///
  /// - Parameter parties: The side of the platform that an organisation belongs to, if any.
  package init(
    _ attendance: [Attendance], parties: (Identifier<Organisation>) -> PlatformParty?
  ) {
    present = Set(attendance.compactMap { $0.organisation.flatMap(parties) })
    headcount = attendance.reduce(0) { $0 + $1.count }
  }

  /// The parties that nobody spoke for, in the order of the vocabulary (seed V-15).
  package var missing: [PlatformParty] { PlatformParty.allCases.filter { !present.contains($0) } }
}
