import Domain
import GRDB

/// A column of one table that points at rows of another.
struct ColumnReference: Hashable, Sendable {
  let kind: RecordKind
  let column: String
  let target: RecordKind
  /// Whether the column may not be empty.
  let isRequired: Bool
  /// Whether the column holds a JSON list of ids rather than one id.
  let isList: Bool

  /// The table that has the column.
  var table: String { kind.rawValue }

  /// The column's name as SQL writes it.
  var quoted: String { column.quotedDatabaseIdentifier }

  /// Every column that holds one id.
  static let all: [ColumnReference] = found.filter { !$0.isList }

  /// Every column that holds a list of ids.
  static let lists: [ColumnReference] = found.filter(\.isList)

  private static let found: [ColumnReference] = RecordTable.all.flatMap { table in
    zip(table.fields, table.kind.recordType.fieldDescriptions).flatMap { field, description in
      zip(field.names, field.targets).map { name, target in
        ColumnReference(
          kind: table.kind, column: name, target: target, isRequired: description.isRequired,
          isList: false)
      }
        + field.listTargets.map { target in
          ColumnReference(
            kind: table.kind, column: field.names[0], target: target, isRequired: false,
            isList: true)
        }
    }
  }
}
