import CustomDump
import Domain
import Testing

@testable import Store

@Suite struct MergeTests {
  @Test("INV-26: fields that only one side has changed merge by themselves")
  func differentFields() throws {
    let desk = try Desk()
    let id = RecordLink(try desk.addIdea("Benker"))
    let form = try desk.store.snapshot(id)
    _ = try desk.store.edit(id, ["title": .text("Benker på kaia")], desk.context)
    _ = try desk.store.edit(
      id, ["title": .text("Benker"), "internalNotes": .text("Ring")], from: form, desk.context)
    let values = try desk.store.snapshot(id).values
    #expect(values["title"] == .text("Benker på kaia"))
    #expect(values["internalNotes"] == .text("Ring"))
  }

  @Test("INV-26: lists merge as sets: what either took away is gone, what either added is there")
  func lists() throws {
    let desk = try Desk()
    let caseFile = try desk.addCase("Kaia")
    let people = try ["Ane", "Bo", "Cis", "Dag"].map {
      FieldValue.to(try desk.add(Person.self, ["name": .text($0)]))
    }
    let entry = try desk.add(
      .entry,
      [
        "case": .to(caseFile), "kind": .code("competence"), "text": .text("Kurs"),
        "persons": .list([people[0], people[1]]),
      ])
    let form = try desk.store.snapshot(entry)
    _ = try desk.store.edit(
      entry, ["persons": .list([people[0], people[1], people[2]])], desk.context)
    _ = try desk.store.edit(
      entry, ["persons": .list([people[1], people[3]])], from: form, desk.context)
    #expect(
      try desk.store.snapshot(entry).values["persons"]
        == .list([people[1], people[2], people[3]]))
  }

  @Test("INV-26: a field that both changed is refused with both versions, and nothing is written")
  func sameField() throws {
    let desk = try Desk()
    var jonas = desk.context
    jonas.actor = "Jonas Havgløtt"
    let id = RecordLink(try desk.addIdea("Benker"))
    let form = try desk.store.snapshot(id)
    _ = try desk.store.edit(id, ["title": .text("Fem benker")], jonas)
    let before = try fileState(desk.store)
    let mine: FieldValues = ["title": .text("Ti benker"), "internalNotes": .text("Ring")]
    #expect {
      try desk.store.edit(id, mine, from: form, desk.context)
    } throws: { error in
      guard case .conflict(let conflict)? = error as? StoreError else { return false }
      return conflict.actor == "Jonas Havgløtt" && conflict.fields == ["title"]
        && conflict.mine == mine && conflict.present.values["title"] == .text("Fem benker")
    }
    expectNoDifference(try fileState(desk.store), before)
  }

  @Test("INV-26: a row that somebody has moved to the bin is a conflict, not an edit")
  func inBin() throws {
    let desk = try Desk()
    let id = RecordLink(try desk.addIdea("Benker"))
    let form = try desk.store.snapshot(id)
    _ = try desk.store.delete([id], desk.context)
    #expect {
      try desk.store.edit(id, ["title": .text("Lys")], from: form, desk.context)
    } throws: { error in
      guard case .conflict(let conflict)? = error as? StoreError else { return false }
      return conflict.present.isInBin
    }
  }

  @Test("INV-26: both giving the same value is no conflict, and writes nothing")
  func sameValue() throws {
    let desk = try Desk()
    let id = RecordLink(try desk.addIdea("Benker"))
    let form = try desk.store.snapshot(id)
    _ = try desk.store.edit(id, ["title": .text("Lys")], desk.context)
    #expect(
      try desk.store.edit(id, ["title": .text("Lys")], from: form, desk.context) == nil)
  }
}
