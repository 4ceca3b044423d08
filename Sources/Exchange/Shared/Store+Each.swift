import Domain
import Store

extension Store {
  /// Hands over the rows of a kind that are not in the bin, a thousand read at a time.
  func each<R: StoredRecord>(
    _ type: R.Type, case caseFile: Identifier<CaseFile>? = nil,
    _ body: ([(record: R, values: FieldValues)]) throws(StoreError) -> Void
  ) throws(StoreError) {
    var last: R?
    repeat {
      let rows = try list(type, case: caseFile, after: last, limit: 1000)
      last = rows.count < 1000 ? nil : rows.last?.record
      if !rows.isEmpty { try body(rows) }
    } while last != nil
  }
}
