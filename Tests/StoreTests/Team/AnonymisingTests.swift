import CustomDump
import Domain
import GRDB
import Testing

@testable import Store

@Suite("INV-20: anonymising a person")
struct AnonymisingTests {
  private func person(_ desk: Desk, _ values: FieldValues) throws -> Identifier<Person> {
    try desk.add(Person.self, values)
  }

  private func anonymise(_ id: Identifier<Person>, _ desk: Desk) throws -> Receipt {
    try desk.store.anonymisePerson(id, shownAs: "Tidligere deltaker", desk.context)
  }

  @Test("P-B1: Nobody else and no other word is rewritten, and what may be left is listed")
  func oneName() throws {
    let desk = try Desk()
    _ = try person(desk, ["name": .text("Helga Mosegrend")])
    let idea = try desk.add(
      Idea.self,
      [
        "title": .text("Skatebane ved Helgatun"),
        "originalText": .text("Helga Mosegrend er med."),
      ])
    let helga = try person(desk, ["name": .text("Helga")])
    let before = try desk.store.record(idea)
    let receipt = try anonymise(helga, desk)
    expectNoDifference(try desk.store.record(idea), before)
    #expect(try desk.store.record(helga).name == "Tidligere deltaker")
    #expect(receipt.stillNamed.map(\.link) == [RecordLink(idea)])
    #expect(try desk.store.list(Person.self).map(\.name).contains("Helga Mosegrend"))
    #expect(try desk.store.check().isSound)
  }

  @Test("P-B1: A name that somebody or something else has had is theirs, and undo finds it")
  func formerNames() throws {
    let desk = try Desk()
    let nora = ActionContext(actor: "Nora", today: desk.context.today)
    let company = try desk.add(Organisation.self, ["name": .text("Langskog AS")])
    _ = try desk.store.edit(RecordLink(company), ["name": .text("Nytt navn AS")], nora)
    let per = try person(desk, ["name": .text("Per Langskog")])
    _ = try anonymise(per, desk)
    _ = try desk.store.undo(nora)
    #expect(try desk.store.record(company).name == "Langskog AS")
    #expect(try desk.store.check().isSound)
  }

  @Test("P-B3: A name with signs of its own goes out of lists too, in the row and in the journal")
  func escapedInList() throws {
    let desk = try Desk()
    let name = "Kari \"Kalla\" Vindkollen"
    let id = try person(desk, ["name": .text(name)])
    let series = try desk.add(
      MeetingSeries.self,
      [
        "kind": .code("workingMeeting"), "interval": .code("month"),
        "standingItems": .list([.text("Innlegg fra \(name)")]),
      ])
    _ = try anonymise(id, desk)
    #expect(
      try desk.store.record(series).standingItems == ["Innlegg fra Tidligere deltaker"])
    #expect(try desk.store.check().isSound)
  }

  @Test("P-B1: A first name that is shown for the person stays with others who have it")
  func displayName() throws {
    let desk = try Desk()
    _ = try person(desk, ["name": .text("Jonas Havgløtt")])
    let kari = try person(
      desk, ["name": .text("Kari Test Vindkollen"), "displayName": .text("Jonas")])
    _ = try anonymise(kari, desk)
    #expect(try desk.store.list(Person.self).map(\.name).contains("Jonas Havgløtt"))
    #expect(try desk.store.check().isSound)
  }

  @Test(
    "P-B2, P-B3: A name that is a code, or has signs of its own, leaves the journal whole",
    arguments: ["local", "name", "true", "Odd \"Oddis\" Vindkollen", "Bak\\skrå Vindkollen", "{}"])
  func names(_ name: String) throws {
    let desk = try Desk()
    let caseFile = try desk.addCase("Møteplass")
    let id = try person(desk, ["name": .text(name), "phone": .text("5432")])
    let group = try desk.add(
      Idea.self,
      [
        "title": .text("\(name) vil ha benk"), "originalText": .text("\(name), 5432 kr."),
        "challenges": .list([.code("exclusion")]),
        "goalReferences": .pairs([CodedText(code: "municipalPlan", text: "Av \(name).")]),
      ])
    _ = try desk.add(
      .workshop,
      [
        "case": .to(caseFile), "meeting": .to(try heldMeeting(desk, caseFile)),
        "theme": .text("Med \(name)"), "keySet": .code("ks-18"),
      ])
    let receipt = try anonymise(id, desk)
    let idea = try desk.store.record(group)
    #expect(idea.challenges == ["exclusion"])
    #expect(try desk.store.check().isSound)
    let isWhole = name.contains(" ")
    #expect(idea.title == (isWhole ? "Tidligere deltaker vil ha benk" : "\(name) vil ha benk"))
    #expect(receipt.stillNamed.isEmpty == isWhole)
    guard isWhole else { return }
    let images = try desk.store.queue.read { db in
      try String.fetchAll(
        db, sql: "SELECT coalesce(before, '') || coalesce(after, '') FROM changedRow")
    }
    #expect(!images.contains { $0.contains("Vindkollen") })
  }

  private func heldMeeting(
    _ desk: Desk, _ caseFile: Identifier<CaseFile>
  ) throws -> Identifier<Meeting> {
    try desk.add(
      Meeting.self,
      ["case": .to(caseFile), "title": .text("Verksted"), "on": .day(desk.context.today)])
  }

  @Test("P-B4: A text that is in a row of its own is taken out without touching anything else")
  func platform() throws {
    let desk = try Desk()
    let turid = try person(desk, ["name": .text("Turid Nøstekleiv")])
    let platform = try #require(try desk.store.platform())
    _ = try desk.store.edit(
      RecordLink(platform.id), ["contact": .text("Turid Nøstekleiv, kommunehuset")], desk.context)
    _ = try anonymise(turid, desk)
    #expect(try desk.store.platform()?.contact == "Tidligere deltaker, kommunehuset")
    #expect(try desk.store.check().isSound)
  }

  @Test("P-B5: What the person was called before is taken out too")
  func formerName() throws {
    let desk = try Desk()
    let id = try person(
      desk, ["name": .text("Ane Ødegårdsvik"), "email": .text("ane@eksempel.invalid")])
    let idea = try desk.addIdea(
      "Benk", ["internalNotes": .text("Ane Ødegårdsvik ringte fra ane@eksempel.invalid.")])
    _ = try desk.store.edit(
      RecordLink(id), ["name": .text("Ane Tindefjord"), "email": .blank], desk.context)
    _ = try anonymise(id, desk)
    #expect(
      try desk.store.record(idea).internalNotes
        == "Tidligere deltaker ringte fra Tidligere deltaker.")
    #expect(try desk.store.check().isSound)
  }

  @Test("A colleague's draft keeps its text, without the name")
  func drafts() throws {
    let desk = try Desk()
    let id = try person(desk, ["name": .text("Ane Ødegårdsvik")])
    try desk.store.saveDraft(
      Draft(
        form: "entry/new", actor: "Jonas Havgløtt",
        inputs: ["text": "Ane Ødegårdsvik tok ordet.\nVi \"ble\" enige."], revision: nil))
    _ = try anonymise(id, desk)
    let draft = try desk.store.draft(form: "entry/new", actor: "Jonas Havgløtt")
    #expect(draft?.inputs == ["text": "Tidligere deltaker tok ordet.\nVi \"ble\" enige."])
  }
}
