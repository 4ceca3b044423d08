/// Who is registered: the names that the share gate looks for (Rules.md 4.7).
package struct ShareRegister: Hashable, Sendable {
  /// Everybody, the protected too.
  package let people: [Person]

  /// Takes everybody who is registered, the protected too.
  package init(people: [Person]) {
    self.people = people
  }

  /// Whether an organisation is one person's own: a firm with a single registered person.
  package func isOnePerson(_ organisation: Organisation) -> Bool {
    switch organisation.kind {
    case .firm, .supplier: people.count { $0.organisation == organisation.id } == 1
    case .municipality, .volunteerCentre, .businessAssociation, .association,
      .residentsAssociation, .educationResearch, .stateOrCounty, .council:
      false
    }
  }
}
