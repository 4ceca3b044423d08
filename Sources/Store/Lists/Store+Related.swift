package import Domain
import GRDB

extension Store {
  /// The case that was made from an idea and is not in the bin; nil where there is none.
  package func caseMade(
    from idea: Identifier<Idea>
  ) throws(StoreError) -> Identifier<CaseFile>? {
    try readOnce { db in
      try db.records(
        CaseFile.self, "WHERE idea = ? AND deletedAt IS NULL ORDER BY id LIMIT 1",
        [idea.number]
      ).first?.id
    }
  }

  /// The questions to an idea's sender, oldest first; none for other rows.
  package func questions(about link: RecordLink) throws(StoreError) -> [Entry] {
    guard link.kind == .idea else { return [] }
    return try readOnce { db in
      try db.records(
        Entry.self, "WHERE idea = ? AND deletedAt IS NULL ORDER BY \"on\", id", [link.id])
    }
  }

  /// The newest version of a case's action plan; where there is none, what a first version
  /// would hold, with the id 0.
  package func planSnapshot(
    of caseFile: Identifier<CaseFile>
  ) throws(StoreError) -> RecordSnapshot {
    try read { db in
      let plans = try db.records(ActionPlan.self, of: caseFile, order: "version")
      if let plan = plans.last { return try db.snapshot(RecordLink(plan.id)) }
      var values = RecordKind.actionPlan.standardValues
      values["case"] = .record(RecordLink(caseFile))
      return RecordSnapshot(
        link: RecordLink(kind: .actionPlan, id: 0), reference: nil, revision: 0,
        values: values, names: [:])
    }
  }
}
