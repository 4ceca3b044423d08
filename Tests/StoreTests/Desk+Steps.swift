import CustomDump
import Domain
import Testing

@testable import Store

extension Desk {
  /// Does one action, and says that it is one step.
  ///
  /// It is one change of the journal, which undo takes back without a trace and redo gives back.
  /// What it did is there afterwards.
  func inOneStep(
    sourceLocation: SourceLocation = #_sourceLocation, _ action: () throws -> Void
  ) throws {
    let before = try fileState(store)
    let changes = try changeCount(store)
    try action()
    let after = try fileState(store)
    #expect(try changeCount(store) == changes + 1, sourceLocation: sourceLocation)
    #expect(after != before, sourceLocation: sourceLocation)
    _ = try store.undo(context)
    expectNoDifference(try fileState(store), before)
    _ = try store.redo(context)
    expectNoDifference(try fileState(store), after)
  }

  /// Does what the rules refuse, and says that nothing has come of it.
  func expectRefusal(
    _ refusal: Refusal, sourceLocation: SourceLocation = #_sourceLocation,
    _ action: () throws -> Void
  ) throws {
    let before = try fileState(store)
    let changes = try changeCount(store)
    do {
      try action()
      Issue.record("Nothing was refused", sourceLocation: sourceLocation)
    } catch {
      let refused = error as? StoreError
      #expect(refused == StoreError.refused(refusal), sourceLocation: sourceLocation)
    }
    #expect(try changeCount(store) == changes, sourceLocation: sourceLocation)
    expectNoDifference(try fileState(store), before)
  }

  /// Does what the rules refuse a field for.
  func expectRefusal(
    of field: FieldKey, _ problem: FieldProblem,
    sourceLocation: SourceLocation = #_sourceLocation, _ action: () throws -> Void
  ) throws {
    try expectRefusal(
      .fields([FieldRefusal(field, problem)]), sourceLocation: sourceLocation, action)
  }
}
