import CustomDump
import Domain
import Testing

@testable import Store

@Suite("Meetings, from the plan to approved minutes")
struct MeetingActionTests {
  private let desk: Desk
  private let caseFile: Identifier<CaseFile>

  init() throws {
    desk = try Desk()
    caseFile = try desk.addCase("Kaia")
  }

  private func edit(_ link: RecordLink, _ values: FieldValues) throws {
    _ = try desk.store.edit(link, values, desk.context)
  }

  private func approve(_ id: Identifier<Meeting>) throws {
    _ = try desk.store.approveMinutes(
      id, by: "Mulighetsteamet", on: day("2026-10-14"), desk.context)
  }

  @Test(
    "Rules.md 2.9: a meeting is open to anybody by its kind, unless told",
    arguments: MeetingKind.allCases)
  func isOpen(kind: MeetingKind) throws {
    let values: FieldValues = [
      "kind": kind.fieldValue, "from": .text("18:00"), "to": .text("20:00"),
    ]
    let untold = try desk.addMeeting(in: caseFile, values)
    #expect(try desk.store.record(untold).isOpen == kind.isOpenUnlessTold)
    let told = try desk.addMeeting(
      in: caseFile, values.merging(["isOpen": .flag(!kind.isOpenUnlessTold)]) { $1 })
    #expect(try desk.store.record(told).isOpen != kind.isOpenUnlessTold)
  }

  @Test("Rules.md 2.4: a meeting goes on step by step, and cancelling it asks why")
  func statuses() throws {
    let id = try desk.addMeeting(in: caseFile)
    func move(_ target: MeetingStatus, because reason: String = "") throws {
      _ = try desk.store.moveMeeting(id, to: target, desk.because(reason))
    }
    try desk.expectRefusal(.presentStatus(.meetingStatus, "planned")) { try move(.planned) }
    try desk.expectRefusal(
      .transition(.meetingStatus, from: "planned", to: "minutesInDraft")
    ) {
      try move(.minutesInDraft)
    }
    try desk.expectRefusal(.reasonRequired) { try move(.cancelled) }
    try desk.inOneStep { try move(.cancelled, because: "Uvær") }
    for target: MeetingStatus in [.planned, .called, .held, .minutesInDraft] {
      try desk.inOneStep { try move(target) }
      #expect(try desk.store.record(id).status == target)
    }
  }

  @Test("INV-13: minutes that lack a decision are not approved, and the items are named")
  func missingDecisions() throws {
    let id = try desk.addHeldMeeting(in: caseFile)
    _ = try desk.addItem("Runde", at: id)
    let decision = try desk.addItem("Lys", at: id, ["kind": .code("decision")])
    let election = try desk.addItem("Team", at: id, ["kind": .code("election")])
    _ = try desk.addItem("Kai", at: id, ["kind": .code("decision"), "decision": .text("Ja.")])
    try desk.expectRefusal(.decisionsMissing([2, 3])) { try approve(id) }
    try edit(RecordLink(decision), ["decision": .text("Nei.")])
    try desk.expectRefusal(.decisionsMissing([3])) {
      _ = try desk.store.moveMeeting(id, to: .minutesApproved, desk.context)
    }
    try edit(RecordLink(election), ["decision": .text("Tobias leder.")])
    try desk.inOneStep { try approve(id) }
    let approved = try desk.store.record(id)
    #expect(approved.status == .minutesApproved)
    #expect(approved.approvedBy == "Mulighetsteamet")
    #expect(approved.approvedOn == day("2026-10-14"))
  }

  @Test("INV-13: approved by its status, the minutes have who acted and today")
  func approvedByStatus() throws {
    let id = try desk.addHeldMeeting(in: caseFile)
    try desk.inOneStep {
      _ = try desk.store.moveMeeting(id, to: .minutesApproved, desk.context)
    }
    let approved = try desk.store.record(id)
    #expect(approved.approvedBy == "Ragna Tindevoll")
    #expect(approved.approvedOn == desk.context.today)
  }

  @Test("INV-12: approved minutes, their items and who was there can only be read")
  func locked() throws {
    let id = try desk.addHeldMeeting(in: caseFile)
    let item = try desk.addItem("Lys", at: id)
    let attendance = try desk.add(.attendance, ["meeting": .to(id), "count": .integer(4)])
    try approve(id)
    let (store, context) = (desk.store, desk.context)
    try desk.expectRefusal(.minutesLocked) {
      try edit(RecordLink(id), ["place": .text("Kaikanten")])
    }
    try desk.expectRefusal(.minutesLocked) {
      try edit(RecordLink(item), ["note": .text("Vi vil ha lys")])
    }
    try desk.expectRefusal(.minutesLocked) { try edit(attendance, ["count": .integer(5)]) }
    try desk.expectRefusal(.minutesLocked) { _ = try desk.addItem("Kai", at: id) }
    try desk.expectRefusal(.minutesLocked) {
      _ = try desk.add(.attendance, ["meeting": .to(id)])
    }
    for link in [RecordLink(id), RecordLink(item), attendance] {
      try desk.expectRefusal(.minutesLocked) { _ = try store.delete([link], context) }
    }
    try desk.expectRefusal(
      .transition(.meetingStatus, from: "minutesApproved", to: "minutesInDraft")
    ) {
      _ = try store.moveMeeting(id, to: .minutesInDraft, context)
    }
    _ = try store.undo(context)
    try edit(RecordLink(item), ["note": .text("Vi vil ha lys")])
  }

