package import Domain
import Foundation
import GRDB

/// An empty file that is being filled with made-up rows, change by change, as if over years.
package struct Filling {
  private let db: Database
  private let store: Store

  init(_ db: Database, of store: Store) {
    self.db = db
    self.store = store
  }

  /// Writes one change of the journal, which happened at a moment in milliseconds since 1970.
  package func change(
    _ action: ChangeAction, at milliseconds: Int64, _ context: ActionContext,
    _ body: (FillingChange) throws(StoreError) -> Void
  ) throws(StoreError) {
    do {
      let writing = try Writing(
        db, action: action, context: context, at: milliseconds, identifiers: store.identifiers)
      try body(FillingChange(writing: writing, store: store))
      try writing.finish()
    } catch {
      throw store.storeError(error)
    }
  }

  /// Notes the last number given to a kind of record.
  package func setLastNumber(_ last: Int, of kind: RecordKind) throws(StoreError) {
    guard last > 0 else { return }
    do {
      try db.cachedStatement(sql: "INSERT INTO referenceCounter (kind, last) VALUES (?, ?)")
        .execute(arguments: [kind.rawValue, last])
    } catch {
      throw store.storeError(error)
    }
  }
}

/// One change of a file that is being filled.
///
/// Its rows are written as they are given: what they hold is not asked about again.
package struct FillingChange {
  fileprivate let writing: Writing
  fileprivate let store: Store

  /// Writes a row with these values.
  package func insert<R: StoredRecord>(
    _ type: R.Type, id: Identifier<R>, number: Int = 0, _ values: FieldValues,
    titled title: LocalizedText? = nil
  ) throws(StoreError) {
    try guarded {
      let record = R.restoring(id: id, number: number, revision: 1, values)
      guard let record else { throw DamagedRow() }
      try writing.insert(record, extra: title?.columns ?? [])
    }
  }

  /// Writes some values of a row.
  package func update<R: StoredRecord>(
    _ id: Identifier<R>, _ changes: FieldValues
  ) throws(StoreError) {
    try guarded {
      let old: R = try writing.db.record(id)
      let values = old.values.merging(changes) { _, new in new }
      let record = R.restoring(
        id: id, number: old.number, revision: old.revision, values)
      guard let record else { throw DamagedRow() }
      try writing.update(record, from: old)
    }
  }

  /// Copies a template into a case.
  package func insertCopy(
    of template: ProcessTemplate, into caseFile: Identifier<CaseFile>, id: Int64
  ) throws(StoreError) {
    try guarded { try writing.insertCopy(of: template, into: caseFile, id: id) }
  }

  private func guarded(_ body: () throws -> Void) throws(StoreError) {
    do {
      try body()
    } catch {
      throw store.storeError(error)
    }
  }
}

extension Store {
  /// Fills an empty file, all of it or nothing; none of it is undone later.
  ///
  /// For speed nothing is written twice meanwhile: the file is whole when this returns, and
  /// nobody else may have it open before.
  ///
  /// - Throws: ``StoreError/system(_:)`` where something has been done in the file already.
  package func fill(
    _ body: (Filling) throws(StoreError) -> Void
  ) throws(StoreError) {
    guard try isEmpty() else { throw .system("the file is not empty") }
    try set(["journal_mode = MEMORY", "synchronous = OFF", "cache_size = -65536"])
    _ = try transaction { db in
      try db.indexingIdeasAfterwards { try body(Filling(db, of: self)) }
      try db.noteImport(at: clock(), actor: "fill")
      return true
    }
    try set(["cache_size = -\(pageMemory)", "synchronous = FULL"])
    if path != ":memory:" { try set(["journal_mode = WAL"]) }
  }

  private func set(_ pragmas: [String]) throws(StoreError) {
    do {
      try queue.writeWithoutTransaction { db in
        for pragma in pragmas { try db.execute(sql: "PRAGMA \(pragma)") }
      }
    } catch {
      throw storeError(error)
    }
  }
}
