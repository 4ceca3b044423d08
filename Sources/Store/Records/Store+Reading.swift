package import Domain
import GRDB

extension Store {
  /// One row that is not in the bin.
  package func record<R: StoredRecord>(_ id: Identifier<R>) throws(StoreError) -> R {
    try readOnce { try $0.record(id) }
  }

  /// The rows of a kind that are not in the bin, by number and id; those of one case where
  /// one is named.
  package func list<R: StoredRecord>(
    _ type: R.Type, case caseFile: Identifier<CaseFile>? = nil
  ) throws(StoreError) -> [R] {
    try readOnce { db in
      let order = R.kind.prefix == nil ? "id" : "number, id"
      guard let caseFile else {
        return try db.records(R.self, "WHERE deletedAt IS NULL ORDER BY \(order)")
      }
      return try db.records(R.self, of: caseFile, order: order)
    }
  }

  /// The next rows of a kind that are not in the bin, by number and id, with their values; those
  /// of one case where one is named.
  ///
  /// - Parameter last: The row that they come after; nil for the first ones.
  package func list<R: StoredRecord>(
    _ type: R.Type, case caseFile: Identifier<CaseFile>?, after last: R?, limit: Int
  ) throws(StoreError) -> [(record: R, values: FieldValues)] {
    var condition = "WHERE deletedAt IS NULL"
    var arguments: [DatabaseValue] = []
    if let caseFile {
      condition += " AND caseFile = ?"
      arguments.append(caseFile.number.databaseValue)
    }
    if R.kind.prefix == nil {
      condition += " AND id > ? ORDER BY id LIMIT ?"
    } else {
      condition += " AND (number, id) > (?, ?) ORDER BY number, id LIMIT ?"
      arguments.append((last?.number ?? .min).databaseValue)
    }
    arguments += [(last?.id.number ?? .min).databaseValue, limit.databaseValue]
    let (whole, values) = (condition, StatementArguments(arguments))
    return try readOnce { db in
      try db.storedRows(R.kind, whole, values).map { (try $0.record(), $0.values) }
    }
  }

  /// Whether there are rows of a kind that are not in the bin; of one case where one is named.
  package func hasRows(
    _ kind: RecordKind, case caseFile: Identifier<CaseFile>? = nil
  ) throws(StoreError) -> Bool {
    try readOnce { db in
      let condition = caseFile == nil ? "" : " AND caseFile = ?"
      return try db.count(
        "SELECT EXISTS (SELECT 1 FROM \(kind.rawValue) WHERE deletedAt IS NULL\(condition))",
        caseFile.map { [$0.number] } ?? []) > 0
    }
  }

  /// One row as forms and details show it, in the bin or not.
  package func snapshot(_ link: RecordLink) throws(StoreError) -> RecordSnapshot {
    try read { try $0.snapshot(link) }
  }

  /// The row that a reference means, in the bin or not.
  package func find(_ reference: Reference) throws(StoreError) -> RecordLink? {
    try readOnce { try $0.link(of: reference) }
  }

  /// How rows are called, in the bin or not; rows that do not exist are left out.
  package func names(
    of links: Set<RecordLink>
  ) throws(StoreError) -> [RecordLink: RecordName] {
    try read { try $0.names(of: links) }
  }

  /// The row of one of these kinds that a reference or an exact name means.
  ///
  /// Names are compared without regard to capitals. Rows in the bin are not meant.
  /// A version of an action plan is meant by its number, where the case is known.
  package func resolve(
    _ text: String, kinds: [RecordKind], case caseFile: Identifier<CaseFile>? = nil
  ) throws(StoreError) -> Resolution {
    try read { db in
      if kinds.contains(.actionPlan), let caseFile,
        let plan = try db.plan(TextRules.trimmed(text), of: caseFile)
      {
        return .found(RecordLink(plan.id))
      }
      return try db.resolve(text, kinds: kinds)
    }
  }

  /// Rows whose name has a word that begins as each of the words typed, best first.
  ///
  /// Names that begin with what was typed come before those that hold it.
  package func suggestions(
    _ text: String, kinds: [RecordKind], case caseFile: Identifier<CaseFile>? = nil, limit: Int
  ) throws(StoreError) -> [RecordName] {
    try read { db in
      if let reference = Reference(TextRules.trimmed(text)), kinds.contains(reference.kind),
        let link = try db.link(of: reference), try !db.isInBin(link)
      {
        return Array(try db.names(of: [link]).values)
      }
      let words = IndexedWords.of(text)
      return try Array(
        kinds.flatMap { try db.suggestions(words, $0, case: caseFile, limit: limit) }
          .prefix(limit))
    }
  }
}

extension Database {
  /// The row of one of these kinds that a reference or an exact name means; an agenda item by
  /// its meeting and number, `M-031/2`.
  func resolve(_ text: String, kinds: [RecordKind]) throws -> Resolution {
    let text = TextRules.trimmed(text)
    if let reference = Reference(text), kinds.contains(reference.kind),
      let link = try link(of: reference), try !isInBin(link)
    {
      return .found(link)
    }
    if kinds.contains(.agendaItem), let item = try agendaItem(named: text) { return .found(item) }
    let found = try kinds.flatMap { try rows(named: text, kind: $0) }
    guard let first = found.first else { return .none }
    return found.count == 1 ? .found(first.link) : .several(found)
  }

