package import Domain
import GRDB

extension Store {
  /// Rows that hold words that begin as each of the words typed.
  ///
  /// A row that is named by its reference stands first; then cases, ideas and the rest, newest
  /// first within each. Ideas never take the place of everything else.
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
    words = SearchWords.of(text)
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
      links += found.sorted { Self.rank($0.kind) < Self.rank($1.kind) }
        .filter { !links.contains($0) }
    }
    return try hits(for: Array(links.prefix(limit)))
  }

  private var match: String { words.map { "\"\($0)\"*" }.joined(separator: " ") }

  private func ideaLinks() throws -> [RecordLink] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid FROM ideaSearch WHERE ideaSearch MATCH ? ORDER BY rowid DESC LIMIT ?
        """)
    return try Int64.fetchAll(statement, arguments: [match, limit])
      .map { RecordLink(kind: .idea, id: $0) }
  }

  private func recordLinks() throws -> [RecordLink] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid, kind FROM recordSearch WHERE recordSearch MATCH ?
        ORDER BY rowid DESC LIMIT ?
        """)
    return try Row.fetchAll(statement, arguments: [match, limit]).map { row in
      guard let kind = RecordKind(rawValue: row[1]) else { throw DamagedRow() }
      return RecordLink(kind: kind, id: row[0])
    }
  }

  private static func rank(_ kind: RecordKind) -> Int {
    switch kind {
    case .caseFile: 0
    case .idea: 1
    case .measure: 2
    case .person: 3
    case .organisation: 4
    case .goal: 5
    case .entry: 6
    case .documentReference: 7
    case .narrative: 8
    case .actionPlan: 9
    case .moneyLine: 10
    case .platform, .phase, .requirementOverride, .caseOrganisation, .membership, .assessment: 11
    }
  }

  // MARK: What is shown of a hit

  private func hits(for links: [RecordLink]) throws -> [SearchHit] {
    let names = try db.names(of: Set(links))
    let rows = try links.compactMap { try db.storedRow($0) }
    let cases = try db.names(of: Set(rows.compactMap { $0.values.link("case") }))
    return rows.compactMap { row in
      names[row.link].map { name in
        SearchHit(
          name: name, excerpt: excerpt(from: row),
          caseReference: row.values.link("case").flatMap { cases[$0]?.reference })
      }
    }
  }

  /// A few words round the first of the words, from the first field that holds one.
  private func excerpt(from row: StoredRow) -> String {
    let texts = row.link.kind.searchedFields.map { row.values[$0]?.plainText ?? "" }
    for text in texts {
      let parts = text.split { $0.isWhitespace }
      let place = parts.firstIndex { part in
        let found = SearchWords.of(String(part))
        return words.contains { word in found.contains { $0.hasPrefix(word) } }
      }
      guard let place else { continue }
      let start = max(0, place - 4)
      let end = min(parts.count, place + 10)
      return (start > 0 ? "… " : "") + parts[start..<end].joined(separator: " ")
        + (end < parts.count ? " …" : "")
    }
    return texts.first ?? ""
  }
}
