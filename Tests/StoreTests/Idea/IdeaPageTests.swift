import CustomDump
import Domain
import Testing

@testable import Store

@Suite struct IdeaPageTests {
  /// Forty ideas: every fourth has a handler, every tenth is on hold.
  private func filled() throws -> Desk {
    let desk = try Desk()
    let handler = try desk.add(Person.self, ["name": .text("Jonas Havgløtt")])
    for index in 1...40 {
      let received = day("2026-01-01").adding(days: (index * 7) % 40)
      let word = index.isMultiple(of: 3) ? "turveg" : "kai"
      let id = try desk.addIdea("Lys \(word) \(index)", ["receivedOn": .day(received)])
      if index.isMultiple(of: 4) {
        _ = try desk.store.takeIdea(id, handler: handler, desk.context)
      }
      if index.isMultiple(of: 20) { _ = try desk.store.moveIdea(id, to: .onHold, desk.context) }
    }
    return desk
  }

  private func walked(
    _ desk: Desk, _ order: IdeaOrder, filter: String = "", limit: Int, backward: Bool
  ) throws -> [Int] {
    var request = IdeaListRequest(
      scope: .open, order: order, filter: filter, anchor: backward ? .bottom : .top, limit: limit)
    var numbers: [Int] = []
    while true {
      let page = try desk.store.ideaPage(request)
      let found = page.rows.map(\.reference.number)
      numbers = backward ? found + numbers : numbers + found
      let edge = backward ? page.rows.first : page.rows.last
      guard backward ? page.hasBefore : page.hasAfter, let edge else { return numbers }
      request.anchor = backward ? .before(edge.id.number) : .after(edge.id.number)
    }
  }

  @Test(
    "Rules.md 3.1: the queue has ideas without handler first, then the oldest, those on hold last")
  func queueOrder() throws {
    let desk = try filled()
    let page = try desk.store.ideaPage(IdeaListRequest(limit: 100))
    let expected = page.rows.sorted {
      let rank = { (row: IdeaRow) in
        row.status == .onHold ? 2 : row.handlerName == nil ? 0 : 1
      }
      return (rank($0), $0.receivedOn, $0.reference.number)
        < (rank($1), $1.receivedOn, $1.reference.number)
    }
    #expect(page.rows == expected)
    #expect(page.total == 40)
    #expect(page.rows.count == 40)
  }

  @Test(
    "Pages follow each other without gap or repetition, forwards and backwards",
    arguments: IdeaOrder.allCases, ["", "lys tur"])
  func pages(_ order: IdeaOrder, _ filter: String) throws {
    let desk = try filled()
    let all = try desk.store.ideaPage(
      IdeaListRequest(order: order, filter: filter, limit: 100)
    ).rows.map(\.reference.number)
    #expect(Set(all).count == (filter.isEmpty ? 40 : 13))
    for backward in [false, true] {
      expectNoDifference(
        try walked(desk, order, filter: filter, limit: 7, backward: backward), all)
    }
  }

  @Test(
    "A page is the same whether it was found by walking the list or in the full-text index",
    arguments: IdeaOrder.allCases, ["lys", "tur", "lys kai 1", "kai lys", "2", "fins ikke"])
  func waysToFilter(_ order: IdeaOrder, _ filter: String) throws {
    let desk = try filled()
    let all = try desk.store.ideaPage(IdeaListRequest(limit: 100)).rows
    let anchors: [PageAnchor] = [
      .top, .bottom, .after(all[9].id.number), .before(all[30].id.number),
      .from(all[20].id.number),
    ]
    for anchor in anchors {
      let request = IdeaListRequest(order: order, filter: filter, anchor: anchor, limit: 4)
      let pages = try desk.store.read { db in
        try [0, 3, 1000].map {
          try IdeaPageReader(db: db, request: request, budget: $0).page()
        }
      }
      for page in pages.dropFirst() {
        expectNoDifference(page.rows, pages[0].rows)
        #expect(page.hasAfter == pages[0].hasAfter || anchor == .before(all[30].id.number))
      }
    }
  }

  @Test("A page begins with the row that was asked for, and knows what lies before it")
  func from() throws {
    let desk = try filled()
    let all = try desk.store.ideaPage(IdeaListRequest(limit: 100)).rows
    let page = try desk.store.ideaPage(
      IdeaListRequest(anchor: .from(all[10].id.number), limit: 5))
    #expect(page.rows == Array(all[10..<15]))
    #expect(page.hasBefore)
    #expect(page.hasAfter)
    let gone = try desk.store.ideaPage(IdeaListRequest(anchor: .from(1), limit: 5))
    #expect(gone.rows == Array(all[0..<5]))
  }

  @Test("A filter finds words by their beginning, and keeps æ, ø and å apart")
  func filter() throws {
    let desk = try Desk()
    _ = try desk.addIdea("Håndball på øya")
    _ = try desk.addIdea("Handball en kveld")
    _ = try desk.addIdea("Idé om kafé")
    func titles(_ filter: String) throws -> [String] {
      try desk.store.ideaPage(IdeaListRequest(filter: filter, limit: 9)).rows.map(\.title)
    }
    #expect(try titles("hand") == ["Handball en kveld"])
    #expect(try titles("HÅND øy") == ["Håndball på øya"])
    #expect(try titles("ide kafe") == ["Idé om kafé"])
    #expect(try titles("ball") == [])
    #expect(try titles("ID-002") == ["Handball en kveld"])
  }

  @Test("Figures follow every status, and rows in the bin count for nothing")
  func figures() throws {
    let desk = try filled()
    var figures = try desk.store.figures(today: desk.context.today)
    #expect(figures.openIdeas == 40)
    #expect(figures.withoutHandler == 30)
    let idea = try #require(try desk.store.list(Idea.self).first)
    _ = try desk.store.delete([RecordLink(idea.id)], desk.context)
    figures = try desk.store.figures(today: desk.context.today)
    #expect(figures.openIdeas == 39)
    #expect(figures.withoutHandler == 29)
    #expect(try desk.store.ideaPage(IdeaListRequest(scope: .all, limit: 99)).rows.count == 39)
  }
}
