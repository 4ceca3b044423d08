package import Domain
import GRDB

/// What the file says that defaults are taken from.
struct FileFacts: KnownFacts {
  let db: Database
  let today: Day

  func value(_ key: FieldKey, of row: RecordLink) throws -> FieldValue {
    guard let stored = try db.storedRow(row) else { return .blank }
    let value = stored.values[key] ?? .blank
    // What lies in the bin is nobody's default.
    let isGone = try value.links.contains { try db.isInBin($0) }
    return isGone ? .blank : value
  }

  func hasMainGoal(_ caseFile: RecordLink) throws -> Bool {
    try db.count(
      """
      SELECT count(*) FROM goal WHERE caseFile = ? AND kind = 'main' AND deletedAt IS NULL
      """, [caseFile.id]) > 0
  }

  func currentPhase(of caseFile: RecordLink) throws -> String? {
    let sql = """
      SELECT key FROM phase WHERE caseFile = ? AND status = 'inProgress'
      ORDER BY startedOn DESC, position DESC LIMIT 1
      """
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [caseFile.id])
  }

  func nextPosition(of kind: RecordKind, in owner: (FieldKey, RecordLink)) throws -> Int {
    try db.count(
      """
      SELECT coalesce(max(position), 0) + 1 FROM \(kind.rawValue)
      WHERE \(owner.0.name) = ? AND deletedAt IS NULL
      """, [owner.1.id])
  }
}

extension Writing {
  /// What was entered, with the defaults that need the file or the day (Rules.md 2.9).
  ///
  /// - Parameter isWhole: Whether what is blank was left blank by somebody who saw it.
  func defaults(
    of kind: RecordKind, _ entered: FieldValues, isWhole: Bool = false
  ) throws -> FieldValues {
    var values = entered
    try kind.recordType.fillDefaults(&values, from: FileFacts(db: db, today: today))
    guard isWhole else { return values }
    return values.merging(entered) { filled, seen in seen.isBlank ? seen : filled }
  }
}

extension Store {
  /// What a new row holds unless told otherwise, with the names of what it points at.
  ///
  /// - Parameter typed: References and exact names of rows that fields are to point at.
  package func defaults(
    of kind: RecordKind, _ entered: FieldValues, naming typed: [FieldKey: String], today: Day
  ) throws(StoreError) -> (values: FieldValues, names: [RecordLink: RecordName]) {
    try read { db in
      var values = entered
      for (key, text) in typed {
        guard case .record(let kinds)? = kind.fieldDescription(key)?.type,
          case .found(let link) = try db.resolve(text, kinds: kinds)
        else { continue }
        values[key] = .record(link)
      }
      try kind.recordType.fillDefaults(&values, from: FileFacts(db: db, today: today))
      return (values, try db.names(of: values.links))
    }
  }
}
