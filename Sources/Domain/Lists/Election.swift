/// What came of an election at a meeting.
package struct Election: Hashable, Sendable {
  /// Those who were elected.
  package let members: [ElectedMember]
  /// What the minutes say of it; nil leaves what is there.
  package let decision: String?
  /// Whether those elected were applauded; nil leaves what is there.
  package let isApplauded: Bool?

  /// Elects members; what the minutes say stays as it is unless told.
  package init(members: [ElectedMember], decision: String? = nil, isApplauded: Bool? = nil) {
    self.members = members
    self.decision = decision
    self.isApplauded = isApplauded
  }
}
