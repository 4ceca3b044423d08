import Domain
import GRDB

/// Reads one page of ideas.
///
/// Without a filter the page is read along an index. With one, the list is walked as far as
/// ``budget`` goes, each row's words tested: a filter with many hits fills the page there. One
/// that does not has few hits, which the full-text index finds and which are put in order.
struct IdeaPageReader {
  let db: Database
  let request: IdeaListRequest
  private let rule: InitiativeRule
  private let filter: IdeaFilter
  private let keys: IdeaKeys

  /// So many rows are tested before the full-text index is asked.
  private let budget: Int
  static let standardBudget = 4000
  /// So many hits are put in order at most; a list with more is walked to the page's end.
  private static let mostHits = 4000

  init(db: Database, request: IdeaListRequest, budget: Int = standardBudget) throws {
    self.db = db
    self.budget = budget
    self.request = request
    rule = try db.initiativeRule()
    filter = IdeaFilter(request.filter, challenges: request.challenges)
    keys = IdeaKeys(request.order, rule)
  }

  /// The page with its surroundings.
  func page() throws -> ListPage<IdeaRow> {
    let anchor = try anchor()
    guard !filter.isEmpty else { return try unfilteredPage(anchor) }
    if let number = filter.number { return try pageOfOne(number) }
    if let page = try walkedPage(anchor, budget: budget) { return page }
    if let page = try collectedPage(anchor) { return page }
    return try walkedPage(anchor, budget: .max) ?? page([], hasOther: false, total: nil)
  }

  /// The key of the row that the page begins or ends at; nil for the ends of the list, and
  /// where the row is gone.
  private func anchor() throws -> IdeaAnchor? {
    let id: Int64
    switch request.anchor {
    case .top, .bottom: return nil
    case .after(let row), .before(let row), .from(let row): id = row
    }
    let statement = try db.cachedStatement(
      sql: "SELECT \(keys.columns) FROM idea WHERE id = ? AND deletedAt IS NULL")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    return IdeaAnchor(key: Array(row.databaseValues), isIncluded: request.anchor == .from(id))
  }

  private var isBackward: Bool { request.anchor.isBackward }

  /// A page of rows that were read in its direction, one more than it has where there are more.
  private func page(
    _ found: [IdeaRow], hasOther: Bool, total: Int?
  ) -> ListPage<IdeaRow> {
    let hasMore = found.count > request.limit
    let rows = Array(found.prefix(request.limit))
    return ListPage(
      rows: isBackward ? rows.reversed() : rows, hasBefore: isBackward ? hasMore : hasOther,
      hasAfter: isBackward ? hasOther : hasMore, total: total)
  }

  // MARK: Without a filter

  private func unfilteredPage(_ anchor: IdeaAnchor?) throws -> ListPage<IdeaRow> {
    let range = IdeaRange(request.scope, keys, from: anchor, backward: isBackward)
    let statement = try db.cachedStatement(
      sql: "SELECT \(StoredIdeaRow.columns) FROM idea \(range.sql) LIMIT ?")
    let cursor = try Row.fetchCursor(
      statement,
      arguments: StatementArguments(range.arguments + [(request.limit + 1).databaseValue]))
    var rows: [IdeaRow] = []
    while let row = try cursor.next() { rows.append(try StoredIdeaRow(row).ideaRow(rule)) }
    return page(rows, hasOther: try isThereBefore(anchor), total: try total())
  }

  private func isThereBefore(_ anchor: IdeaAnchor?) throws -> Bool {
    guard let anchor else { return false }
    let range = IdeaRange(request.scope, keys, from: anchor.opposite, backward: !isBackward)
    return try db.count(
      "SELECT count(*) FROM (SELECT 1 FROM idea \(range.sql) LIMIT 1)",
      StatementArguments(range.arguments)) > 0
  }

  /// How many rows the scope has.
  private func total() throws -> Int {
    try db.count("SELECT sum(ideas) FROM ideaFigure WHERE \(request.scope.condition)")
  }

  // MARK: With a filter

