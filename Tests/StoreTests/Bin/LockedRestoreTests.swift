import Domain
import Testing

@testable import Store

@Suite("INV-12: what is locked takes nothing back from the bin")
struct LockedRestoreTests {
  private let desk: Desk
  private let caseFile: Identifier<CaseFile>

  init() throws {
    desk = try Desk()
    caseFile = try desk.addCase("Kaia")
  }

  private func bin(_ link: RecordLink) throws {
    _ = try desk.store.delete([link], desk.context)
  }

  private func expectRefusal(_ refusal: Refusal, of link: RecordLink) throws {
    try desk.expectRefusal(refusal) { _ = try desk.store.restore([link], desk.context) }
  }

  @Test("INV-12: approved minutes take neither an item nor an attendance back")
  func minutes() throws {
    let meeting = try desk.addHeldMeeting(in: caseFile)
    let item = RecordLink(try desk.addItem("Lys", at: meeting))
    let attendance = try desk.add(.attendance, ["meeting": .to(meeting)])
    for link in [item, attendance] { try bin(link) }
    _ = try desk.store.approveMinutes(meeting, by: "Alle", desk.context)
    for link in [item, attendance] { try expectRefusal(.minutesLocked, of: link) }
    _ = try desk.store.undo(desk.context)
    for link in [item, attendance] {
      try desk.inOneStep { _ = try desk.store.restore([link], desk.context) }
    }
  }

  @Test("INV-12: a signed agreement takes no party back")
  func agreement() throws {
    let municipality = try desk.municipality
    let club = try desk.addPartner("Gamlekaia vel", in: caseFile)
    let third = try desk.addPartner("Næringslaget", in: caseFile)
    let agreement = try desk.addAgreement(
      in: caseFile, parties: [municipality, club, third])
    let party = RecordLink(try #require(try desk.parties(of: agreement).last).id)
    try bin(party)
    try desk.anchor([municipality, club], in: caseFile)
    _ = try desk.store.moveAgreement(agreement, to: .readyToSign, desk.context)
    _ = try desk.store.signAgreement(
      agreement, Signature(on: day("2026-10-14")), desk.context)
    try expectRefusal(.agreementLocked(.signed), of: party)
  }

  @Test("K-12: a closed workshop takes neither a group nor a key back")
  func workshop() throws {
    let workshop = try desk.addWorkshop(at: try desk.addMeeting(in: caseFile))
    let group = try desk.add(
      .workshopGroup,
      ["workshop": .to(workshop), "number": .integer(1), "headcount": .integer(5)])
    let key = try desk.add(.supplementaryKey, ["workshop": .to(workshop), "label": .text("Tid")])
    for link in [group, key] { try bin(link) }
    _ = try desk.store.closeWorkshop(workshop, desk.context)
    for link in [group, key] { try expectRefusal(.workshopClosed, of: link) }
  }

  @Test("Rules.md 2.4: a closed case takes back what comes after the work, and nothing else")
  func closedCase() throws {
    let measure = try desk.add(.measure, ["case": .to(caseFile), "title": .text("Lys")])
    let entry = try desk.add(
      .entry,
      ["case": .to(caseFile), "kind": .code("experience"), "text": .text("Dugnad samler")])
    for link in [measure, entry] { try bin(link) }
    _ = try desk.store.moveCase(caseFile, to: .closed, desk.context)
    try expectRefusal(.caseClosed(.closed), of: measure)
    try desk.inOneStep { _ = try desk.store.restore([entry], desk.context) }
  }
}
