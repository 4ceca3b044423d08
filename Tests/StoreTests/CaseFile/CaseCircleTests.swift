import Domain
import Testing

@testable import Store

@Suite("Cases that are above themselves, in a damaged file")
struct CaseCircleTests {
  @Test("P-D4: They are listed, read and reported, and can be mended by an edit")
  func circle() throws {
    let desk = try Desk()
    let above = try desk.addCase("Over")
    let below = try desk.add(
      CaseFile.self,
      ["title": .text("Under"), "template": .code("sambygging-6"), "parent": .to(above)])
    try desk.store.alterBehindTheJournal(
      "UPDATE caseFile SET parent = \(below.number) WHERE id = \(above.number)")

    let rows = try desk.store.caseRows(today: desk.context.today)
    #expect(rows.map(\.title) == ["Over", "Under"])
    let situation = try desk.store.situation(above, today: desk.context.today)
    #expect(situation.below.map(\.caseFile.id) == [below])
    #expect(try desk.store.check().circles == ["caseFile": 2])

    _ = try desk.store.edit(RecordLink(above), ["parent": .blank], desk.context)
    #expect(try desk.store.check().circles.isEmpty)
  }
}
