package import Domain
import GRDB

extension Store {
  /// Changes the named fields of a row.
  ///
  /// - Parameter base: The row as the form had it. Where somebody has written the row since,
  ///   fields that only one side changed merge by themselves and lists merge as sets.
  /// - Returns: nil where nothing differs: then nothing is written.
  /// - Throws: ``StoreError/conflict(_:)`` where both changed a field, or the row is in the
  ///   bin by now (INV-26).
  package func edit(
    _ link: RecordLink, _ changes: FieldValues, from base: RecordSnapshot? = nil,
    _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    try changeIfAny(.edit, context) { writing in
      let before = try writing.situationBeforeAmount(link, changes)
      let isChanged = try writing.edit(link, changes, from: base)
      guard isChanged else { return nil }
      return writing.done(about: link, sizeChange: try writing.sizeChange(from: before))
    }
  }
}

extension Writing {
  /// Changes fields of a row, after merging with what was written since `base`.
  ///
  /// - Returns: Whether anything differs.
  func edit(_ link: RecordLink, _ changes: FieldValues, from base: RecordSnapshot?) throws -> Bool {
    guard let row = try db.storedRow(link) else {
      throw StoreError.notFound(link.kind.rawValue)
    }
    let merge = EditMerge(changes: changes, base: base, present: row)
    guard merge.conflicts.isEmpty, row.deletedAt == nil else {
      throw StoreError.conflict(try conflict(about: link, changes, merge.conflicts))
    }
    return try edit(link.kind.recordType, row, merge.changes)
  }

  private func edit<R: StoredRecord>(
    _ type: R.Type, _ row: StoredRow, _ changes: FieldValues
  ) throws -> Bool {
    let old: R = try row.record()
    var record = old
    var refusal: Refusal?
    do {
      try record.edit(changes, reason: reason)
    } catch {
      refusal = error
    }
    let changed = changes.filter { !row.values.holds($0.value, for: $0.key) }
    let values = row.values.merging(changes) { _, new in new }
    if let refusal {
      throw refusal.adding(try linkProblems(R.kind, id: row.link.id, changed, of: values))
    }
    guard record != old || !changed.isEmpty else { return false }
    try admit(record, from: old, changed)
    guard record != old else { return false }
    let isChanged = try write(record, from: old)
    try checkStillReady(row.link, record.values)
    try settleAgenda(around: record)
    return isChanged
  }

  private func conflict(
    about link: RecordLink, _ mine: FieldValues, _ fields: [FieldKey]
  ) throws -> Conflict {
    let sql = """
      SELECT change.actor, change.at FROM changedRow JOIN change ON sequence = change
      WHERE rowId = ? ORDER BY sequence DESC LIMIT 1
      """
    let latest = try Row.fetchOne(db, sql: sql, arguments: [link.id])
    return Conflict(
      present: try db.snapshot(link), mine: mine, fields: fields,
      actor: latest?[0] ?? "", at: Timestamp.local(latest?[1] ?? at))
  }
}

extension FieldValues {
  /// Whether a field holds that value; a code and its text are the same.
  func holds(_ value: FieldValue, for key: FieldKey) -> Bool {
    (self[key] ?? .blank).isSame(as: value)
  }
}

extension FieldValue {
  /// Whether two values say the same: blanks of any kind do, a code and its text do.
  func isSame(as other: FieldValue) -> Bool {
    if self == other || (isBlank && other.isBlank) { return true }
    switch (self, other) {
    case (.text(let text), .code(let code)), (.code(let code), .text(let text)):
      return text == code
    case (.list(let mine), .list(let theirs)):
      return mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.isSame(as: $1) }
    default:
      return false
    }
  }
}
