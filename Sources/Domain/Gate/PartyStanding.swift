/// How far a party to an agreement has come on a day.
package struct PartyStanding: Hashable, Sendable {
  /// The party that is looked at.
  package let party: AgreementParty
  /// The organisation that signs.
  package let organisation: Organisation
  /// Where and when it anchored, oldest first.
  package let anchorings: [Entry]
  private let today: Day

  init(party: AgreementParty, organisation: Organisation, anchorings: [Entry], today: Day) {
    self.party = party
    self.organisation = organisation
    self.anchorings = anchorings
    self.today = today
  }

  /// What the party is called.
  package var name: RecordName { RecordName(organisation) }

  /// Whether it has anchored the agreement in itself (V-18).
  package var isAnchored: Bool { !anchorings.isEmpty }

  /// Whether it has signed: a day that is still ahead does not count (INV-11).
  package var hasSigned: Bool { party.signedOn.map { $0 <= today } ?? false }

  /// Whether nothing says what it brings (INV-10).
  package var lacksContribution: Bool { TextRules.isBlank(party.contribution) }
}
