import CustomDump
import Domain
import Testing

@testable import Store

/// What the bin takes, keeps and gives back (Rules.md 3.5).
@Suite struct BinTests {
  @Test("INV-06: a case goes to the bin with all that it owns, and comes back with every link")
  func caseAndBack() throws {
    let desk = try Desk()
    let full = try FullCase(desk)
    let before = try fileState(desk.store)
    let receipt = try desk.store.delete([RecordLink(full.caseFile)], desk.context)
    #expect(receipt.keptRows == 1)
    #expect(try desk.store.list(Measure.self).isEmpty)
    #expect(try desk.store.list(Phase.self).isEmpty)
    #expect(try desk.store.list(Idea.self).count == 1)
    #expect(try desk.store.search("Reparere", limit: 9).isEmpty)
    let bin = try desk.store.bin()
    #expect(bin.map(\.name.link) == [RecordLink(full.caseFile)])
    #expect(bin.first?.rowsBelow ?? 0 > 12)
    #expect(bin.first?.deletedBy == "Ragna Tindevoll")
    #expect(bin.first?.deletedOn == desk.context.today)
    _ = try desk.store.restore([RecordLink(full.caseFile)], desk.context)
    expectNoDifference(try fileState(desk.store), before)
    #expect(try desk.store.search("Reparere", limit: 9).count == 1)
  }

  @Test("INV-06: what lay in the bin before its case stays there when the case comes back")
  func earlierDeletion() throws {
    let desk = try Desk()
    let full = try FullCase(desk)
    _ = try desk.store.delete([RecordLink(full.measure)], desk.context)
    _ = try desk.store.delete([RecordLink(full.caseFile)], desk.context)
    #expect(
      throws: StoreError.refused(.fields([FieldRefusal("case", .notAvailable("PR-001"))]))
    ) {
      try desk.store.restore([RecordLink(full.measure)], desk.context)
    }
    _ = try desk.store.restore([RecordLink(full.caseFile)], desk.context)
    #expect(try desk.store.bin().map(\.name.link) == [RecordLink(full.measure)])
    _ = try desk.store.restore([RecordLink(full.measure)], desk.context)
    #expect(try desk.store.record(full.measure).goal == full.goal)
  }

  @Test("INV-06: a person's links stay while the person is in the bin, and are counted")
  func person() throws {
    let desk = try Desk()
    let full = try FullCase(desk)
    let receipt = try desk.store.delete([RecordLink(full.person)], desk.context)
    #expect(receipt.keptRows == 3)
    #expect(try desk.store.record(full.measure).responsible == RecordLink(full.person))
    #expect(try desk.store.snapshot(RecordLink(full.person)).isInBin)
  }

  @Test("An idea takes its questions along")
  func questions() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Trafikken")
    _ = try desk.store.askSender(idea, question: "Hvor?", desk.context)
    _ = try desk.store.delete([RecordLink(idea)], desk.context)
    #expect(try desk.store.list(Entry.self).isEmpty)
    _ = try desk.store.restore([RecordLink(idea)], desk.context)
    #expect(try desk.store.list(Entry.self).count == 1)
  }

  @Test("Emptying the bin takes what is old enough, clears links, and keeps what is needed")
  func emptying() throws {
    let desk = try Desk()
    let full = try FullCase(desk)
    _ = try desk.store.delete([RecordLink(full.goal), RecordLink(full.person)], desk.context)
    #expect(try desk.store.emptyBin(olderThanDays: 30, desk.context).removedRows == 0)
    var later = desk.context
    later.today = desk.context.today.adding(days: 30)
    let receipt = try desk.store.emptyBin(olderThanDays: 30, later)
    #expect(receipt.removedRows == 1)
    #expect(receipt.keptRows == 1)
    #expect(try desk.store.record(full.measure).goal == nil)
    #expect(try desk.store.bin().map(\.name.link) == [RecordLink(full.person)])
    #expect(try desk.store.check().isSound)
  }

  @Test("Emptying the bin takes a removed row out of lists, and leaves the others in them")
  func emptyingLists() throws {
    let desk = try Desk()
    let full = try FullCase(desk)
    let club = try desk.add(Organisation.self, ["name": .text("Båtforeningen")])
    let other = try desk.add(Person.self, ["name": .text("Odd")])
    _ = try desk.store.edit(
      RecordLink(full.measure), ["coResponsible": .list([.to(other), .to(club)])], desk.context)
    _ = try desk.store.delete([RecordLink(other)], desk.context)
    _ = try desk.store.emptyBin(olderThanDays: 0, desk.context)
    #expect(try desk.store.record(full.measure).coResponsible == [RecordLink(club)])
    #expect(try desk.store.check().isSound)
  }

  @Test("A whole case leaves the bin for good")
  func emptyingCase() throws {
    let desk = try Desk()
    let full = try FullCase(desk)
    _ = try desk.store.delete([RecordLink(full.caseFile)], desk.context)
    let receipt = try desk.store.emptyBin(olderThanDays: 0, desk.context)
    #expect(receipt.removedRows > 12)
    #expect(throws: StoreError.notFound("caseFile")) {
      try desk.store.snapshot(RecordLink(full.caseFile))
    }
    #expect(try desk.store.check().isSound)
    #expect(throws: StoreError.self) { try desk.store.undo(desk.context) }
  }
}

/// A case with a row of most kinds, made from an idea.
struct FullCase {
  let idea: Identifier<Idea>
  let caseFile: Identifier<CaseFile>
  let person: Identifier<Person>
  let goal: Identifier<Goal>
  let measure: Identifier<Measure>

  init(_ desk: Desk) throws {
    let store = desk.store
    idea = try desk.addIdea("Kaia")
    person = try desk.add(Person.self, ["name": .text("Tobias Kvernmyrli")])
    let receipt = try store.decideIdea(
      idea,
      IdeaVerdict(
        target: .takenForward, decision: IdeaDecision(by: "Sunniva", text: "Ja."),
        template: "sambygging-6"), desk.context)
    caseFile = try #require(receipt.madeCase?.link.identifier(of: CaseFile.self))
    let inCase = FieldValue.to(caseFile)
    _ = try desk.add(
      .membership,
      ["case": inCase, "person": .to(person), "roles": .list([.code("ideaOwner")])])
    goal = try desk.add(Goal.self, ["case": inCase, "text": .text("Kaia er trygg")])
    let entry = try desk.add(
      Entry.self,
      [
        "case": inCase, "kind": .code("experience"), "text": .text("Dugnad samler flest"),
        "persons": .list([.to(person)]),
      ])
    measure = try desk.add(
      Measure.self,
      [
        "case": inCase, "title": .text("Reparere kaifronten"), "goal": .to(goal),
        "responsible": .to(person), "coResponsible": .list([.to(person)]),
        "deadline": .day(day("2026-09-30")), "inputs": .list([.to(entry)]),
      ])
    _ = try desk.add(
      .moneyLine,
      [
        "case": inCase, "text": .text("Materialer"), "direction": .code("cost"),
        "budget": .amount(.zero),
      ])
    _ = try desk.add(
      .documentReference, ["case": inCase, "title": .text("Film"), "kind": .code("film")])
    _ = try store.answer(
      case: caseFile, checklist: "success", item: 1, value: .yes, desk.context)
    _ = try store.writeText(
      case: caseFile, document: .finalReport, section: "summary", text: "Kort.", desk.context)
    _ = try store.editPlan(
      case: caseFile, changes: ["strategies": .text("Bruke det som finnes")], desk.context)
    _ = try store.edit(
      RecordLink(idea), ["handler": .to(person)], desk.context)
  }
}
