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
    case .add(let kind), .delete(let kind): kind.belongsToTheAftermath
    case .edit(let kind, let keys):
      kind.belongsToTheAftermath || Set(keys).isSubset(of: kind.resultFields)
    case .moveMeasure: true
    case .movePhase: false
    }
  }
}

extension RecordKind {
  fileprivate var belongsToTheAftermath: Bool {
    switch self {
    case .entry, .assessment, .documentReference, .narrative: true
    case .platform, .organisation, .person, .idea, .caseFile, .phase, .requirementOverride,
      .caseOrganisation, .membership, .goal, .actionPlan, .measure, .moneyLine, .meeting,
      .agendaItem, .attendance, .workshop, .supplementaryKey, .workshopGroup, .meetingSeries,
      .seriesPause, .agreement, .agreementParty, .serviceArea, .contribution, .activityPlan,
      .earlierName:
      false
    }
  }

  fileprivate var resultFields: Set<FieldKey> {
    switch self {
    case .goal: ["result", "livesOn", "ownerAfterwards"]
    case .measure: ["result", "status"]
    case .moneyLine: ["accounts"]
    case .caseFile: ["archiveReference"]
    case .platform, .organisation, .person, .idea, .phase, .requirementOverride,
      .caseOrganisation, .membership, .actionPlan, .assessment, .entry, .documentReference,
      .narrative, .meetingSeries, .seriesPause, .meeting, .agendaItem, .attendance, .agreement,
      .agreementParty, .serviceArea, .contribution, .activityPlan, .workshop, .supplementaryKey,
      .workshopGroup, .earlierName:
      []
    }
  }
}
