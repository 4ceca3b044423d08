package import Domain
import GRDB

extension Store {
  /// Adds an agreement with its parties.
  package func addAgreement(
    _ values: FieldValues, parties: [Identifier<Organisation>], _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.add, context) { writing in
      let agreement = try writing.add(.agreement, values)
      for party in parties {
        _ = try writing.add(
          .agreementParty,
          ["agreement": .record(agreement), "organisation": .record(RecordLink(party))])
      }
      return writing.done(about: agreement)
    }
  }

  /// Moves an agreement to another status (INV-10, INV-11).
  ///
  /// Where a new version is signed, the one that it replaces becomes replaced in the same action.
  package func moveAgreement(
    _ id: Identifier<Agreement>, to target: AgreementStatus, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.moveAgreement, context) { writing in
      let agreement = try writing.openAgreement(id)
      try writing.move(agreement, to: target)
      return writing.done(about: RecordLink(id))
    }
  }

  /// Stores that parties have signed an agreement that is ready for it; once all parties have
  /// anchored and signed, it is signed (V-17).
  ///
  /// - Parameter parties: Who signed; nil for all that have not yet, and then all must have
  ///   anchored it.
  package func signAgreement(
    _ id: Identifier<Agreement>, parties: [Identifier<AgreementParty>]? = nil,
    _ signature: Signature, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.signAgreement, context) { writing in
      let agreement = try writing.openAgreement(id)
      try agreement.status.checkStep(to: .signed, reason: nil)
      let before = try writing.standing(of: agreement)
      for standing in before.parties {
        guard parties?.contains(standing.party.id) ?? !standing.hasSigned else { continue }
        var party = standing.party
        try party.sign(signature, today: writing.today)
        try writing.update(party, from: standing.party)
      }
      let after = try writing.standing(of: agreement)
      if parties == nil || (after.notSigned.isEmpty && after.notAnchored.isEmpty) {
        try writing.move(agreement, to: .signed)
      }
      return writing.done(about: RecordLink(id))
    }
  }

  /// Makes the next version of a signed agreement as a draft, with its text and its parties
  /// (INV-12).
  package func makeAgreementVersion(
    _ id: Identifier<Agreement>, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.newVersion, context) { writing in
      let agreement = try writing.openAgreement(id)
      if let newer = try writing.versionReplacing(id) { throw Refusal.versionExists(newer) }
      let parties = try writing.standing(of: agreement).parties
      let next = try agreement.nextVersion(
        id: Identifier(try writing.newId()), number: try writing.newNumber(.agreement))
      try writing.insert(next)
      for standing in parties {
        _ = try writing.addPlain(
          AgreementParty.self,
          [
            "agreement": .record(RecordLink(next.id)),
            "organisation": .record(RecordLink(standing.organisation.id)),
            "contribution": .text(standing.party.contribution),
          ])
      }
      return writing.done(about: RecordLink(next.id))
    }
  }
}

extension Writing {
  /// An agreement that something is to be done with; its case must take it.
  fileprivate func openAgreement(_ id: Identifier<Agreement>) throws -> Agreement {
    let agreement = try db.record(id)
    try checkCaseAccepts(
      .edit(.agreement, ["status"]), caseFile: agreement.caseFile.number)
    return agreement
  }

  /// How far an agreement has come today.
  func standing(of agreement: Agreement) throws -> AgreementStanding {
    let caseFile = agreement.caseFile
    return AgreementStanding(agreement, in: try db.gateSituation(of: caseFile, today: today))
  }

  fileprivate func move(_ before: Agreement, to target: AgreementStatus) throws {
    var agreement = before
    try agreement.move(to: target, reason: reason, as: try standing(of: before))
    try update(agreement, from: before)
    if target == .signed, let replaced = agreement.replaces { try replace(replaced) }
  }

  /// The old version gives its place to the one that has just been signed.
  private func replace(_ id: Identifier<Agreement>) throws {
    guard let row = try db.storedRow(RecordLink(id)), row.deletedAt == nil else { return }
    let before: Agreement = try row.record()
    guard before.status.takesNewVersion else { return }
    var old = before
    try old.move(to: .replaced, reason: nil, as: try standing(of: before))
    try update(old, from: before)
  }

  fileprivate func versionReplacing(_ id: Identifier<Agreement>) throws -> Reference? {
    let sql = "SELECT number FROM agreement WHERE replaces = ? AND deletedAt IS NULL"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [id.number])
      .flatMap { Reference(.agreement, $0) }
  }
}
