import CustomDump
import Domain
import Testing

@testable import Store

@Suite struct SearchTests {
  @Test(
    "Every word is found by its beginning, with or without accents and capitals",
    arguments: ["kafe", "KAFÉ", "strikke bibl", "bibl strikke", "idékafé"])
  func beginnings(_ text: String) throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Strikkekafé og idékafe", ["internalNotes": .text("Kafe: ja.")])
    _ = try desk.store.edit(
      RecordLink(idea), ["concretisation.where": .text("På biblioteket")], desk.context)
    _ = try desk.addIdea("Hundepark")
    let hits = try desk.store.search(text, limit: 9)
    #expect(hits.map(\.name.link) == [RecordLink(idea)])
  }

  @Test(
    "æ, ø and å are letters of their own, and words are not found by their middle",
    arguments: ["hand", "handball oya", "ball", "strikk"])
  func letters(_ text: String) throws {
    let desk = try Desk()
    _ = try desk.addIdea("Håndball på øya")
    #expect(try desk.store.search(text, limit: 9) == [])
    #expect(try desk.store.search("hånd øy", limit: 9).count == 1)
  }

  @Test("Search goes across every kind of row, and says which case a row belongs to")
  func kinds() throws {
    let desk = try Desk()
    let caseFile = try desk.addCase("Kaia")
    let inCase: FieldValues = ["case": .to(caseFile)]
    func added(_ kind: RecordKind, _ values: FieldValues) throws -> RecordLink {
      try desk.add(kind, inCase.merging(values) { _, new in new })
    }
    let links = [
      RecordLink(caseFile), RecordLink(try desk.addIdea("Kaikafé")),
      try added(.measure, ["title": .text("Kaifronten")]),
      try desk.add(.person, ["name": .text("Kai Nes")]),
      try desk.add(.organisation, ["name": .text("Gamlekaia vel"), "kind": .code("association")]),
      try added(.goal, ["text": .text("Folk bruker kaia")]),
      try added(.entry, ["kind": .code("insight"), "text": .text("Kaia er glatt")]),
      try added(.documentReference, ["title": .text("Bilder"), "location": .text("kai/bilder")]),
      try added(.actionPlan, ["methods": .text("Dugnad på kaia")]),
      try added(
        .moneyLine,
        ["text": .text("Kaibord"), "direction": .code("cost"), "budget": .kroner(1000)]),
    ]
    let hits = try desk.store.search("kai", limit: 20)
    let expected = links.filter { $0.kind != .organisation }
    #expect(Set(hits.map(\.name.link)) == Set(expected))
    #expect(hits.map(\.name.link).prefix(3) == links.prefix(3))
    let inside = hits.filter { $0.caseReference == Reference(.caseFile, 1) }
    #expect(inside.count == 6)
    #expect(try desk.store.search("gamle", limit: 9).map(\.name.link) == [links[4]])
  }

  @Test("A reference finds its row at once; rows in the bin are not found")
  func references() throws {
    let desk = try Desk()
    let first = RecordLink(try desk.addIdea("Kaia"))
    let second = RecordLink(try desk.addIdea("Kaibad"))
    #expect(try desk.store.search("id-2", limit: 9).map(\.name.link) == [second])
    _ = try desk.store.delete([first], desk.context)
    #expect(try desk.store.search("kai", limit: 9).map(\.name.link) == [second])
    #expect(try desk.store.search("ID-001", limit: 9) == [])
    _ = try desk.store.restore([first], desk.context)
    #expect(try desk.store.search("kai", limit: 9).map(\.name.link) == [second, first])
  }

  @Test("Many ideas leave room for what is no idea, and there are no more hits than asked for")
  func limits() throws {
    let desk = try Desk()
    let caseFile = try desk.addCase("Kaia")
    let ideas: [FieldValues] = (1...30).map {
      ["title": .text("Kai \($0)"), "originalText": .text("Tekst.")]
    }
    _ = try desk.store.addMany(.idea, ideas, desk.context)
    let hits = try desk.store.search("kai", limit: 10)
    #expect(hits.count == 10)
    #expect(hits.first?.name.link == RecordLink(caseFile))
    #expect(hits.dropFirst().first?.name.title == "Kai 30")
    #expect(try desk.store.search("kai", limit: 0) == [])
    #expect(try desk.store.search(" ,. ", limit: 9) == [])
  }

  @Test("The excerpt has a few words round what was found, in their own letters")
  func excerpts() throws {
    let desk = try Desk()
    let text = """
      Det er så mørkt på turvegen at ingen går der etter klokka fem.
      Kan kommunen sette opp lys?
      """
    _ = try desk.store.add(
      .idea, ["title": .text("Lys"), "originalText": .text(text)], desk.context)
    func excerpt(_ words: String) throws -> String? {
      try desk.store.search(words, limit: 1).first?.excerpt
    }
    #expect(
      try excerpt("TURVEG")
        == "… er så mørkt på turvegen at ingen går der etter klokka fem. Kan kommunen …")
    #expect(try excerpt("lys") == "… Kan kommunen sette opp lys?")
    #expect(try excerpt("det") == "Det er så mørkt på turvegen at ingen går der …")
    #expect(try excerpt("ID-001") == "")
  }

  @Test("INV-18: a protected person is marked, and no excerpt holds the name")
  func protectedPersons() throws {
    let desk = try Desk()
    let name = "Åse-Marie Nes"
    _ = try desk.add(
      .person,
      ["name": .text(name), "displayName": .text("Åse fra vel"), "isProtected": .flag(true)])
    _ = try desk.addIdea("Benker", ["internalNotes": .text("Ring ÅSE MARIE Nés om benkene.")])
    let hits = try desk.store.search("åse", limit: 9)
    #expect(hits.map(\.name.isProtected) == [false, true])
    #expect(hits.map(\.excerpt) == ["", ""])
    let known = try desk.store.search("ring", limit: 9)
    #expect(known.map(\.excerpt) == [""])
    _ = try desk.addIdea("Kaia", ["internalNotes": .text("Åse-Marie Ness nøkkel ligger her.")])
    #expect(try desk.store.search("nøkkel", limit: 9).map(\.excerpt) == [""])
  }
}

extension FieldValue {
  fileprivate static func kroner(_ kroner: Int64) -> FieldValue {
    Amount(kroner: kroner).map(FieldValue.amount) ?? .blank
  }
}
