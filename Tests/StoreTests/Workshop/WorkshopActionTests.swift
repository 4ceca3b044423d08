import CustomDump
import Domain
import Testing

@testable import Store

@Suite("Workshops: what they begin with, what comes of them, and how they are closed")
struct WorkshopActionTests {
  private let desk: Desk
  private let caseFile: Identifier<CaseFile>
  private let meeting: Identifier<Meeting>
  private let workshop: Identifier<Workshop>

  init() throws {
    desk = try Desk()
    caseFile = try desk.addCase("Kaia")
    meeting = try desk.addMeeting(in: caseFile, ["photos": .list([.text("plakat-1.jpg")])])
    workshop = try desk.addWorkshop(at: meeting)
  }

  private func addGroup(
    _ number: Int, _ values: FieldValues = [:]
  ) throws -> Identifier<WorkshopGroup> {
    let standard: FieldValues = [
      "workshop": .to(workshop), "number": .integer(number), "headcount": .integer(5),
    ]
    return try desk.add(WorkshopGroup.self, standard.merging(values) { $1 })
  }

  private func close(photos: [String] = []) throws {
    _ = try desk.store.closeWorkshop(
      workshop, on: day("2026-10-14"), photos: photos, desk.context)
  }

  @Test("K-03: a workshop is of its meeting's case, and has the shipped set unless told")
  func defaults() throws {
    let record = try desk.store.record(workshop)
    #expect(record.caseFile == caseFile)
    #expect(record.meeting == meeting)
    #expect(record.keySet == "nokkelknippe")
    #expect(record.closedOn == nil)
    #expect(try desk.store.workshop(of: meeting) == workshop)
    #expect(try desk.store.workshop(of: try desk.addMeeting()) == nil)
  }

  @Test("K-01: a set of keys that there is none of is refused, and so is a second workshop")
  func refused() throws {
    let other = try desk.addMeeting(in: caseFile)
    try desk.expectRefusal(of: "keySet", .notFound("ukjent")) {
      _ = try desk.add(.workshop, ["meeting": .to(other), "keySet": .text("ukjent")])
    }
    try desk.expectRefusal(of: "meeting", .duplicate) {
      _ = try desk.addWorkshop(at: meeting)
    }
    _ = try desk.store.delete([RecordLink(workshop)], desk.context)
    try desk.inOneStep { _ = try desk.addWorkshop(at: meeting) }
    try desk.expectRefusal(of: "deletedAt", .duplicate) {
      _ = try desk.store.restore([RecordLink(workshop)], desk.context)
    }
  }

  @Test("K-12: closing keeps the day and where the pictures are, each once, in one step")
  func closing() throws {
    try desk.inOneStep { try close(photos: ["plakat-1.jpg", "plakat-2.jpg"]) }
    #expect(try desk.store.record(workshop).closedOn == day("2026-10-14"))
    #expect(try desk.store.record(meeting).photos == ["plakat-1.jpg", "plakat-2.jpg"])
    try desk.expectRefusal(.workshopClosed) { try close() }
  }

  @Test("K-12: once a workshop is closed, no ballot, key or group of it is changed")
  func closed() throws {
    let (store, context) = (desk.store, desk.context)
    let group = try addGroup(1, ["ballot": .list([.code("1")])])
    let key = try store.gatherKeys(
      workshop: workshop, label: "Tid", originals: ["Nok tid"], context
    ).key
    try close()
    let refusal = Refusal.workshopClosed
    try desk.expectRefusal(refusal) {
      _ = try store.castBallot(workshop: workshop, group: 1, keys: ["2"], context)
    }
    try desk.expectRefusal(refusal) {
      _ = try store.castBallot(
        workshop: workshop, group: 2, keys: ["2"], headcount: 3, context)
    }
    for label in ["Tid", "Penger"] {
      try desk.expectRefusal(refusal) {
        _ = try store.gatherKeys(
          workshop: workshop, label: label, originals: ["Mer tid"], context)
      }
    }
    try desk.expectRefusal(refusal) { _ = try addGroup(2) }
    try desk.expectRefusal(refusal) {
      _ = try store.edit(RecordLink(group), ["notes": .text("Sent")], context)
    }
    for link in [RecordLink(group), RecordLink(key.id)] {
      try desk.expectRefusal(refusal) { _ = try store.delete([link], context) }
    }
    try desk.inOneStep {
      _ = try store.edit(RecordLink(workshop), ["nextSteps": .text("Vi ses i mai")], context)
    }
  }

