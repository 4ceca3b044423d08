/// A meeting as lists show it.
package struct MeetingRow: Hashable, Sendable {
  /// The meeting that the row shows.
  package let meeting: Meeting
  /// The case that it belongs to, or the series that it is one of where it is the platform's.
  package let owner: RecordName?
  /// How many were there.
  package let headcount: Int
  /// The parties of the platform that nobody spoke for, where all are looked for (V-15).
  package let missingParties: [PlatformParty]
  /// The items, by number, whose decision the minutes lack once it is held (INV-13).
  package let missingDecisions: [Int]

  /// Puts a meeting beside what lists say of it.
  package init(
    meeting: Meeting, owner: RecordName?, headcount: Int, missingParties: [PlatformParty],
    missingDecisions: [Int]
  ) {
    self.meeting = meeting
    self.owner = owner
    self.headcount = headcount
    self.missingParties = missingParties
    self.missingDecisions = missingDecisions
  }
}
