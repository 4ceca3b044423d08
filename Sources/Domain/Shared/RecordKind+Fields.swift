extension RecordKind {
  /// The fields of the kind's rows, in the order in which a form shows them.
  package var fieldDescriptions: [FieldDescription] {
    switch self {
    case .platform: Platform.fieldDescriptions
    case .organisation: Organisation.fieldDescriptions
    case .person: Person.fieldDescriptions
    case .idea: Idea.fieldDescriptions
    case .caseFile: CaseFile.fieldDescriptions
    case .phase: Phase.fieldDescriptions
    case .requirementOverride: RequirementOverride.fieldDescriptions
    case .caseOrganisation: CaseOrganisation.fieldDescriptions
    case .membership: Membership.fieldDescriptions
    case .goal: Goal.fieldDescriptions
    case .actionPlan: ActionPlan.fieldDescriptions
    case .measure: Measure.fieldDescriptions
    case .assessment: Assessment.fieldDescriptions
    case .moneyLine: MoneyLine.fieldDescriptions
    case .entry: Entry.fieldDescriptions
    case .documentReference: DocumentReference.fieldDescriptions
    case .narrative: Narrative.fieldDescriptions
    }
  }

  /// One field of the kind's rows, nil where there is no such field.
  package func fieldDescription(_ key: FieldKey) -> FieldDescription? {
    fieldDescriptions.first { $0.key == key }
  }
}
