import CustomDump
import Domain
import Testing

@testable import Store

@Suite("Agreements, from the draft to the signed version and the next")
struct AgreementActionTests {
  private let desk: Desk
  private let caseFile: Identifier<CaseFile>
  private let municipality: Identifier<Organisation>
  private let club: Identifier<Organisation>

  init() throws {
    desk = try Desk()
    caseFile = try desk.addCase("Myrtun", template: "omradesatsing-5")
    municipality = try desk.municipality
    club = try desk.addPartner("Gamlekaia vel", in: caseFile)
  }

  private func draft() throws -> Identifier<Agreement> {
    try desk.addAgreement(in: caseFile, parties: [municipality, club])
  }

  private func signed() throws -> Identifier<Agreement> {
    let id = try draft()
    try desk.anchor([municipality, club], in: caseFile)
    try move(id, .readyToSign)
    try sign(id)
    return id
  }

  private func move(
    _ id: Identifier<Agreement>, _ target: AgreementStatus, because reason: String = ""
  ) throws {
    _ = try desk.store.moveAgreement(id, to: target, desk.because(reason))
  }

  private func sign(
    _ id: Identifier<Agreement>, _ parties: [Identifier<AgreementParty>]? = nil,
    on iso: String = "2026-10-14"
  ) throws {
    _ = try desk.store.signAgreement(
      id, parties: parties,
      Signature(on: day(iso), role: "styreleder", place: "Granvåg"), desk.context)
  }

  private func edit(_ link: RecordLink, _ values: FieldValues) throws {
    _ = try desk.store.edit(link, values, desk.context)
  }

  private func name(_ id: Identifier<Organisation>) throws -> RecordName {
    RecordName(try desk.store.record(id))
  }

  private var statuses: [AgreementStatus] {
    get throws { try desk.store.list(Agreement.self, case: caseFile).map(\.status) }
  }

  @Test("V-17: an agreement begins as a draft of version 1, with its parties, in one step")
  func addition() throws {
    try desk.inOneStep {
      _ = try desk.store.addAgreement(
        ["case": .to(caseFile), "purpose": .text("En trygg kai")],
        parties: [municipality, club], desk.context)
    }
    let agreement = try #require(try desk.store.list(Agreement.self).first)
    #expect(agreement.status == .draft)
    #expect(agreement.version == 1)
    #expect(agreement.replaces == nil)
    let parties = try desk.parties(of: agreement.id)
    #expect(parties.map(\.organisation) == [municipality, club])
    #expect(parties.map(\.caseFile) == [caseFile, caseFile])
  }

  @Test("INV-10, V-21: what an agreement lacks before it can be signed is named")
  func incomplete() throws {
    let receipt = try desk.store.addAgreement(
      ["case": .to(caseFile), "purpose": .text("En trygg kai")], parties: [municipality],
      desk.context)
    let id = try #require(receipt.name?.link.identifier(of: Agreement.self))
    let gaps = AgreementGaps(
      fields: ["equality", "duration", "evaluationOn"],
      withoutContribution: [try name(municipality)], hasTooFewParties: true)
    try desk.expectRefusal(.agreementIncomplete(gaps)) { try move(id, .readyToSign) }
    try desk.inOneStep { try move(id, .beingAnchored) }
    try desk.expectRefusal(.agreementIncomplete(gaps)) { try move(id, .readyToSign) }
  }