  @Test("K-05: what a group wrote becomes a measure of a case, with the group as its source")
  func firstAction() throws {
    let group = try addGroup(1, ["firstActions": .list([.text("Møt folk der de er")])])
    try desk.inOneStep {
      _ = try desk.store.makeMeasure(
        of: HomeWish.firstAction(group, "Møt folk der de er"), in: caseFile, [:], desk.context)
    }
    let measure = try #require(try desk.store.list(Measure.self).first)
    #expect(measure.title == "Møt folk der de er")
    #expect(measure.caseFile == caseFile)
    #expect(measure.source == RecordLink(group))
    let sheet = try desk.store.workshopSheet(workshop)
    #expect(sheet.measures.map(\.measure.id) == [measure.id])
    #expect(throws: StoreError.notFound("Noe annet")) {
      try desk.store.makeMeasure(
        of: HomeWish.firstAction(group, "Noe annet"), in: caseFile, [:], desk.context)
    }
  }

  @Test(
    "K-05: a measure that came with the set is called as the case is written, unless told",
    arguments: [("nb", "Del læring"), ("en", "Share learning")])
  func homeMeasure(language: String, title: String) throws {
    _ = try desk.store.edit(
      RecordLink(caseFile), ["writtenLanguage": .code(language)], desk.context)
    let wish = HomeWish.homeMeasure(workshop, "T10")
    func make(_ values: FieldValues = [:]) throws {
      _ = try desk.store.makeMeasure(of: wish, in: caseFile, values, desk.context)
    }
    // Bokmål is what the case is written in already: then the edit has written nothing.
    try desk.inOneStep { try make() }
    try make(["title": .text("Del med alle")])
    let measures = try desk.store.list(Measure.self)
    #expect(measures.map(\.title) == [title, "Del med alle"])
    #expect(measures.map(\.source) == [RecordLink(workshop), RecordLink(workshop)])
    #expect(throws: StoreError.notFound("T20")) {
      try desk.store.makeMeasure(
        of: HomeWish.homeMeasure(workshop, "T20"), in: caseFile, [:], desk.context)
    }
  }

  @Test("INV-06: a workshop takes groups and keys to the bin, and leaves what was made of it")
  func bin() throws {
    let group = try addGroup(1, ["firstActions": .list([.text("Møt folk")])])
    _ = try desk.store.gatherKeys(
      workshop: workshop, label: "Tid", originals: ["Nok tid"], desk.context)
    _ = try desk.store.makeMeasure(
      of: HomeWish.firstAction(group, "Møt folk"), in: caseFile, [:], desk.context)
    try close()
    let before = try fileState(desk.store)
    try desk.inOneStep {
      let receipt = try desk.store.delete([RecordLink(workshop)], desk.context)
      #expect(receipt.keptRows == 1)
    }
    #expect(try desk.store.list(WorkshopGroup.self).isEmpty)
    #expect(try desk.store.list(SupplementaryKey.self).isEmpty)
    #expect(try desk.store.list(Measure.self).map(\.source) == [RecordLink(group)])
    try desk.inOneStep { _ = try desk.store.restore([RecordLink(workshop)], desk.context) }
    expectNoDifference(try fileState(desk.store), before)
  }

  @Test("Rules.md 2.4: a closed case's workshop is neither changed nor closed, nor makes measures")
  func closedCase() throws {
    _ = try desk.store.moveCase(caseFile, to: .closed, desk.context)
    let closed = Refusal.caseClosed(.closed)
    try desk.expectRefusal(closed) { try close() }
    try desk.expectRefusal(closed) { _ = try addGroup(1) }
    try desk.expectRefusal(closed) {
      _ = try desk.store.makeMeasure(
        of: HomeWish.homeMeasure(workshop, "T10"), in: caseFile, [:], desk.context)
    }
  }
}
