import Domain
import Testing

@testable import Store

@Suite("INV-09: the parties of an agreement")
struct PartyTests {
  private let desk: Desk
  private let caseFile: Identifier<CaseFile>
  private let municipality: Identifier<Organisation>
  private let club: Identifier<Organisation>
  private let agreement: Identifier<Agreement>

  init() throws {
    desk = try Desk()
    caseFile = try desk.addCase("Myrtun", template: "omradesatsing-5")
    municipality = try desk.municipality
    club = try desk.addPartner("Gamlekaia vel", in: caseFile)
    agreement = try desk.addAgreement(in: caseFile, parties: [municipality, club])
  }

  private func add(_ organisation: Identifier<Organisation>) throws {
    _ = try desk.add(
      .agreementParty, ["agreement": .to(agreement), "organisation": .to(organisation)])
  }

  /// The club's part in the case.
  private var part: RecordLink {
    get throws {
      let parts = try desk.store.list(CaseOrganisation.self, case: caseFile)
      return RecordLink(try #require(parts.first { $0.organisation == club }).id)
    }
  }

  @Test("INV-09: a party is the owner or a partner; a supplier and a stranger are not")
  func ownerAndPartners() throws {
    let partner = try desk.addPartner("Næringslaget", in: caseFile)
    try desk.inOneStep { try add(partner) }
    let supplier = try desk.addPartner("Brygge AS", in: caseFile, role: .supplier)
    try desk.expectRefusal(of: "organisation", .notAvailable("Brygge AS")) { try add(supplier) }
    let stranger = try desk.add(Organisation.self, ["name": .text("Fremmed vel")])
    try desk.expectRefusal(of: "organisation", .notAvailable("Fremmed vel")) {
      try add(stranger)
    }
  }

  @Test("INV-09: an organisation is a party once")
  func once() throws {
    try desk.expectRefusal(of: "organisation", .duplicate) { try add(club) }
    let party = try #require(try desk.parties(of: agreement).last)
    try desk.inOneStep { _ = try desk.store.delete([RecordLink(party.id)], desk.context) }
    try desk.inOneStep { try add(club) }
    try desk.expectRefusal(of: "organisation", .duplicate) {
      _ = try desk.store.restore([RecordLink(party.id)], desk.context)
    }
  }

  @Test("INV-09: a party is of the agreement's own case")
  func ownCase() throws {
    let other = try desk.addCase("Kaia")
    try desk.expectRefusal(of: "agreement", .notAvailable("A-001")) {
      _ = try desk.add(
        .agreementParty,
        ["case": .to(other), "agreement": .to(agreement), "organisation": .to(municipality)])
    }
  }

  @Test("INV-09: a party stays a partner of the case as long as the agreement has not ended")
  func staysPartner() throws {
    let reference = try #require(Reference(.agreement, 1))
    let share = try part
    try desk.expectRefusal(of: "role", .partyToAgreement([reference])) {
      _ = try desk.store.edit(share, ["role": .code("supplier")], desk.context)
    }
    try desk.expectRefusal(of: "role", .partyToAgreement([reference])) {
      _ = try desk.store.delete([share], desk.context)
    }
    try desk.anchor([municipality, club], in: caseFile)
    _ = try desk.store.moveAgreement(agreement, to: .readyToSign, desk.context)
    _ = try desk.store.signAgreement(
      agreement, Signature(on: day("2026-10-14")), desk.context)
    _ = try desk.store.moveAgreement(agreement, to: .terminated, desk.because("Ferdig."))
    try desk.inOneStep { _ = try desk.store.delete([share], desk.context) }
  }

  @Test("INV-09: a party does not come back to a case that its organisation has left")
  func restoredParty() throws {
    let party = try #require(try desk.parties(of: agreement).last)
    _ = try desk.store.delete([RecordLink(party.id)], desk.context)
    _ = try desk.store.delete([try part], desk.context)
    try desk.expectRefusal(of: "organisation", .notAvailable("Gamlekaia vel")) {
      _ = try desk.store.restore([RecordLink(party.id)], desk.context)
    }
  }

  @Test("INV-09: an agreement does not come back to a case that a party of it has left")
  func restoredAgreement() throws {
    _ = try desk.store.delete([RecordLink(agreement)], desk.context)
    let share = try part
    _ = try desk.store.delete([share], desk.context)
    try desk.expectRefusal(of: "organisation", .notAvailable("Gamlekaia vel")) {
      _ = try desk.store.restore([RecordLink(agreement)], desk.context)
    }
    _ = try desk.store.restore([share], desk.context)
    try desk.inOneStep { _ = try desk.store.restore([RecordLink(agreement)], desk.context) }
  }
}