  private func agendaItem(named text: String) throws -> RecordLink? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let reference = Reference(String(parts[0])),
      reference.kind == .meeting, let position = Int(parts[1]),
      let meeting = try link(of: reference)
    else { return nil }
    let sql = "SELECT id FROM agendaItem WHERE meeting = ? AND position = ? AND deletedAt IS NULL"
    return try Int64.fetchOne(cachedStatement(sql: sql), arguments: [meeting.id, position])
      .map { RecordLink(kind: .agendaItem, id: $0) }
  }

  /// One row with the names of what it points at.
  func snapshot(_ link: RecordLink) throws -> RecordSnapshot {
    guard let row = try storedRow(link) else { throw StoreError.notFound(link.kind.rawValue) }
    return RecordSnapshot(
      link: link, reference: row.reference, revision: row.revision, values: row.values,
      names: try names(of: row.values.links), isInBin: row.deletedAt != nil,
      earlierNames: try link.identifier(of: Organisation.self).map(earlierNames) ?? [])
  }

  /// The row that a reference means, in the bin or not.
  func link(of reference: Reference) throws -> RecordLink? {
    let statement = try cachedStatement(
      sql: "SELECT id FROM \(reference.kind.rawValue) WHERE number = ?")
    return try Int64.fetchOne(statement, arguments: [reference.number])
      .map { RecordLink(kind: reference.kind, id: $0) }
  }

  /// Whether a row is in the bin.
  func isInBin(_ link: RecordLink) throws -> Bool {
    try count(
      "SELECT count(*) FROM \(link.kind.rawValue) WHERE id = ? AND deletedAt IS NOT NULL",
      [link.id]) > 0
  }

  /// The version of a case's plan whose number is the whole text or its end.
  fileprivate func plan(_ text: String, of caseFile: Identifier<CaseFile>) throws -> ActionPlan? {
    guard let version = text.split(separator: " ").last.flatMap({ Int($0) }) else { return nil }
    return try records(ActionPlan.self, of: caseFile, order: "version")
      .first { $0.version == version }
  }

  /// The rows of a kind with exactly that name, capitals apart, that are not in the bin.
  fileprivate func rows(named text: String, kind: RecordKind) throws -> [RecordName] {
    let columns = kind.traits.nameFields.map(\.name)
    guard !columns.isEmpty, !text.isEmpty else { return [] }
    let key = SortKey.of(text)
    let condition = kind.traits.sortField == nil ? "" : " AND row.sortKey = ?"
    let names = try columns.flatMap { column in
      // A display name has no sort key of its own.
      let isKeyed = column == kind.traits.sortField?.name
      let title = "row.\(column.quotedDatabaseIdentifier)"
      return try self.names(
        kind, "WHERE row.deletedAt IS NULL AND \(title) IS NOT NULL\(isKeyed ? condition : "")",
        isKeyed ? [key] : []
      ).filter { name in
        isKeyed
          ? name.title.lowercased() == text.lowercased()
          : try hasName(name.link, column, text)
      }
    }
    return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func hasName(_ link: RecordLink, _ column: String, _ text: String) throws -> Bool {
    let sql = """
      SELECT \(column.quotedDatabaseIdentifier) FROM \(link.kind.rawValue) WHERE id = ?
      """
    let name = try String.fetchOne(cachedStatement(sql: sql), arguments: [link.id])
    return name?.lowercased() == text.lowercased()
  }

  fileprivate func suggestions(
    _ words: [String], _ kind: RecordKind, case caseFile: Identifier<CaseFile>?, limit: Int
  ) throws -> [RecordName] {
    var condition = "WHERE row.deletedAt IS NULL"
    var arguments: [DatabaseValue] = []
    if let caseFile, kind.belongsToCase {
      condition += " AND row.caseFile = ?"
      arguments.append(caseFile.number.databaseValue)
    }
    if kind == .person { condition += " AND row.status = 'active'" }
    for word in words {
      condition += " AND instr(row.searchText, ?) > 0"
      arguments.append((" " + word).databaseValue)
    }
    guard !kind.traits.searchedFields.isEmpty else { return [] }
    let start = " " + words.joined(separator: " ")
    let order = kind.traits.sortField == nil ? "row.id" : "row.sortKey, row.id"
    condition += " ORDER BY instr(row.searchText, ?) <> 1, \(order) LIMIT ?"
    arguments += [start.databaseValue, limit.databaseValue]
    return try names(kind, condition, StatementArguments(arguments))
  }
}

extension FieldValues {
  /// All rows that the values point at.
  var links: Set<RecordLink> {
    Set(values.flatMap(\.links))
  }
}

extension FieldValue {
  /// The rows that the value points at.
  var links: [RecordLink] {
    switch self {
    case .record(let link): [link]
    case .list(let values): values.flatMap(\.links)
    case .blank, .text, .day, .amount, .integer, .flag, .code, .pairs: []
    }
  }
}
