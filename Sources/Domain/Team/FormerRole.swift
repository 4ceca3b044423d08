/// What a person was, for those who read of them when the name is gone (INV-20).
package enum FormerRole: Hashable, Sendable {
  /// A part that they had.
  case role(Role)
  /// They had no part in a team.
  case participant

  /// Finds the part that says most: who saw to ideas was a coordinator, as was who had that role;
  /// else the first role of the latest membership.
  package init(_ memberships: [Membership], handledIdeas: Bool) {
    if handledIdeas || memberships.contains(where: { $0.roles.contains(.coordinator) }) {
      self = .role(.coordinator)
    } else if let role = memberships.max(by: { $0.from < $1.from })?
      .roles.first
    {
      self = .role(role)
    } else {
      self = .participant
    }
  }
}