  @Test("Rules.md 2.4: a closed case takes neither meetings, items nor minutes")
  func closedCase() throws {
    let id = try desk.addHeldMeeting(in: caseFile)
    _ = try desk.store.moveCase(caseFile, to: .closed, desk.context)
    let closed = Refusal.caseClosed(.closed)
    try desk.expectRefusal(closed) { _ = try desk.addMeeting(in: caseFile) }
    try desk.expectRefusal(closed) { _ = try desk.addItem("Lys", at: id) }
    try desk.expectRefusal(closed) { try approve(id) }
    try desk.expectRefusal(closed) {
      _ = try desk.store.moveMeeting(id, to: .minutesInDraft, desk.context)
    }
  }

  @Test("INV-06: a meeting goes to the bin with all that it owns, and comes back with it")
  func bin() throws {
    let (store, context) = (desk.store, desk.context)
    let id = try desk.addMeeting(in: caseFile)
    let early = try desk.addItem("Trukket", at: id)
    let item = try desk.addItem("Lys", at: id)
    _ = try desk.add(.attendance, ["meeting": .to(id)])
    let workshop = try desk.addWorkshop(at: id)
    _ = try store.castBallot(
      workshop: workshop, group: 1, keys: ["1"], headcount: 5, context)
    _ = try store.gatherKeys(workshop: workshop, label: "Tid", originals: ["Nok tid"], context)
    _ = try store.makeMeasure(of: item, ["title": .text("Sette opp lys")], context)
    _ = try store.delete([RecordLink(early)], context)
    let before = try fileState(store)
    try desk.inOneStep {
      let receipt = try store.delete([RecordLink(id)], context)
      #expect(receipt.keptRows == 1)
    }
    #expect(try store.list(AgendaItem.self).isEmpty)
    #expect(try store.list(Attendance.self).isEmpty)
    #expect(try store.list(Workshop.self).isEmpty)
    #expect(try store.list(WorkshopGroup.self).isEmpty)
    #expect(try store.list(SupplementaryKey.self).isEmpty)
    #expect(try store.list(Measure.self).map(\.source) == [RecordLink(item)])
    #expect(try store.bin().map(\.name.link) == [RecordLink(id)])
    try desk.inOneStep { _ = try store.restore([RecordLink(id)], context) }
    expectNoDifference(try fileState(store), before)
    #expect(try store.bin().map(\.name.link) == [RecordLink(early)])
  }

  @Test("A5.4: a decision becomes a measure of the case with the item as its source, in one step")
  func measure() throws {
    let meeting = try desk.addMeeting(in: caseFile)
    let item = try desk.addItem("Lys", at: meeting, ["kind": .code("decision")])
    try desk.inOneStep {
      _ = try desk.store.makeMeasure(
        of: item, ["title": .text("Sette opp lys")], decision: "Vedtatt.", desk.context)
    }
    let measure = try #require(try desk.store.list(Measure.self).first)
    #expect(measure.caseFile == caseFile)
    #expect(measure.source == RecordLink(item))
    #expect(try desk.store.record(item).decision == "Vedtatt.")
  }

  @Test("A5.4: at a meeting of no case the measure needs to be told its case")
  func measureOfPlatform() throws {
    let item = try desk.addItem("Lys", at: try desk.addMeeting())
    let values: FieldValues = ["title": .text("Sette opp lys")]
    try desk.expectRefusal(of: "case", .required) {
      _ = try desk.store.makeMeasure(of: item, values, decision: "Ja.", desk.context)
    }
    try desk.inOneStep {
      _ = try desk.store.makeMeasure(of: item, in: caseFile, values, desk.context)
    }
    #expect(try desk.store.list(Measure.self).map(\.caseFile) == [caseFile])
  }

  @Test(
    "A6.2: lines taken down at an item are ideas with it as their source, of its day or of today",
    arguments: [("2026-10-08", "2026-10-08"), ("2026-11-12", "2026-10-15")])
  func ideas(held: String, received: String) throws {
    let item = try desk.addItem("Nye ideer", at: try desk.addMeeting(on: held))
    try desk.inOneStep {
      let receipts = try desk.store.addIdeas(at: item, ["Benk på kaia", "Lys"], desk.context)
      #expect(receipts.compactMap { $0.name?.title } == ["Benk på kaia", "Lys"])
    }
    let ideas = try desk.store.list(Idea.self)
    #expect(ideas.map(\.source) == [item, item])
    #expect(ideas.map(\.channel) == [.meeting, .meeting])
    #expect(ideas.map(\.receivedOn) == [day(received), day(received)])
    #expect(ideas.map(\.originalText) == ["Benk på kaia", "Lys"])
    try desk.expectRefusal(of: "title", .required) {
      _ = try desk.store.addIdeas(at: item, [], desk.context)
    }
  }

  @Test("V-14: the active cases are listed in the item's note, each once")
  func activeCases() throws {
    let draft = try desk.addCase("Myrtun", isActive: false)
    let item = try desk.addItem(
      "Hva skjer", at: try desk.addMeeting(), ["note": .text("Fra sist")])
    func list() throws -> Receipt? {
      try desk.store.listActiveCases(in: item, desk.context)
    }
    try desk.inOneStep { _ = try list() }
    #expect(try desk.store.record(item).note == "Fra sist\nPR-001 Kaia")
    #expect(try list() == nil)
    _ = try desk.store.moveCase(draft, to: .active, desk.context)
    try desk.inOneStep { _ = try list() }
    #expect(try desk.store.record(item).note == "Fra sist\nPR-001 Kaia\nPR-002 Myrtun")
  }
}
