import Domain

extension RecordKind {
  /// The record type whose rows the table of this kind holds.
  var recordType: any StoredRecord.Type {
    switch self {
    case .platform: Platform.self
    case .organisation: Organisation.self
    case .person: Person.self
    case .idea: Idea.self
    case .caseFile: CaseFile.self
    case .phase: Phase.self
    case .requirementOverride: RequirementOverride.self
    case .caseOrganisation: CaseOrganisation.self
    case .membership: Membership.self
    case .goal: Goal.self
    case .actionPlan: ActionPlan.self
    case .measure: Measure.self
    case .assessment: Assessment.self
    case .moneyLine: MoneyLine.self
    case .entry: Entry.self
    case .documentReference: DocumentReference.self
    case .narrative: Narrative.self
    }
  }

  /// Whether the rows belong to a case and go to the bin with it.
  var belongsToCase: Bool {
    switch self {
    case .platform, .organisation, .person, .idea, .caseFile: false
    case .phase, .requirementOverride, .caseOrganisation, .membership, .goal, .actionPlan,
      .measure, .assessment, .moneyLine, .entry, .documentReference, .narrative:
      true
    }
  }
}
