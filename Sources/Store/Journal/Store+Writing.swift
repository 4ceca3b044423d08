import Domain
import GRDB

extension Store {
  /// Does one user action as one transaction and one change.
  ///
  /// - Parameter concerned: The change that this one takes back or gives back.
  /// - Returns: nil where `body` returns nil: then nothing has been written.
  func write<Value>(
    _ action: ChangeAction, _ context: ActionContext,
    concerning concerned: (Database) throws -> Int? = { _ in nil },
    _ body: (Writing) throws -> Value?
  ) throws(StoreError) -> Value? {
    try transaction { db in
      let writing = try Writing(
        db, action: action, context: context, concerns: try concerned(db), at: clock(),
        identifiers: identifiers)
      guard let value = try body(writing) else { return nil }
      try writing.finish()
      return value
    }
  }

  /// Does one user action that always changes something.
  func change(
    _ action: ChangeAction, _ context: ActionContext, _ body: (Writing) throws -> Deed
  ) throws(StoreError) -> Receipt {
    let receipt = try changeIfAny(action, context) { try body($0) }
    guard let receipt else { throw StoreError.system("\(action) wrote nothing") }
    return receipt
  }

  /// Does one user action that may find nothing to change: then it returns nil.
  func changeIfAny(
    _ action: ChangeAction, _ context: ActionContext, _ body: (Writing) throws -> Deed?
  ) throws(StoreError) -> Receipt? {
    guard let deed = try write(action, context, body) else { return nil }
    return try read { db in try db.receipt(for: deed) }
  }
}
