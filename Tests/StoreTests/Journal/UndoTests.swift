import CustomDump
import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Steps of undo and redo (Rules.md 3.5).
@Suite struct UndoTests {
  /// How many sequences are tried: more where `SAMBYGG_UNDO_SEQUENCES` says so.
  static let sequences =
    ProcessInfo.processInfo.environment["SAMBYGG_UNDO_SEQUENCES"].flatMap(Int.init)
    ?? RandomActions.seedsPerDeck

  /// How many actions that change something make a sequence.
  static let actions = 50

  @Test(
    "Random actions undone one by one give the first state exactly; redone, the last",
    arguments: 1...UndoTests.sequences)
  func property(_ seed: Int) throws {
    let desk = try Desk.furnished()
    let first = try fileState(desk.store)
    let firstSearch = try searchState(desk.store)
    var actions = RandomActions(desk, seed: seed)
    let done = try actions.act(times: Self.actions)
    let last = try fileState(desk.store)
    let lastSearch = try searchState(desk.store)
    #expect(done == Self.actions)
    for _ in 0..<2 {
      for _ in 0..<done { _ = try desk.store.undo(desk.context) }
      #expect(throws: StoreError.nothingToUndo) { try desk.store.undo(desk.context) }
      expectNoDifference(try fileState(desk.store), first)
      expectNoDifference(try searchState(desk.store), firstSearch)
      for _ in 0..<done { _ = try desk.store.redo(desk.context) }
      #expect(throws: StoreError.nothingToRedo) { try desk.store.redo(desk.context) }
      expectNoDifference(try fileState(desk.store), last)
      expectNoDifference(try searchState(desk.store), lastSearch)
    }
  }

  @Test("The random actions are all actions of the store, and each has been done of every kind")
  func everyAction() throws {
    // These are no one user's to take back, or come before there is anything to undo.
    let lasting: Set<ChangeAction> = [
      .setUp, .emptyBin, .importArchive, .anonymisePerson, .undo, .redo,
    ]
    var missing = Set(RandomAction.all)
    var unseen = Set(ChangeAction.allCases).subtracting(lasting)
    for seed in 1...RandomActions.seedsPerDeck {
      let desk = try Desk.furnished()
      var actions = RandomActions(desk, seed: seed)
      _ = try actions.act(times: Self.actions)
      missing.subtract(actions.performed)
      unseen.subtract(try journaledActions(desk))
    }
    expectNoDifference(missing, [])
    expectNoDifference(unseen, [])
  }

