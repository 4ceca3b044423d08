extension RecordKind {
  /// What the fields of a new row hold before anything is entered.
  package var standardValues: FieldValues {
    switch self {
    case .platform: Platform(blank: Identifier(0), number: 0).values
    case .organisation: Organisation(blank: Identifier(0), number: 0).values
    case .person: Person(blank: Identifier(0), number: 0).values
    case .idea: Idea(blank: Identifier(0), number: 0).values
    case .caseFile: CaseFile(blank: Identifier(0), number: 0).values
    case .phase: Phase(blank: Identifier(0), number: 0).values
    case .requirementOverride: RequirementOverride(blank: Identifier(0), number: 0).values
    case .caseOrganisation: CaseOrganisation(blank: Identifier(0), number: 0).values
    case .membership: Membership(blank: Identifier(0), number: 0).values
    case .goal: Goal(blank: Identifier(0), number: 0).values
    case .actionPlan: ActionPlan(blank: Identifier(0), number: 0).values
    case .measure: Measure(blank: Identifier(0), number: 0).values
    case .assessment: Assessment(blank: Identifier(0), number: 0).values
    case .moneyLine: MoneyLine(blank: Identifier(0), number: 0).values
    case .entry: Entry(blank: Identifier(0), number: 0).values
    case .documentReference: DocumentReference(blank: Identifier(0), number: 0).values
    case .narrative: Narrative(blank: Identifier(0), number: 0).values
    case .meetingSeries: MeetingSeries(blank: Identifier(0), number: 0).values
    case .seriesPause: SeriesPause(blank: Identifier(0), number: 0).values
    case .meeting: Meeting(blank: Identifier(0), number: 0).values
    case .agendaItem: AgendaItem(blank: Identifier(0), number: 0).values
    case .attendance: Attendance(blank: Identifier(0), number: 0).values
    case .agreement: Agreement(blank: Identifier(0), number: 0).values
    case .agreementParty: AgreementParty(blank: Identifier(0), number: 0).values
    case .serviceArea: ServiceArea(blank: Identifier(0), number: 0).values
    case .contribution: Contribution(blank: Identifier(0), number: 0).values
    case .activityPlan: ActivityPlan(blank: Identifier(0), number: 0).values
    case .workshop: Workshop(blank: Identifier(0), number: 0).values
    case .supplementaryKey: SupplementaryKey(blank: Identifier(0), number: 0).values
    case .workshopGroup: WorkshopGroup(blank: Identifier(0), number: 0).values
    case .earlierName: EarlierName(blank: Identifier(0), number: 0).values
    }
  }

  /// The fields of a row that has these values: an entry's depend on its kind.
  package func fieldDescriptions(given values: FieldValues) -> [FieldDescription] {
    guard self == .entry, let kind = EntryKind(values["kind"] ?? .blank) else {
      return fieldDescriptions
    }
    return Entry.fieldDescriptions(for: kind)
  }

  /// Whether an edit of these fields may have to say why; nil for all fields.
  package func mayNeedReason(fields: [FieldKey]?) -> Bool {
    let reasoned: Set<FieldKey> =
      switch self {
      case .measure: ["deadline"]
      case .caseFile: ["plannedEnd", "actualEnd"]
      case .platform, .organisation, .person, .idea, .phase, .requirementOverride,
        .caseOrganisation, .membership, .goal, .actionPlan, .assessment, .moneyLine, .entry,
        .documentReference, .narrative, .meetingSeries, .seriesPause, .meeting, .agendaItem,
        .attendance, .agreement, .agreementParty, .serviceArea, .contribution, .activityPlan,
        .workshop, .supplementaryKey, .workshopGroup, .earlierName:
        []
      }
    return fields.map { !reasoned.isDisjoint(with: $0) } ?? !reasoned.isEmpty
  }
}
