package import Domain
import GRDB

extension Store {
  /// Rows that hold words that begin as each of the words typed.
  ///
  /// A row that is named by its reference comes first; then cases, ideas and the rest, newest
  /// first within each. Ideas never take the place of everything else. No excerpt names a
  /// protected person (INV-18).
  package func search(_ text: String, limit: Int) throws(StoreError) -> [SearchHit] {
    try read { try Search(db: $0, text: text, limit: limit).hits() }
  }
}

/// One search across everything.
private struct Search {
  let db: Database
  let limit: Int
  private let text: String
  private let words: [String]

  init(db: Database, text: String, limit: Int) {
    self.db = db
    self.limit = limit
    self.text = TextRules.trimmed(text)
    words = IndexedWords.of(text)
  }

  func hits() throws -> [SearchHit] {
    var links: [RecordLink] = []
    if let reference = Reference(text), let link = try db.link(of: reference),
      try !db.isInBin(link)
    {
      links.append(link)
    }
    if !words.isEmpty {
      let ideas = try ideaLinks()
      let others = try recordLinks()
      // Half of the room is kept for what is no idea, as far as there is any.
      let room = max(limit - others.count, limit / 2)
      let found = others.prefix(limit - min(ideas.count, room)) + ideas.prefix(room)
      links += found.sorted { $0.kind.traits.searchRank < $1.kind.traits.searchRank }
        .filter { !links.contains($0) }
    }
    return try hits(for: Array(links.prefix(limit)))
  }

  private func ideaLinks() throws -> [RecordLink] {
    let match = try IdeaMatch(words, in: db)
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM ideaSearch CROSS JOIN idea ON id = ideaSearch.rowid
        WHERE ideaSearch MATCH ?\(match.restCondition)
        ORDER BY ideaSearch.rowid DESC LIMIT ?
        """)
    let arguments =
      [match.query.databaseValue] + match.restArguments + [limit.databaseValue]
    return try Int64.fetchAll(statement, arguments: StatementArguments(arguments))
      .map { RecordLink(kind: .idea, id: $0) }
  }

  private func recordLinks() throws -> [RecordLink] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid, kind FROM recordSearch WHERE recordSearch MATCH ?
        ORDER BY rowid DESC LIMIT ?
        """)
    return try Row.fetchAll(statement, arguments: [IdeaMatch(complete: words).query, limit]).map {
      row in
      guard let kind = RecordKind(rawValue: try row.value(1)) else { throw DamagedRow() }
      return RecordLink(kind: kind, id: try row.value(0))
    }
  }

  // MARK: What is shown of a hit

  private func hits(for links: [RecordLink]) throws -> [SearchHit] {
    let names = try db.names(of: Set(links))
    let excerpts = SearchExcerpts(words: words, hiding: try db.protectedPeople().names)
    var found: [RecordLink: SearchHit] = [:]
    for (kind, links) in Dictionary(grouping: links, by: \.kind) {
      let rows = try Row.fetchCursor(
        db.cachedStatement(sql: Self.texts(of: kind)),
        arguments: ["[\(links.map { String($0.id) }.joined(separator: ","))]"])
      while let row = try rows.next() {
        let link = RecordLink(kind: kind, id: try row.value(0))
        guard let name = names[link] else { continue }
        let texts = (2..<row.count).compactMap { row[$0] as String? }
        found[link] = SearchHit(
          name: name, excerpt: name.isProtected ? "" : excerpts.excerpt(from: texts),
          caseReference: (row[1] as Int?).flatMap { Reference(.caseFile, $0) })
      }
    }
    return links.compactMap { found[$0] }
  }

  /// The texts of rows that an excerpt may come from: all but what the row is called by.
  private static func texts(of kind: RecordKind) -> String {
    let table = RecordTable.of(kind)
    let columns = kind.traits.searchedFields.filter { $0 != kind.traits.heading }
      .flatMap { table.columns(of: $0) }
      .map { ", " + $0.quotedDatabaseIdentifier }.joined()
    let caseFile =
      kind.belongsToCase ? "(SELECT number FROM caseFile WHERE id = row.caseFile)" : "NULL"
    return """
      SELECT id, \(caseFile)\(columns) FROM \(kind.rawValue) AS row
      WHERE id IN (SELECT value FROM json_each(?))
      """
  }
}