  @Test("INV-10: an agreement that is ready to be signed cannot lose anything of that")
  func ready() throws {
    let id = try draft()
    try desk.inOneStep { try move(id, .readyToSign) }
    let party = try #require(try desk.parties(of: id).last)
    try desk.expectRefusal(.agreementIncomplete(AgreementGaps(fields: ["equality"]))) {
      try edit(RecordLink(id), ["equality": .blank])
    }
    let withoutContribution = AgreementGaps(withoutContribution: [try name(club)])
    try desk.expectRefusal(.agreementIncomplete(withoutContribution)) {
      try edit(RecordLink(party.id), ["contribution": .blank])
    }
    try desk.expectRefusal(.agreementIncomplete(AgreementGaps(hasTooFewParties: true))) {
      _ = try desk.store.delete([RecordLink(party.id)], desk.context)
    }
    let third = try desk.addPartner("Næringslaget", in: caseFile)
    let withThird = AgreementGaps(withoutContribution: [try name(third)])
    try desk.expectRefusal(.agreementIncomplete(withThird)) {
      _ = try desk.add(.agreementParty, ["agreement": .to(id), "organisation": .to(third)])
    }
    try desk.inOneStep { try edit(RecordLink(id), ["equality": .text("Alle teller")]) }
    try desk.inOneStep { try move(id, .draft) }
    try edit(RecordLink(id), ["equality": .blank])
  }

  @Test("INV-11, V-18: nothing is signed before every party has anchored it, and those are named")
  func notAnchored() throws {
    let id = try draft()
    try move(id, .readyToSign)
    let (first, second) = (try name(municipality), try name(club))
    try desk.expectRefusal(.partiesNotReady(notAnchored: [first, second], notSigned: [])) {
      try sign(id)
    }
    try desk.anchor([club], in: caseFile)
    try desk.expectRefusal(.partiesNotReady(notAnchored: [first], notSigned: [])) { try sign(id) }
    try desk.anchor([municipality], in: caseFile)
    try desk.expectRefusal(.partiesNotReady(notAnchored: [], notSigned: [first, second])) {
      try move(id, .signed)
    }
    try desk.inOneStep { try sign(id) }
    #expect(try statuses == [.signed])
  }

  @Test("V-17: parties sign one after another, and with the last of them it is signed")
  func oneByOne() throws {
    let id = try draft()
    try desk.anchor([municipality, club], in: caseFile)
    let parties = try desk.parties(of: id).map(\.id)
    try desk.expectRefusal(.transition(.agreementStatus, from: "draft", to: "signed")) {
      try sign(id, [parties[0]])
    }
    try move(id, .readyToSign)
    try desk.inOneStep { try sign(id, [parties[1]]) }
    #expect(try statuses == [.readyToSign])
    #expect(try desk.parties(of: id).map(\.signedOn) == [nil, day("2026-10-14")])
    #expect(try desk.parties(of: id).map(\.signedByRole) == ["", "styreleder"])
    #expect(try desk.parties(of: id).map(\.place) == ["", "Granvåg"])
    try desk.inOneStep { try sign(id, [parties[0]]) }
    #expect(try statuses == [.signed])
  }

  @Test("INV-11: a day that is ahead is no signature")
  func ahead() throws {
    let id = try draft()
    try desk.anchor([municipality, club], in: caseFile)
    try move(id, .readyToSign)
    try desk.expectRefusal(of: "signedOn", .inTheFuture) { try sign(id, on: "2026-10-16") }
    let parties = try desk.parties(of: id).map(\.id)
    try edit(RecordLink(parties[1]), ["signedOn": .day(day("2026-10-16"))])
    try sign(id, [parties[0]])
    #expect(try statuses == [.readyToSign])
    let unsigned = [try name(club)]
    try desk.expectRefusal(.partiesNotReady(notAnchored: [], notSigned: unsigned)) {
      try move(id, .signed)
    }
  }

