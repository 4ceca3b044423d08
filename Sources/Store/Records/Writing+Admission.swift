import Domain
import GRDB

extension Writing {
  /// Asks everything that is asked of a row before it is written, whichever way it comes in: what it
  /// points at and whether that may be used, codes that are data, locks, the status of the case, and
  /// the rules across records, in this order.
  ///
  /// The rules of the fields themselves are asked before: there is no record that breaks them.
  ///
  /// - Parameters:
  ///   - old: The row as it was; nil for a new one.
  ///   - entered: The values that are new: only what these point at is asked about.
  func admit<R: StoredRecord>(_ record: R, from old: R?, _ entered: FieldValues) throws {
    let values = record.values
    let problems = try linkProblems(R.kind, id: record.id.number, entered, of: values)
    guard problems.isEmpty else { throw Refusal.fields(problems) }
    // A new row is locked by its owner only: it has no state of its own yet.
    if old != nil || R.traits.owner != nil { try checkUnlocked(R.kind, old?.values ?? values) }
    let caseFile = R.kind == .caseFile && old != nil ? record.id.number : values.caseFile
    try checkCaseAccepts(
      old == nil ? .add(R.kind) : .edit(R.kind, entered.keys.sorted()), caseFile: caseFile)
    if let old {
      try checkTogether(editing: record, from: old)
    } else {
      try checkTogether(adding: record)
    }
  }

  /// Refuses what a case of that status does not take.
  func checkCaseAccepts(_ change: CaseChange, caseFile: Int64?) throws {
    guard let caseFile else { return }
    let status = try String.fetchOne(
      db.cachedStatement(sql: "SELECT status FROM caseFile WHERE id = ?"), arguments: [caseFile])
    guard let status = status.flatMap(CaseStatus.init(rawValue:)) else { return }
    guard status.accepts(change) else { throw Refusal.caseClosed(status) }
  }
}
