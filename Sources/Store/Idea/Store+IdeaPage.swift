package import Domain
import GRDB

extension Store {
  /// One page of ideas, by the rows themselves: any page of any list costs the same.
  package func ideaPage(_ request: IdeaListRequest) throws(StoreError) -> ListPage<IdeaRow> {
    try read { try IdeaPageReader(db: $0, request: request).page() }
  }

  /// The figures of the title bar.
  package func figures(today: Day) throws(StoreError) -> AttentionFigures {
    try readOnce { try $0.figures(today: today) }
  }
}

extension Database {
  /// The figures of the title bar: one statement over counts that are kept or indexed.
  func figures(today: Day) throws -> AttentionFigures {
    let statement = try cachedStatement(
      sql: """
        SELECT
        (SELECT count(*) FROM measure WHERE isOpen = 1 AND deadline < ?),
        (SELECT sum(ideas) FROM ideaFigure WHERE queueRank = 4),
        (SELECT sum(ideas) FROM ideaFigure WHERE queueRank IN (0, 2)),
        (SELECT sum(ideas) FROM ideaFigure WHERE queueRank < 4),
        (SELECT count(*) FROM caseFile WHERE status = 'active' AND deletedAt IS NULL)
        """)
    var figures = AttentionFigures()
    guard let row = try Row.fetchOne(statement, arguments: [today.description]) else {
      return figures
    }
    figures.overdue = row[0]
    figures.withoutReply = row[1]
    figures.withoutHandler = row[2]
    figures.openIdeas = row[3]
    figures.activeCases = row[4]
    return figures
  }
}

/// Reads one page of ideas along an index.
///
/// A filter with few hits is answered by the full-text index, which is then put in order; one
/// with many by walking the list until the page is full. Both cost about the same where they
/// meet, at ``fewHits``.
struct IdeaPageReader {
  let db: Database
  let request: IdeaListRequest
  private let filter: IdeaFilter
  private let order: IdeaKeys

  /// Up to so many hits are put in order; from there on the list is walked.
  static let fewHits = 1500

  init(db: Database, request: IdeaListRequest) {
    self.db = db
    self.request = request
    filter = IdeaFilter(request.filter)
    order = IdeaKeys(request.order)
  }

  /// The page with its surroundings.
  func page() throws -> ListPage<IdeaRow> {
    let hits = try countedHits()
    let source = Source(scope: request.scope, filter: filter, match: hits?.match)
    let anchor = try anchorKey()
    let isBackward = request.anchor.isBackward
    var rows = try rows(source, from: anchor, backward: isBackward)
    let hasMore = rows.count > request.limit
    if hasMore { rows.removeLast() }
    if isBackward { rows.reverse() }
    let hasOther = try anchor != nil && isThere(source, beyond: rows, backward: !isBackward)
    return ListPage(
      rows: try rows.map { try $0.ideaRow() }, hasBefore: isBackward ? hasMore : hasOther,
      hasAfter: isBackward ? hasOther : hasMore, total: try hits?.count ?? total())
  }

  // MARK: Counting

  /// How many rows the filter hits, where they are few, and how they are found; nil where
  /// there is no filter or the list is better walked.
  private func countedHits() throws -> (count: Int, match: IdeaMatch)? {
    guard let words = filter.matchedWords, try total(ofScope: request.scope) > Self.fewHits else {
      return nil
    }
    var match = try IdeaMatch(words, in: db)
    if match.isBroad {
      let found = try hits(of: match, upTo: Self.fewHits * 10)
      guard found <= Self.fewHits * 10 else { return nil }
      if found > Self.fewHits { match = IdeaMatch(complete: words) }
    }
    guard try hits(of: match, upTo: Self.fewHits) <= Self.fewHits else { return nil }
    let source = Source(scope: request.scope, filter: filter, match: match)
    let count = try db.count(
      "SELECT count(*) FROM idea WHERE \(source.condition())", StatementArguments(source.arguments))
    return (count, match)
  }

  /// How many hits a query has, whatever the scope; the limit and one for more.
  private func hits(of match: IdeaMatch, upTo limit: Int) throws -> Int {
    try db.count(
      "SELECT count(*) FROM (SELECT 1 FROM ideaSearch WHERE ideaSearch MATCH ? LIMIT ?)",
      [match.query, limit + 1])
  }

  /// How many rows the list has; nil where a filter has so many hits that counting costs too
  /// much.
  private func total() throws -> Int? {
    let all = try total(ofScope: request.scope)
    guard !filter.isEmpty else { return all }
    guard all <= Self.fewHits else { return nil }
    let source = Source(scope: request.scope, filter: filter, match: nil)
    return try db.count(
      "SELECT count(*) FROM idea INDEXED BY ideaByQueue WHERE \(source.condition())",
      StatementArguments(source.arguments))
  }

  private func total(ofScope scope: IdeaScope) throws -> Int {
    try db.count("SELECT sum(ideas) FROM ideaFigure WHERE \(scope.condition)")
  }

  // MARK: Rows

  private func rows(
    _ source: Source, from anchor: (key: [DatabaseValue], isIncluded: Bool)?, backward: Bool
  ) throws -> [StoredIdeaRow] {
    var condition = source.condition(anchored: anchor != nil, backward: backward)
    var arguments = source.arguments
    if let anchor {
      condition += " AND " + order.beyond(backward: backward, included: anchor.isIncluded)
      arguments += anchor.key
    }
    let sql = """
      SELECT \(StoredIdeaRow.columns), \(order.columns) FROM idea \(source.index(order))
      WHERE \(condition) ORDER BY \(order.ordering(backward: backward)) LIMIT ?
      """
    arguments.append((request.limit + 1).databaseValue)
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    var found: [StoredIdeaRow] = []
    while let row = try rows.next() { found.append(try StoredIdeaRow(row, keys: order.count)) }
    return found
  }

