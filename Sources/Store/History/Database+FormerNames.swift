import Domain
import GRDB

extension Database {
  /// How rows are called, those that are gone by their last image in the journal.
  func namesEverKnown(of links: Set<RecordLink>) throws -> [RecordLink: RecordName] {
    var names = try names(of: links)
    for link in links where names[link] == nil { names[link] = try formerName(of: link) }
    return names
  }

  private func formerName(of link: RecordLink) throws -> RecordName? {
    let table = RecordTable.of(link.kind)
    let image = "coalesce(after, before)"
    let statement = try cachedStatement(
      sql: """
        SELECT json_extract(\(image), '$.number'), \(table.imageSelection(image))
        FROM changedRow WHERE rowId = ? ORDER BY change DESC, position DESC LIMIT 1
        """)
    guard let row = try Row.fetchOne(statement, arguments: [link.id]) else { return nil }
    let values = try table.values(from: row, at: 1)
    let naming = link.kind.traits.naming
    var parts = try naming.fields.map { try formerName(by: values[$0] ?? .blank) }
      .filter { !$0.title.isEmpty }
    if case .first = naming { parts = Array(parts.prefix(1)) }
    return RecordName(
      link: link, reference: Reference(link.kind, row[0] as Int? ?? 0),
      title: parts.map(\.title).joined(separator: " "),
      isProtected: values["isProtected"] == .flag(true) || parts.contains(where: \.isProtected))
  }

  private func formerName(by value: FieldValue) throws -> (title: String, isProtected: Bool) {
    switch value {
    case .text(let text), .code(let text): (text, false)
    case .integer(let number): (String(number), false)
    case .record(let link):
      try namesEverKnown(of: [link])[link].map { ($0.title, $0.isProtected) } ?? ("", false)
    case .blank, .day, .amount, .flag, .list, .pairs: ("", false)
    }
  }
}
