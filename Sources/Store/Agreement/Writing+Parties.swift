import Domain
import GRDB

extension Writing {
  /// Refuses a new row that breaks what holds between an agreement, its parties and the case:
  /// parties are of the owner and partners, each once (INV-09), and a cell of the contribution
  /// grid is ticked once (V-02).
  func checkTogether<R: StoredRecord>(adding record: R) throws {
    if let part = record as? CaseOrganisation { try checkPart(part) }
    if let party = record as? AgreementParty {
      try checkIsOwnerOrPartner(party)
      try checkOnce(
        .agreementParty, ["agreement", "organisation"], of: party.values, "organisation")
    }
    if let contribution = record as? Contribution { try checkCell(contribution) }
    if let plan = record as? ActionPlan { try checkIsFirst(plan) }
    if let plan = record as? ActivityPlan { try checkOneOfYear(plan) }
    if let area = record as? ServiceArea { try checkArea(area) }
  }

  /// The same for a row that has been edited: the others are not asked about itself.
  func checkTogether<R: StoredRecord>(editing record: R, from old: R) throws {
    if let part = record as? CaseOrganisation, let before = old as? CaseOrganisation {
      try keepOneOwner(part, from: before)
    }
    if let contribution = record as? Contribution { try checkCell(contribution) }
    if let plan = record as? ActionPlan { try checkIsNewest(plan) }
    if let area = record as? ServiceArea { try checkArea(area, from: old as? ServiceArea) }
  }

  /// Refuses a write that leaves something out of an agreement that is ready to be signed
  /// (INV-10); asked after the write.
  func checkStillReady(_ link: RecordLink, _ values: FieldValues) throws {
    let owner = link.kind == .agreementParty ? values.link("agreement") : link
    let id = owner?.identifier(of: Agreement.self)
    guard let id, let row = try db.storedRow(RecordLink(id)), row.deletedAt == nil else { return }
    let agreement: Agreement = try row.record()
    guard agreement.status == .readyToSign else { return }
    try standing(of: agreement).checkComplete()
  }

  /// Refuses to take an organisation out of the owner and partners while it is a party to an
  /// agreement that has not ended (INV-09).
  func checkIsNoParty(_ part: CaseOrganisation) throws {
    let organisation = part.organisation
    let caseFile = part.caseFile
    let agreements = try db.records(Agreement.self, of: caseFile, order: "number")
      .filter { !$0.status.hasEnded }
    let signing = Set(
      try db.records(AgreementParty.self, of: caseFile)
        .filter { $0.organisation == organisation }.map(\.agreement))
    let named = agreements.filter { signing.contains($0.id) }.compactMap(\.reference)
    guard named.isEmpty else {
      throw Refusal.fields([FieldRefusal("role", .partyToAgreement(named))])
    }
  }

  /// Refuses to bring back from the bin what would break the same (INV-09).
  func checkTogether(restoring row: StoredRow) throws {
    if row.link.kind == .agreementParty {
      try checkTogether(adding: try row.record(AgreementParty.self))
    }
    if row.link.kind == .contribution { try checkCell(try row.record()) }
    if row.link.kind == .activityPlan { try checkOneOfYear(try row.record()) }
    if row.link.kind == .serviceArea {
      let area: ServiceArea = try row.record()
      try checkArea(area, from: area)
    }
    guard row.link.kind == .agreement, let deletedAt = row.deletedAt else { return }
    let parties = try db.records(
      AgreementParty.self, "WHERE agreement = ? AND deletedAt = ?", [row.link.id, deletedAt])
    for party in parties { try checkIsOwnerOrPartner(party) }
  }

  private func checkIsOwnerOrPartner(_ party: AgreementParty) throws {
    let parts = try db.records(CaseOrganisation.self, of: party.caseFile)
    let isThere = parts.contains {
      $0.organisation == party.organisation && $0.role != .supplier
    }
    guard !isThere else { return }
    let name = try db.names(of: [RecordLink(party.organisation)]).values.first
    throw Refusal.fields([FieldRefusal("organisation", .notAvailable(name?.title ?? ""))])
  }

  private func checkCell(_ contribution: Contribution) throws {
    let caseFile = contribution.caseFile
    let cells = try db.records(Contribution.self, of: caseFile)
    let isTaken = cells.contains {
      $0.id != contribution.id && $0.verb == contribution.verb && $0.isSameActor(as: contribution)
    }
    if isTaken { throw Refusal.fields([FieldRefusal("verb", .duplicate)]) }
  }

  private func checkOnce(
    _ kind: RecordKind, _ keys: [FieldKey], of values: FieldValues, _ refused: FieldKey
  ) throws {
    let ids = keys.compactMap { values.link($0)?.id.databaseValue }
    let condition = keys.map { "\($0.name) = ?" }.joined(separator: " AND ")
    let count = try db.count(
      "SELECT count(*) FROM \(kind.rawValue) WHERE \(condition) AND deletedAt IS NULL",
      StatementArguments(ids))
    if count > 0 { throw Refusal.fields([FieldRefusal(refused, .duplicate)]) }
  }
}