  private func isThere(
    _ source: Source, beyond rows: [StoredIdeaRow], backward: Bool
  ) throws -> Bool {
    guard let edge = backward ? rows.first : rows.last else { return false }
    let sql = """
      SELECT count(*) FROM (SELECT 1 FROM idea \(source.index(order))
      WHERE \(source.condition(anchored: true, backward: backward))
      AND \(order.beyond(backward: backward, included: false))
      ORDER BY \(order.ordering(backward: backward)) LIMIT 1)
      """
    return try db.count(sql, StatementArguments(source.arguments + edge.key)) > 0
  }

  /// The key of the row that the page begins or ends at; nil for the ends of the list, and
  /// where the row is gone.
  private func anchorKey() throws -> (key: [DatabaseValue], isIncluded: Bool)? {
    let id: Int64
    switch request.anchor {
    case .top, .bottom: return nil
    case .after(let row), .before(let row), .from(let row): id = row
    }
    let statement = try db.cachedStatement(
      sql: "SELECT \(order.columns) FROM idea WHERE id = ? AND deletedAt IS NULL")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    return (Array(row.databaseValues), request.anchor == .from(id))
  }
}

/// Where the rows of a page come from.
private struct Source {
  let arguments: [DatabaseValue]
  private let scope: IdeaScope
  private let filtering: [String]
  private let isSparse: Bool

  /// - Parameter match: How the full-text index finds the hits; nil to walk the list.
  init(scope: IdeaScope, filter: IdeaFilter, match: IdeaMatch?) {
    self.scope = scope
    isSparse = match != nil
    (filtering, arguments) = filter.condition(match)
  }

  /// The rows of the list, to be read from its end or from an anchor on.
  ///
  /// SQLite takes one lower and one upper bound for a walk along an index. The anchor is the
  /// bound on its side, so the scope's own bound there is kept from the planner by a plus:
  /// else the walk would begin at the scope's edge and pass every row up to the anchor.
  func condition(anchored: Bool = false, backward: Bool = false) -> String {
    let ranks = scope.ranks
    let lower = anchored && !backward ? "+queueRank" : "queueRank"
    let upper = anchored && backward ? "+queueRank" : "queueRank"
    let bounds = ["\(lower) >= \(ranks.lowerBound)", "\(upper) <= \(ranks.upperBound)"]
    return (bounds + filtering).joined(separator: " AND ")
  }

  /// The index to walk along; hits of the full-text index are looked up instead.
  func index(_ order: IdeaKeys) -> String { isSparse ? "NOT INDEXED" : "INDEXED BY \(order.index)" }
}

/// What was typed to filter a list of ideas.
struct IdeaFilter {
  private let words: [String]
  private let number: Int?

  init(_ text: String) {
    words = SearchWords.of(text)
    number = Reference(TextRules.trimmed(text)).flatMap { $0.kind == .idea ? $0.number : nil }
  }

  /// Whether nothing is filtered.
  var isEmpty: Bool { words.isEmpty && number == nil }

  /// The words that the full-text index is asked for; nil where it is not asked.
  var matchedWords: [String]? { number == nil && !words.isEmpty ? words : nil }

  /// The filter as SQL.
  func condition(_ match: IdeaMatch?) -> (conditions: [String], arguments: [DatabaseValue]) {
    if let number { return (["number = ?"], [number.databaseValue]) }
    if let match {
      let hits =
        "id IN (SELECT rowid FROM ideaSearch WHERE ideaSearch MATCH ?)\(match.restCondition)"
      return ([hits], [match.query.databaseValue] + match.restArguments)
    }
    return (
      words.map { _ in "instr(searchText, ?) > 0" }, words.map { (" " + $0).databaseValue }
    )
  }
}

/// The columns that an idea list is ordered by.
private struct IdeaKeys {
  let index: String
  private let names: [String]
  private let isDescending: Bool

  init(_ order: IdeaOrder) {
    switch order {
    case .queue:
      (index, names, isDescending) = ("ideaByQueue", ["queueRank", "receivedOn", "number"], false)
    case .newest:
      (index, names, isDescending) = ("ideaByReceived", ["receivedOn", "number"], true)
    case .title:
      (index, names, isDescending) = ("ideaByTitle", ["sortKey", "number"], false)
    }
  }

  var count: Int { names.count }

  var columns: String { names.joined(separator: ", ") }

  func ordering(backward: Bool) -> String {
    let direction = isDescending != backward ? " DESC" : ""
    return names.map { $0 + direction }.joined(separator: ", ")
  }

  /// The rows on one side of a key.
  func beyond(backward: Bool, included: Bool) -> String {
    let sign = isDescending != backward ? "<" : ">"
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    return "(\(columns)) \(sign)\(included ? "=" : "") (\(marks))"
  }
}

extension IdeaScope {
  /// The ranks of the queue that the scope holds.
  fileprivate var ranks: ClosedRange<Int> {
    switch self {
    case .open: 0...3
    case .withoutReply: 4...4
    case .all: 0...5
    }
  }

  /// The scope as SQL.
  fileprivate var condition: String {
    "queueRank BETWEEN \(ranks.lowerBound) AND \(ranks.upperBound)"
  }
}

extension PageAnchor {
  /// Whether the page is read from its end.
  fileprivate var isBackward: Bool {
    switch self {
    case .bottom, .before: true
    case .top, .after, .from: false
    }
  }
}
