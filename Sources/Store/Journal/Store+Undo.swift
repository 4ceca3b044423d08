package import Domain
import GRDB

extension Store {
  /// Takes back the actor's latest action that is still in effect.
  ///
  /// Another's action is never taken back, nor are the set-up, an import of an archive and
  /// what it brought, and the emptying of the bin. The receipt's ``Receipt/concerns`` is the
  /// change that was taken back.
  ///
  /// - Throws: ``StoreError/changedSince(actor:name:)`` where somebody has changed one of the
  ///   same rows since; then nothing is done.
  package func undo(_ context: ActionContext) throws(StoreError) -> Receipt {
    try reverse(.undo, context) { db in
      guard let change = try db.changeToUndo(of: context.actor) else {
        throw StoreError.nothingToUndo
      }
      return change
    }
  }

  /// Gives back what the actor's latest undo took, unless the actor has acted since.
  ///
  /// The receipt's ``Receipt/concerns`` is the change that was given back.
  package func redo(_ context: ActionContext) throws(StoreError) -> Receipt {
    try reverse(.redo, context) { db in
      guard let change = try db.changeToRedo(of: context.actor) else {
        throw StoreError.nothingToRedo
      }
      return change
    }
  }

  private func reverse(
    _ action: ChangeAction, _ context: ActionContext, _ candidate: (Database) throws -> Int
  ) throws(StoreError) -> Receipt {
    let reversed = try write(action, context, concerning: candidate) { writing in
      guard let concerns = writing.concerns else { throw DamagedRow() }
      let original = try writing.db.originalChange(of: concerns)
      try Reversal(writing).apply(concerns)
      return (original: original, sequence: writing.sequence)
    }
    guard let reversed else { throw .nothingToUndo }
    // What it was is told from the history, which nobody has to wait for before it is written.
    return try read { db in
      let entry = try db.historyEntry(reversed.original)
      return Receipt(
        sequence: reversed.sequence, action: action, name: entry?.rows.first?.name,
        concerns: entry, onlyRow: try db.onlyRow(of: reversed.sequence))
    }
  }
}

extension Database {
  /// Actions that are not one user's to take back.
  private static let lasting =
    """
    ('undo', 'redo', 'setUp', 'emptyBin', 'importArchive', 'showPerson', 'sharePage',
     'anonymisePerson')
    """

  /// The last change that came with an archive; 0 where none did.
  private static let endOfImported =
    "coalesce((SELECT max(lastSequence) FROM archiveImport), 0)"

  /// The actor's latest action that is still in effect and came after any import of an archive.
  fileprivate func changeToUndo(of actor: String) throws -> Int? {
    let statement = try cachedStatement(
      sql: """
        SELECT sequence FROM change WHERE actor = ? AND action NOT IN \(Self.lasting)
        AND sequence > \(Self.endOfImported)
        AND \(Self.isInEffect)
        ORDER BY sequence DESC LIMIT 1
        """)
    return try Int.fetchOne(statement, arguments: [TextRules.cleanLine(actor)])
  }

  /// The actor's latest undo that is not redone, if the actor has done nothing else since.
  fileprivate func changeToRedo(of actor: String) throws -> Int? {
    let statement = try cachedStatement(
      sql: """
        SELECT sequence FROM change AS undone WHERE actor = ? AND action = 'undo'
        AND sequence > \(Self.endOfImported)
        AND NOT EXISTS (
          SELECT 1 FROM change WHERE concerns = undone.sequence AND action = 'redo')
        AND NOT EXISTS (
          SELECT 1 FROM change WHERE actor = undone.actor AND sequence > undone.sequence
          AND action NOT IN ('undo', 'redo', 'showPerson', 'sharePage'))
        ORDER BY sequence DESC LIMIT 1
        """)
    return try Int.fetchOne(statement, arguments: [TextRules.cleanLine(actor)])
  }

  /// The user's action behind an undo; any other change is its own.
  fileprivate func originalChange(of sequence: Int) throws -> Int {
    let statement = try cachedStatement(
      sql: "SELECT concerns FROM change WHERE sequence = ? AND action = 'undo'")
    return try Int.fetchOne(statement, arguments: [sequence]) ?? sequence
  }
}
