import Domain
import GRDB

extension Database {
  /// How rows are called, in the bin or not; rows that do not exist are left out.
  func names(of links: Set<RecordLink>) throws -> [RecordLink: RecordName] {
    var names: [RecordLink: RecordName] = [:]
    for (kind, links) in Dictionary(grouping: links, by: \.kind) {
      let ids = "[\(links.map { String($0.id) }.joined(separator: ","))]"
      let condition = "WHERE row.id IN (SELECT value FROM json_each(?))"
      let named = try self.names(kind, condition, [ids])
      for name in named { names[name.link] = name }
    }
    return names
  }

  /// How the rows of a kind are called that answer to a condition on `row`.
  func names(
    _ kind: RecordKind, _ condition: String, _ arguments: StatementArguments
  ) throws -> [RecordName] {
    let number = kind.prefix == nil ? "0" : "row.number"
    let statement = try cachedStatement(
      sql: """
        SELECT row.id, \(number), \(kind.titleExpression), \(kind.protectionExpression)
        FROM \(kind.rawValue) AS row \(condition)
        """)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var names: [RecordName] = []
    while let row = try rows.next() {
      names.append(
        RecordName(
          link: RecordLink(kind: kind, id: try row.value(0)),
          reference: Reference(kind, try row.value(1)), title: row[2] as String? ?? "",
          isProtected: row[3] as Bool? ?? true))
    }
    return names
  }
}

extension RecordKind {
  /// What a row is called, as SQL over `row`.
  fileprivate var titleExpression: String {
    if let own = Self.ownTitles[self] { return own }
    let parts = traits.naming.fields.map(titlePart)
    guard parts.count > 1 else { return parts.first ?? "NULL" }
    return switch traits.naming {
    case .first: "coalesce(\(parts.joined(separator: ", ")))"
    case .all: parts.joined(separator: " || ' ' || ")
    }
  }

  /// What a field adds to the title: its text, or what the row is called that it points at.
  private func titlePart(_ key: FieldKey) -> String {
    let column = "row.\(columns(of: key).quotedDatabaseIdentifier)"
    switch fieldDescription(key)?.type {
    case .integer: return "CAST(\(column) AS TEXT)"
    case .record(let kinds):
      let name = kinds.first?.traits.nameFields.first?.name ?? "id"
      return "(SELECT \(name) FROM \(kinds.first?.rawValue ?? "") WHERE id = \(column))"
    case .text, .longText, .time, .day, .amount, .flag, .choice, .list, .pairs, nil:
      return column
    }
  }

  /// What is not called by its own fields alone.
  private static let ownTitles: [RecordKind: String] = [
    .phase: "coalesce(row.titleNb, row.titleNn, row.key)",
    .agendaItem: "\(referenceOfMeeting) || '/' || row.position || ' ' || row.title",
    .workshop: referenceOfMeeting,
  ]

  /// `M-030`: the reference of the meeting that a row belongs to.
  private static let referenceOfMeeting = """
    (SELECT 'M-' || substr('00' || number, -max(3, length(number))) FROM meeting
      WHERE id = row.meeting)
    """

  /// Whether the row is a protected person or called by one (INV-18), as SQL over `row`.
  fileprivate var protectionExpression: String {
    if self == .person { return "row.isProtected" }
    let person = traits.naming.fields.first { key in
      if case .record(let kinds)? = fieldDescription(key)?.type {
        kinds == [.person]
      } else {
        false
      }
    }
    guard let person else { return "0" }
    return """
      coalesce((SELECT isProtected FROM person WHERE id = row.\(columns(of: person))), 0)
      """
  }

  private func columns(of key: FieldKey) -> String {
    RecordTable.of(self).columns(of: key).first ?? key.name
  }
}
