import CustomDump
import Domain
import Testing

@testable import Store

/// Something that locks rows, and what is then said of a change and of a row beside them.
struct RowLock: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let change: Refusal
  let addition: Refusal
  let locked: @Sendable () throws -> LockedRow
}

@Suite("What is locked is locked whichever way a change comes")
struct LockedRowTests {
  static let locks: [RowLock] = [
    RowLock(
      testDescription: "approved minutes", change: .minutesLocked, addition: .minutesLocked,
      locked: { try LockedRow.ofApprovedMinutes() }),
    RowLock(
      testDescription: "a signed agreement", change: .agreementLocked(.signed),
      addition: .agreementLocked(.signed), locked: { try LockedRow.ofSignedAgreement() }),
    RowLock(
      testDescription: "a closed workshop", change: .workshopClosed, addition: .workshopClosed,
      locked: { try LockedRow.ofClosedWorkshop() }),
    // A plan is not added beside another: it is made as the next version (O-14).
    RowLock(
      testDescription: "a final plan", change: .planLocked(.final), addition: .planSuperseded(1),
      locked: { try LockedRow.ofFinalPlan() }),
  ]

  @Test(
    "INV-12, K-12: a locked row takes no change, no deletion, no row beside it and none from the bin",
    arguments: LockedRowTests.locks)
  func locked(lock: RowLock) throws {
    let locked = try lock.locked()
    let (store, context) = (locked.desk.store, locked.desk.context)
    let before = try fileState(store)
    let change = StoreError.refused(lock.change)
    let addition = StoreError.refused(lock.addition)
    let kind = locked.row.kind

    #expect(throws: addition, "add") { try store.add(kind, locked.addition, context) }
    #expect(throws: addition, "add many") {
      try store.addMany(kind, [locked.addition, locked.addition], context)
    }
    #expect(throws: change, "edit") { try store.edit(locked.row, locked.changes, context) }
    #expect(throws: change, "edit of a form from before") {
      try store.edit(locked.row, locked.changes, from: locked.form, context)
    }
    #expect(throws: change, "delete") { try store.delete([locked.row], context) }
    if let binned = locked.binned {
      #expect(throws: addition, "restore") { try store.restore([binned], context) }
    }
    expectNoDifference(try fileState(store), before)
  }

  @Test("INV-12: approved minutes take no election, no decision, no picture and nobody's presence")
  func minutes() throws {
    let desk = try Desk()
    let (store, context) = (desk.store, desk.context)
    let caseFile = try desk.addCase("Kaia", template: "tom")
    let meeting = try desk.add(
      Meeting.self, ["case": .to(caseFile), "on": .day(context.today)])
    let election = try desk.add(
      AgendaItem.self,
      [
        "meeting": .to(meeting), "title": .text("Valg"), "kind": .code("election"),
        "decision": .text("Valgt."),
      ])
    let workshop = try desk.add(Workshop.self, ["meeting": .to(meeting)])
    _ = try desk.add(.agendaItem, ["meeting": .to(meeting), "title": .text("Lys")])
    _ = try store.moveMeeting(meeting, to: .held, context)
    _ = try store.approveMinutes(meeting, by: "Rådet", context)
    _ = try desk.add(
      Meeting.self, ["case": .to(caseFile), "on": .day(context.today.adding(days: 7))])
    let before = try fileState(store)
    let locked = StoreError.refused(.minutesLocked)

    #expect(throws: locked) {
      try store.electTeam(
        election,
        Election(members: [ElectedMember(person: "Live Nordnes", roles: [.teamLeader])]), context)
    }
    #expect(throws: locked) {
      try store.makeMeasure(of: election, ["title": .text("Lys")], decision: "Ja.", context)
    }
    #expect(throws: locked) {
      try store.closeWorkshop(workshop, photos: ["plakat.jpg"], context)
    }
    #expect(throws: locked) {
      try store.carryItem(election, .move, followUp: LocalizedText("Oppfølging"), context)
    }
    #expect(throws: locked) { try store.listActiveCases(in: election, context) }
    #expect(throws: locked) {
      try store.add(.attendance, ["meeting": .to(meeting), "count": .integer(3)], context)
    }
    #expect(throws: locked) {
      try store.edit(RecordLink(meeting), ["place": .text("Kaia")], context)
    }
    expectNoDifference(try fileState(store), before)
  }
}
