import Domain
import GRDB

extension Writing {
  /// Refuses an organisation that the case has already; a new owner takes the place of the present
  /// one.
  func checkPart(_ part: CaseOrganisation) throws {
    let isThere = try db.count(
      """
      SELECT count(*) FROM caseOrganisation
      WHERE caseFile = ? AND organisation = ? AND deletedAt IS NULL
      """, [part.caseFile.number, part.organisation.number])
    guard isThere == 0 else {
      throw Refusal.fields([FieldRefusal("organisation", .duplicate)])
    }
    if part.role == .owner { try demoteOwner(of: part.caseFile) }
  }

  /// Keeps a case at exactly one owner when an organisation's role changes.
  func keepOneOwner(_ part: CaseOrganisation, from old: CaseOrganisation) throws {
    guard part.role != old.role else { return }
    if old.role == .owner { throw Refusal.ownerRequired }
    if part.role == .owner { try demoteOwner(of: part.caseFile) }
    if part.role == .supplier { try checkIsNoParty(part) }
  }

  private func demoteOwner(of caseFile: Identifier<CaseFile>) throws {
    let owners = try db.records(CaseOrganisation.self, of: caseFile)
      .filter { $0.role == .owner }
    for owner in owners {
      var partner = owner
      try partner.edit(["role": .code(OrganisationRole.partner.rawValue)])
      try update(partner, from: owner)
    }
  }
}
