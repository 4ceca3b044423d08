import Domain
import Testing

@testable import Store

@Suite("Rules.md 2.4: a sent document has somebody whom it was sent to")
struct SentDocumentTests {
  private let desk: Desk
  private let club: Identifier<Organisation>
  private let report: Identifier<DocumentReference>

  init() throws {
    desk = try Desk()
    let caseFile = try desk.addCase("Kaia")
    club = try desk.add(Organisation.self, ["name": .text("Gamlekaia vel")])
    report = try desk.add(
      DocumentReference.self, ["case": .to(caseFile), "title": .text("Sluttrapport")])
    _ = try desk.store.moveDocument(report, to: .sent, recipients: [club], desk.context)
  }

  @Test("Rules.md 2.4: the recipients of a sent document are changed, and not taken away")
  func recipients() throws {
    try desk.expectRefusal(of: "recipients", .required) {
      _ = try desk.store.edit(RecordLink(report), ["recipients": .blank], desk.context)
    }
    let council = try desk.add(Organisation.self, ["name": .text("Ungdomsrådet")])
    try desk.inOneStep {
      _ = try desk.store.edit(
        RecordLink(report), ["recipients": .list([.to(council)])], desk.context)
    }
  }

  @Test("Rules.md 3.5: the only recipient of a sent document stays when the bin is emptied")
  func emptiedBin() throws {
    _ = try desk.store.delete([RecordLink(club)], desk.context)
    let receipt = try desk.store.emptyBin(olderThanDays: 0, desk.context)
    #expect(receipt.removedRows == 0)
    #expect(receipt.keptRows == 1)
    #expect(try desk.store.record(report).recipients == [club])
  }
}
