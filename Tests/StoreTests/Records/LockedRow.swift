import Domain
import Testing

@testable import Store

/// A row that is locked, or belongs to what is, in a file of its own (INV-12).
struct LockedRow {
  let desk: Desk
  let row: RecordLink
  /// The row as a form had it before the lock.
  let form: RecordSnapshot
  /// What is to be changed in it.
  let changes: FieldValues
  /// What is to be added beside it.
  let addition: FieldValues
  /// A row beside it that went to the bin before the lock; nil where there is none.
  let binned: RecordLink?

  private init(
    _ desk: Desk, _ row: RecordLink, changes: FieldValues, addition: FieldValues,
    binned: RecordLink? = nil, lock: () throws -> Void
  ) throws {
    self.desk = desk
    self.row = row
    self.changes = changes
    self.addition = addition
    self.binned = binned
    form = try desk.store.snapshot(row)
    if let binned { _ = try desk.store.delete([binned], desk.context) }
    try lock()
  }

  /// An item of a meeting whose minutes are approved.
  static func ofApprovedMinutes() throws -> LockedRow {
    let desk = try Desk()
    let meeting = try desk.add(Meeting.self, ["on": .day(desk.context.today)])
    let addition: FieldValues = ["meeting": .to(meeting), "title": .text("Lys")]
    let item = try desk.add(.agendaItem, addition)
    let binned = try desk.add(.agendaItem, addition)
    return try LockedRow(
      desk, item, changes: ["note": .text("Noe annet")], addition: addition, binned: binned
    ) {
      _ = try desk.store.moveMeeting(meeting, to: .held, desk.context)
      _ = try desk.store.approveMinutes(meeting, by: "Rådet", desk.context)
    }
  }

  /// A party to a signed agreement.
  static func ofSignedAgreement() throws -> LockedRow {
    let desk = try Desk()
    let caseFile = try desk.addCase("Kaia", template: "tom")
    let partners = try ["Gamlekaia vel", "Båtforeningen", "Koret", "Speiderne"].map { name in
      let id = try desk.add(Organisation.self, ["name": .text(name)])
      _ = try desk.add(.caseOrganisation, ["case": .to(caseFile), "organisation": .to(id)])
      return id
    }
    let receipt = try desk.store.addAgreement(
      [
        "case": .to(caseFile), "purpose": .text("En trygg kai"),
        "equality": .text("Alle har én stemme"), "duration": .text("Tre år"),
        "evaluationOn": .day(day("2027-06-01")),
      ], parties: Array(partners.prefix(3)), desk.context)
    let agreement = try #require(receipt.name?.link.identifier(of: Agreement.self))
    let parties = try desk.store.list(AgreementParty.self, case: caseFile)
    for party in parties {
      _ = try desk.store.edit(
        RecordLink(party.id), ["contribution": .text("Dugnad")], desk.context)
    }
    _ = try desk.add(
      .entry,
      [
        "case": .to(caseFile), "kind": .code("anchoring"), "subkind": .code("party"),
        "text": .text("Styret er enig"),
        "organisations": .list(partners.map { FieldValue.to($0) }),
      ])
    return try LockedRow(
      desk, RecordLink(parties[0].id), changes: ["contribution": .text("Båt")],
      addition: ["agreement": .to(agreement), "organisation": .to(partners[3])],
      binned: RecordLink(parties[2].id)
    ) {
      _ = try desk.store.moveAgreement(agreement, to: .readyToSign, desk.context)
      _ = try desk.store.signAgreement(
        agreement, Signature(on: desk.context.today), desk.context)
    }
  }

  /// A group of a workshop that is closed.
  static func ofClosedWorkshop() throws -> LockedRow {
    let desk = try Desk()
    let meeting = try desk.add(Meeting.self, ["on": .day(desk.context.today)])
    let workshop = try desk.add(Workshop.self, ["meeting": .to(meeting)])
    func group(_ number: Int) -> FieldValues {
      ["workshop": .to(workshop), "number": .integer(number), "headcount": .integer(4)]
    }
    let row = try desk.add(.workshopGroup, group(1))
    let binned = try desk.add(.workshopGroup, group(2))
    return try LockedRow(
      desk, row, changes: ["notes": .text("Noe annet")], addition: group(3), binned: binned
    ) {
      _ = try desk.store.closeWorkshop(workshop, desk.context)
    }
  }

  /// An action plan that is final.
  static func ofFinalPlan() throws -> LockedRow {
    let desk = try Desk()
    let caseFile = try desk.addCase("Myrtun", template: "omradesatsing-5")
    _ = try desk.store.editPlan(
      case: caseFile, changes: ["startYear": .integer(2027), "endYear": .integer(2029)],
      desk.context)
    let plan = try #require(try desk.store.list(ActionPlan.self, case: caseFile).first)
    return try LockedRow(
      desk, RecordLink(plan.id), changes: ["strategies": .text("Noe annet")],
      addition: ["case": .to(caseFile)]
    ) {
      _ = try desk.store.makeActivityPlan(case: caseFile, year: 2027, desk.context)
      _ = try desk.store.movePlan(case: caseFile, to: .final, desk.context)
    }
  }
}