  @Test("INV-12: a signed agreement and its parties can only be read")
  func locked() throws {
    let id = try signed()
    let party = RecordLink(try #require(try desk.parties(of: id).first).id)
    let third = try desk.addPartner("Næringslaget", in: caseFile)
    func expectLocked(_ status: AgreementStatus) throws {
      let locked = Refusal.agreementLocked(status)
      try desk.expectRefusal(locked) { try edit(RecordLink(id), ["purpose": .text("Annet")]) }
      try desk.expectRefusal(locked) { try edit(party, ["contribution": .text("Penger")]) }
      try desk.expectRefusal(locked) {
        _ = try desk.add(.agreementParty, ["agreement": .to(id), "organisation": .to(third)])
      }
      for link in [RecordLink(id), party] {
        try desk.expectRefusal(locked) { _ = try desk.store.delete([link], desk.context) }
      }
    }
    try expectLocked(.signed)
    try desk.inOneStep { try move(id, .inForce) }
    try expectLocked(.inForce)
    try desk.expectRefusal(.reasonRequired) { try move(id, .terminated) }
    try desk.inOneStep { try move(id, .terminated, because: "Vi er ferdige.") }
    try expectLocked(.terminated)
  }

  @Test("INV-12: a correction is a new version with text and parties, and no signature")
  func newVersion() throws {
    let first = try signed()
    try desk.inOneStep { _ = try desk.store.makeAgreementVersion(first, desk.context) }
    let versions = try desk.store.list(Agreement.self, case: caseFile)
    #expect(versions.map(\.version) == [1, 2])
    #expect(versions.map(\.status) == [.signed, .draft])
    #expect(versions.map(\.replaces) == [nil, first])
    #expect(versions.map(\.purpose) == ["En trygg kai", "En trygg kai"])
    let second = versions[1].id
    let parties = try desk.parties(of: second)
    #expect(parties.map(\.organisation) == [municipality, club])
    #expect(parties.map(\.contribution) == ["Dugnad", "Dugnad"])
    #expect(parties.map(\.signedOn) == [nil, nil])
    let reference = try #require(Reference(.agreement, 2))
    try desk.expectRefusal(.versionExists(reference)) {
      _ = try desk.store.makeAgreementVersion(first, desk.context)
    }
    try desk.expectRefusal(.noNewVersion(.draft)) {
      _ = try desk.store.makeAgreementVersion(second, desk.context)
    }
    _ = try desk.store.delete([RecordLink(second)], desk.context)
    try desk.inOneStep { _ = try desk.store.makeAgreementVersion(first, desk.context) }
  }

  @Test("INV-12: the new version replaces the old one in the step that signs it")
  func replaced() throws {
    let first = try signed()
    _ = try desk.store.makeAgreementVersion(first, desk.context)
    let second = try #require(try desk.store.list(Agreement.self, case: caseFile).last).id
    try move(second, .readyToSign)
    #expect(try statuses == [.signed, .readyToSign])
    try desk.inOneStep { try sign(second) }
    #expect(try statuses == [.replaced, .signed])
    let reference = try #require(Reference(.agreement, 2))
    try desk.expectRefusal(.versionExists(reference)) {
      _ = try desk.store.makeAgreementVersion(first, desk.context)
    }
  }

  @Test("INV-06: a draft goes to the bin with its parties, and comes back with them")
  func bin() throws {
    let id = try draft()
    let before = try fileState(desk.store)
    try desk.inOneStep { _ = try desk.store.delete([RecordLink(id)], desk.context) }
    #expect(try desk.store.list(AgreementParty.self).isEmpty)
    try desk.inOneStep { _ = try desk.store.restore([RecordLink(id)], desk.context) }
    expectNoDifference(try fileState(desk.store), before)
  }

  @Test("Rules.md 2.4: a closed case takes no agreement, and none of its own goes further")
  func closedCase() throws {
    let id = try signed()
    _ = try desk.store.moveCase(caseFile, to: .closed, desk.context)
    let closed = Refusal.caseClosed(.closed)
    try desk.expectRefusal(closed) { _ = try draft() }
    try desk.expectRefusal(closed) { try move(id, .inForce) }
    try desk.expectRefusal(closed) { try sign(id) }
    try desk.expectRefusal(closed) {
      _ = try desk.store.makeAgreementVersion(id, desk.context)
    }
  }
}