  /// What the acting person has done.
  private func journaledActions(_ desk: Desk) throws -> [ChangeAction] {
    try desk.store.readOnce { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT action FROM change WHERE actor = ?",
        arguments: [desk.context.actor])
    }.compactMap(ChangeAction.init(rawValue:))
  }

  @Test("A reference is never used again, not even after an undo")
  func references() throws {
    let desk = try Desk()
    _ = try desk.addIdea("Benker")
    _ = try desk.store.undo(desk.context)
    let next = try desk.addIdea("Lys")
    #expect(try desk.store.record(next).number == 2)
  }

  @Test("INV-06: undoing an addition puts nothing in the bin; redo gives id and reference back")
  func undoneAddition() throws {
    let desk = try Desk()
    let id = try desk.addIdea("Benker")
    let undone = try desk.store.undo(desk.context)
    #expect(undone.concerns?.action == .add)
    #expect(undone.name?.title == "Benker")
    #expect(undone.name?.reference?.description == "ID-001")
    #expect(try desk.store.bin().isEmpty)
    #expect(throws: StoreError.notFound("idea")) { try desk.store.record(id) }
    let redone = try desk.store.redo(desk.context)
    #expect(redone.concerns?.action == .add)
    #expect(try desk.store.record(id).number == 1)
  }

  @Test("Undo survives closing and opening the file")
  func restart() throws {
    let folder = try TemporaryFolder()
    let desk = try Desk(store: try Store.open(path: folder.file, options: Desk.options()))
    let id = try desk.addIdea("Benker")
    _ = try desk.store.edit(RecordLink(id), ["title": .text("Lys")], desk.context)
    try desk.store.close()
    let later = try Desk(store: try Store.open(path: folder.file, options: Desk.options()))
    _ = try later.store.undo(later.context)
    #expect(try later.store.record(id).title == "Benker")
    try later.store.close()
    let last = try Desk(store: try Store.open(path: folder.file, options: Desk.options()))
    _ = try last.store.redo(last.context)
    #expect(try last.store.record(id).title == "Lys")
  }

  @Test("Undo takes back the actor's own latest action, never another's")
  func ownActions() throws {
    let desk = try Desk()
    var jonas = desk.context
    jonas.actor = "Jonas Havgløtt"
    let mine = try desk.addIdea("Min")
    let theirs = try desk.store.add(
      .idea, ["title": .text("Hans"), "originalText": .text("Hans")], jonas)
    let undone = try desk.store.undo(desk.context)
    #expect(undone.name?.link == RecordLink(mine))
    #expect(throws: StoreError.nothingToUndo) { try desk.store.undo(desk.context) }
    #expect(try desk.store.list(Idea.self).map(\.title) == ["Hans"])
    #expect(theirs.sequence > 0)
  }

  @Test("Undo names who has changed the row since, and does nothing")
  func changedSince() throws {
    let desk = try Desk()
    var jonas = desk.context
    jonas.actor = "Jonas Havgløtt"
    let id = try desk.addIdea("Benker")
    _ = try desk.store.edit(RecordLink(id), ["title": .text("Lys")], desk.context)
    _ = try desk.store.edit(RecordLink(id), ["nextDate": .day(day("2026-11-01"))], jonas)
    let before = try fileState(desk.store)
    #expect {
      try desk.store.undo(desk.context)
    } throws: { error in
      guard case .changedSince(let actor, let name)? = error as? StoreError else { return false }
      return actor == "Jonas Havgløtt" && name.title == "Lys"
    }
    expectNoDifference(try fileState(desk.store), before)
  }

  @Test("Undoing an addition that another's row points at by now names who did that")
  func inUse() throws {
    let desk = try Desk()
    var jonas = desk.context
    jonas.actor = "Jonas Havgløtt"
    let caseFile = try desk.addCase("Kaia")
    _ = try desk.store.add(.person, ["name": .text("Turid")], desk.context)
    let person = try #require(try desk.store.list(Person.self).first)
    let measure = try desk.store.add(
      .measure,
      ["case": .to(caseFile), "title": .text("Lys"), "coResponsible": .list([.to(person.id)])],
      jonas)
    #expect(
      throws: StoreError.changedSince(actor: "Jonas Havgløtt", name: try #require(measure.name))
    ) {
      try desk.store.undo(desk.context)
    }
  }

  @Test("A new action empties the redo list; the latest undo is redone first")
  func redoList() throws {
    let desk = try Desk()
    let id = try desk.addIdea("Benker")
    _ = try desk.store.edit(RecordLink(id), ["title": .text("Lys")], desk.context)
    _ = try desk.store.undo(desk.context)
    _ = try desk.store.undo(desk.context)
    #expect(try desk.store.redo(desk.context).concerns?.action == .add)
    #expect(try desk.store.redo(desk.context).concerns?.action == .edit)
    #expect(try desk.store.record(id).title == "Lys")
    _ = try desk.store.undo(desk.context)
    _ = try desk.addIdea("Ny")
    #expect(throws: StoreError.nothingToRedo) { try desk.store.redo(desk.context) }
  }

  @Test("The revision goes on rising through undo, so that a form from before is stale")
  func revision() throws {
    let desk = try Desk()
    let id = try desk.addIdea("Benker")
    let form = try desk.store.snapshot(RecordLink(id))
    _ = try desk.store.edit(RecordLink(id), ["title": .text("Lys")], desk.context)
    _ = try desk.store.undo(desk.context)
    #expect(try desk.store.snapshot(RecordLink(id)).revision > form.revision + 1)
  }

  @Test("The journal cannot be altered or emptied")
  func appendOnly() throws {
    let desk = try Desk()
    _ = try desk.addIdea("Benker")
    for sql in [
      "UPDATE change SET actor = 'x'", "DELETE FROM change", "UPDATE changedRow SET rowId = 1",
      "DELETE FROM changedRow",
    ] {
      #expect(throws: StoreError.self) {
        try desk.store.transaction { db in
          try db.execute(sql: sql)
          return true
        }
      }
    }
  }
}
