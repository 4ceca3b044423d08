package import Domain
import GRDB

extension Store {
  /// Everything that the file holds about a person, in rows, texts and history.
  package func personReport(_ id: Identifier<Person>) throws(StoreError) -> PersonReport {
    try read { db in
      let person = try db.record(id)
      let memberships = try db.records(
        Membership.self, "WHERE person = ? ORDER BY \"from\", id", [id.number])
      let handled = try db.count("SELECT count(*) FROM idea WHERE handler = ?", [id.number])
      let own = [id.number] + memberships.map(\.id.number)
      return PersonReport(
        person: person, memberships: memberships, linked: try db.rows(linkedTo: RecordLink(id)),
        named: try db.rows(naming: person),
        history: try db.history(of: own, actor: person.name),
        archived: try db.archivedDocuments(of: id),
        formerRole: FormerRole(memberships, handledIdeas: handled > 0))
    }
  }
}

extension Database {
  fileprivate func archivedDocuments(of id: Identifier<Person>) throws -> [DocumentReference] {
    try records(
      DocumentReference.self,
      """
      WHERE archiveReference IS NOT NULL AND deletedAt IS NULL
      AND caseFile IN (SELECT caseFile FROM membership WHERE person = ?) ORDER BY number
      """, [id.number])
  }

  fileprivate func rows(linkedTo person: RecordLink) throws -> [PersonReport.Mention] {
    try RecordTable.all.flatMap { table in
      let fields = table.fields.filter { ($0.targets + $0.listTargets).contains(.person) }
      let conditions = fields.flatMap { field in
        field.listTargets.isEmpty
          ? zip(field.names, field.targets).filter { $0.1 == .person }
            .map { "\($0.0.quotedDatabaseIdentifier) = \(person.id)" }
          : ["instr(\(field.names[0].quotedDatabaseIdentifier), '\(person.id)') > 0"]
      }
      guard !conditions.isEmpty else { return [PersonReport.Mention]() }
      return try mentions(table.kind, "WHERE \(conditions.joined(separator: " OR "))") { values in
        fields.map(\.key).filter { values[$0]?.links.contains(person) ?? false }
      }
    }
  }

  fileprivate func rows(naming person: Person) throws -> [PersonReport.Mention] {
    let names = [person.name, person.displayName].filter { !$0.isEmpty }
    return try RecordTable.all.filter { $0.kind != .person }.flatMap { table in
      let columns = table.fields.filter(\.type.isWritten).flatMap(\.names)
        .map { "coalesce(\($0.quotedDatabaseIdentifier), '')" }
      guard !columns.isEmpty else { return [PersonReport.Mention]() }
      let all = columns.joined(separator: " || ' ' || ")
      let hits = names.map { _ in "instr(\(all), ?) > 0" }.joined(separator: " OR ")
      return try mentions(table.kind, "WHERE \(hits)", StatementArguments(names)) { values in
        table.fields.filter(\.type.isWritten).map(\.key).filter { key in
          names.contains { values[key]?.plainText.contains($0) ?? false }
        }
      }
    }
  }

  private func mentions(
    _ kind: RecordKind, _ condition: String, _ arguments: StatementArguments = [],
    _ fields: (FieldValues) -> [FieldKey]
  ) throws -> [PersonReport.Mention] {
    let rows = try storedRows(kind, condition + " ORDER BY id", arguments)
      .map { (row: $0, fields: fields($0.values)) }.filter { !$0.fields.isEmpty }
    let links = Set(
      rows.flatMap { [$0.row.link] + [$0.row.values.link("case")].compactMap(\.self) })
    let names = try names(of: links)
    return rows.compactMap { row, fields in
      names[row.link].map {
        PersonReport.Mention(
          name: $0, fields: fields, caseFile: row.values.link("case").flatMap { names[$0] })
      }
    }
  }

  fileprivate func history(of rows: [Int64], actor: String) throws -> [HistoryEntry] {
    let marks = rows.map(String.init).joined(separator: ", ")
    let sequences = try Int.fetchAll(
      self,
      sql: """
        SELECT sequence FROM change WHERE actor = ? OR sequence IN (
          SELECT change FROM changedRow WHERE rowId IN (\(marks)))
        ORDER BY sequence DESC
        """, arguments: [actor])
    let own = HistoryScope(rows: rows)
    return try sequences.compactMap { sequence in
      guard let whole = try historyEntry(sequence) else { return nil }
      return whole.actor == actor ? whole : try historyEntry(sequence, own)
    }
  }
}

extension FieldType {
  /// Whether people write texts in fields of the type.
  fileprivate var isWritten: Bool {
    switch self {
    case .text, .longText, .list(.text), .list(.longText): true
    case .time, .day, .amount, .integer, .flag, .choice, .record, .list, .pairs: false
    }
  }
}
