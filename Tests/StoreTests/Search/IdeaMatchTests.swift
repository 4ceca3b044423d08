import Domain
import Testing

@testable import Store

@Suite struct IdeaMatchTests {
  /// Ideas whose text all begins with the same letters: every idea holds `kommunen`, every
  /// second `kommunalt`, every 50th `kommode`, one `kompass`.
  private func filled(_ count: Int) throws -> Desk {
    let desk = try Desk()
    let rows: [FieldValues] = (1...count).map { index in
      var text = "Kommunen kan hjelpe."
      if index.isMultiple(of: 2) { text += " Kommunalt." }
      if index.isMultiple(of: 50) { text += " Kommode." }
      if index == 7 { text += " Kompass." }
      return ["title": .text("Idé \(index)"), "originalText": .text(text)]
    }
    _ = try desk.store.addMany(.idea, rows, desk.context)
    return desk
  }

  @Test("What most ideas hold is asked for by its first letters, the rest as it was typed")
  func queries() throws {
    let desk = try filled(600)
    for (text, query, rest, isBroad) in [
      ("komm", #""komm"*"#, [], false),
      ("kommunen", #""komm"*"#, ["kommunen"], true),
      ("kommunen kommunalt", #""komm"* "komm"*"#, ["kommunen", "kommunalt"], true),
      ("kommunen kommode", #""komm"* "kommode"*"#, ["kommunen"], true),
      ("kompass", #""komp"*"#, ["kompass"], false),
      ("fløyte", #""fløy"*"#, ["fløyte"], false),
    ] as [(String, String, [String], Bool)] {
      let match = try desk.store.read { try IdeaMatch(IndexedWords.of(text), in: $0) }
      #expect(match.query == query)
      #expect(match.rest == rest)
      #expect(match.isBroad == isBroad)
    }
  }

  @Test("Search and filter find the same ideas, however common the words are")
  func hits() throws {
    let desk = try filled(1600)
    for (text, count) in [
      ("kommunen", 1600), ("kommunalt", 800), ("kommunen kommo", 32), ("kompass kommunen", 1),
      ("kommunalt kompass", 0), ("kommunist", 0), ("idé kommun", 1600), ("idé 1599 kommunen", 1),
    ] {
      let found = try desk.store.search(text, limit: 2000)
      #expect(found.count == count, "\(text)")
      let page = try desk.store.ideaPage(IdeaListRequest(filter: text, limit: 2000))
      #expect(Set(page.rows.map { RecordLink($0.id) }) == Set(found.map(\.name.link)), "\(text)")
    }
  }
}
