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
    case .meetingSeries: MeetingSeries.fieldDescriptions
    case .seriesPause: SeriesPause.fieldDescriptions
    case .meeting: Meeting.fieldDescriptions
    case .agendaItem: AgendaItem.fieldDescriptions
    case .attendance: Attendance.fieldDescriptions
    case .agreement: Agreement.fieldDescriptions
    case .agreementParty: AgreementParty.fieldDescriptions
    case .serviceArea: ServiceArea.fieldDescriptions
    case .contribution: Contribution.fieldDescriptions
    case .activityPlan: ActivityPlan.fieldDescriptions
    case .workshop: Workshop.fieldDescriptions
    case .supplementaryKey: SupplementaryKey.fieldDescriptions
    case .workshopGroup: WorkshopGroup.fieldDescriptions
    case .earlierName: EarlierName.fieldDescriptions
    }
  }

  /// One field of the kind's rows, nil where there is no such field.
  package func fieldDescription(_ key: FieldKey) -> FieldDescription? {
    fieldDescriptions.first { $0.key == key }
  }
}
