/// A change to a case or to what belongs to it.
package enum CaseChange: Hashable, Sendable {
  case add(RecordKind)
  case edit(RecordKind, [FieldKey])
  case delete(RecordKind)
  /// A phase, or an override of its gate.
  case movePhase
  case moveMeasure
}

extension CaseStatus {
  /// Whether a case of this status takes the change (Rules.md 2.4).
  ///
  /// Closed and discontinued cases take what comes after the work: entries, answers,
  /// results, document references and written sections. An archived case takes nothing.
  package func accepts(_ change: CaseChange) -> Bool {
    switch self {
    case .draft, .active, .paused: true
    case .archived: false
    case .closed, .discontinued: change.comesAfterTheWork
    }
  }
}

extension CaseChange {
  fileprivate var comesAfterTheWork: Bool {
    switch self {
    case .add(let kind), .delete(let kind): kind.traits.comesAfterTheWork
    case .edit(let kind, let keys):
      kind.traits.comesAfterTheWork || Set(keys).isSubset(of: kind.traits.resultFields)
    case .moveMeasure: true
    case .movePhase: false
    }
  }
}