  private func pageOfOne(_ number: Int) throws -> ListPage<IdeaRow> {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(StoredIdeaRow.columns) FROM idea WHERE number = ? AND \(request.scope.condition)
        """)
    let row = try Row.fetchOne(statement, arguments: [number])
    let rows = try row.map { [try StoredIdeaRow($0).ideaRow(rule)] } ?? []
    return ListPage(rows: rows, hasBefore: false, hasAfter: false, total: rows.count)
  }

  /// The page by walking the list; nil where so many rows did not settle it.
  private func walkedPage(
    _ anchor: IdeaAnchor?, budget: Int
  ) throws -> ListPage<IdeaRow>? {
    let range = IdeaRange(request.scope, keys, from: anchor, backward: isBackward)
    let walk = try walk(range, limit: request.limit + 1, budget: budget)
    guard walk.isSettled else { return nil }
    var hasOther = false
    if let anchor {
      let before = IdeaRange(request.scope, keys, from: anchor.opposite, backward: !isBackward)
      let other = try self.walk(before, limit: 1, budget: budget)
      // What has not been found yet is taken to be there: the next page says so.
      hasOther = !other.isSettled || !other.ids.isEmpty
    }
    let isWhole = anchor == nil && walk.ids.count <= request.limit
    return page(
      try rows(walk.ids), hasOther: hasOther,
      total: isWhole ? walk.ids.count : try countInShortList())
  }

  private func walk(
    _ range: IdeaRange, limit: Int, budget: Int
  ) throws -> (ids: [Int64], isSettled: Bool) {
    let statement = try db.cachedStatement(
      sql: "SELECT id, \(filter.test) FROM idea \(range.sql)")
    let cursor = try Row.fetchCursor(
      statement, arguments: StatementArguments(filter.testArguments + range.arguments))
    var ids: [Int64] = []
    var tested = 0
    while ids.count < limit {
      guard let row = try cursor.next() else { return (ids, true) }
      guard tested < budget else { return (ids, false) }
      tested += 1
      if row[1] ?? false { ids.append(try row.value(0)) }
    }
    return (ids, true)
  }

  /// How many hits a list has that is short enough to count them; nil for a longer one.
  private func countInShortList() throws -> Int? {
    guard try total() <= budget else { return nil }
    let range = IdeaRange(request.scope, keys, from: nil, backward: false)
    return try db.count(
      "SELECT count(*) FROM (SELECT \(filter.test) AS hit FROM idea \(range.sql)) WHERE hit",
      StatementArguments(filter.testArguments + range.arguments))
  }

  private func rows(_ ids: [Int64]) throws -> [IdeaRow] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(StoredIdeaRow.columns) FROM idea WHERE id = ?")
    return try ids.compactMap {
      try Row.fetchOne(statement, arguments: [$0]).map { try StoredIdeaRow($0).ideaRow(rule) }
    }
  }

  /// The page from all hits in order; nil where there are too many for that.
  private func collectedPage(_ anchor: IdeaAnchor?) throws -> ListPage<IdeaRow>? {
    guard let match = try narrowMatch() else { return nil }
    let beyond = anchor.map { keys.beyond($0, backward: isBackward) } ?? "1"
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, \(beyond) FROM idea INDEXED BY ideaById
        WHERE id IN (SELECT rowid FROM ideaSearch WHERE ideaSearch MATCH ?)
        AND \(request.scope.condition)\(match.restCondition)
        ORDER BY \(keys.ordering(backward: isBackward))
        """)
    let cursor = try Row.fetchCursor(
      statement,
      arguments: StatementArguments(
        (anchor?.key ?? []) + [match.query.databaseValue] + match.restArguments))
    var ids: [Int64] = []
    var (total, onOtherSide) = (0, 0)
    while let row = try cursor.next() {
      total += 1
      if !(row[1] as Bool? ?? false) {
        onOtherSide += 1
      } else if ids.count <= request.limit {
        ids.append(try row.value(0))
      }
    }
    return page(try rows(ids), hasOther: onOtherSide > 0, total: total)
  }

  /// How the full-text index finds the hits; nil where they are too many.
  ///
  /// It does not know challenges, so that a filter which names one is walked.
  private func narrowMatch() throws -> IdeaMatch? {
    guard !filter.namesChallenges else { return nil }
    let match = try IdeaMatch(filter.words, in: db)
    if try isNarrow(match) { return match }
    let complete = IdeaMatch(complete: filter.words)
    return try match.isBroad && isNarrow(complete) ? complete : nil
  }

  private func isNarrow(_ match: IdeaMatch) throws -> Bool {
    try db.count(
      "SELECT count(*) FROM (SELECT 1 FROM ideaSearch WHERE ideaSearch MATCH ? LIMIT ?)",
      [match.query, Self.mostHits + 1]) <= Self.mostHits
  }
}
