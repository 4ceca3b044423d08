package import Domain

extension RecordKind {
  /// The record type whose rows the table of this kind holds.
  package var recordType: any StoredRecord.Type {
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
    case .meetingSeries: MeetingSeries.self
    case .seriesPause: SeriesPause.self
    case .meeting: Meeting.self
    case .agendaItem: AgendaItem.self
    case .attendance: Attendance.self
    case .agreement: Agreement.self
    case .agreementParty: AgreementParty.self
    case .serviceArea: ServiceArea.self
    case .contribution: Contribution.self
    case .activityPlan: ActivityPlan.self
    case .workshop: Workshop.self
    case .supplementaryKey: SupplementaryKey.self
    case .workshopGroup: WorkshopGroup.self
    case .earlierName: EarlierName.self
    }
  }

  /// Whether the rows belong to a case and go to the bin with it.
  var belongsToCase: Bool {
    switch self {
    case .platform, .organisation, .person, .idea, .caseFile, .earlierName: false
    case .phase, .requirementOverride, .caseOrganisation, .membership, .goal, .actionPlan,
      .measure, .assessment, .moneyLine, .entry, .documentReference, .narrative, .meetingSeries,
      .seriesPause, .meeting, .agendaItem, .attendance, .agreement, .agreementParty, .serviceArea,
      .contribution, .activityPlan, .workshop, .supplementaryKey, .workshopGroup:
      true
    }
  }
}
