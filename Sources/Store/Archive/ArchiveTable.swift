import Domain
import GRDB

/// A journaled table as an archive holds it: every column but those that follow from others.
package struct ArchiveTable: Hashable, Sendable {
  package let name: String
  /// The columns in the table's order.
  package let columns: [ArchiveColumn]
}

/// A column of an archived table, and what it holds.
package struct ArchiveColumn: Hashable, Sendable {
  package let name: String
  package let kind: ArchiveColumnKind
}

/// What an archived column holds.
package enum ArchiveColumnKind: Hashable, Sendable {
  case integer
  case text
  /// The id of a row: this one's, or one that it points at.
  case identifier
  /// JSON as text: an array of ids.
  case identifiers
  /// JSON as text: an array of objects with `kind` and `id`.
  case links
  /// JSON as text.
  case json
}

/// What a row holds in one column.
package enum ArchiveCell: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
}

/// The head of a change, without its rows.
package struct ArchivedChange: Hashable, Sendable {
  package var sequence: Int64
  package var at: String
  package var actor: String
  package var action: String
  package var reason: String?
  package var day: String
  package var concerns: Int64?

  /// Takes a change as the journal has it; nothing is checked here.
  package init(
    sequence: Int64, at: String, actor: String, action: String, reason: String?, day: String,
    concerns: Int64?
  ) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.action = action
    self.reason = reason
    self.day = day
    self.concerns = concerns
  }
}

/// A row of a change: its images are JSON objects as the journal holds them.
package struct ArchivedRow: Hashable, Sendable {
  package var table: String
  package var id: Int64
  package var operation: String
  package var before: String?
  package var after: String?

  /// Takes a changed row as the journal has it, with nil for an image that it lacks.
  package init(table: String, id: Int64, operation: String, before: String?, after: String?) {
    self.table = table
    self.id = id
    self.operation = operation
    self.before = before
    self.after = after
  }
}

extension ArchiveTable {
  /// The tables of a file, those first that others point at.
  static func all(in db: Database) throws -> [ArchiveTable] {
    try Schema.journaledTables.map { name in
      let kinds = columnKinds(of: name)
      let columns = try JournalTriggers.journaledColumns(of: name, in: db)
      let types = try Row.fetchAll(db, sql: "SELECT name, type FROM pragma_table_info('\(name)')")
      let integers = Set(types.filter { $0[1] == "INTEGER" }.map { $0[0] as String })
      return ArchiveTable(
        name: name,
        columns: columns.map {
          ArchiveColumn(name: $0, kind: kinds[$0] ?? (integers.contains($0) ? .integer : .text))
        })
    }
  }

  /// The columns that are more than a number or a text.
  private static func columnKinds(of table: String) -> [String: ArchiveColumnKind] {
    var kinds: [String: ArchiveColumnKind] = ["id": .identifier]
    guard let kind = RecordKind(rawValue: table) else {
      if table == "caseTemplate" {
        kinds["caseFile"] = .identifier
        kinds["template"] = .json
      }
      return kinds
    }
    for field in RecordTable.of(kind).fields {
      guard let columnKind = field.archiveKind else { continue }
      for name in field.names { kinds[name] = columnKind }
    }
    return kinds
  }
}

extension FieldColumns {
  fileprivate var archiveKind: ArchiveColumnKind? {
    switch type {
    case .record: .identifier
    case .list(.record(let kinds)): kinds.count == 1 ? .identifiers : .links
    case .list, .pairs: .json
    case .text, .longText, .time, .day, .amount, .integer, .flag, .choice: nil
    }
  }
}
