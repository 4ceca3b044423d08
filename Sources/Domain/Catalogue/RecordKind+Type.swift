extension RecordKind {
  /// The type of the records: the one place that lists them all.
  package var recordType: any Record.Type {
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

  /// What the kind means to everything that works with all kinds.
  package var traits: KindTraits { recordType.traits }

  /// The letters that a reference begins with, nil for kinds that are named by their owner.
  package var prefix: String? { traits.prefix }

  /// Whether the rows belong to a case and go to the bin with it.
  package var belongsToCase: Bool { fieldDescription("case") != nil }

  /// The fields of the kind's rows, in the order in which a form shows them.
  package var fieldDescriptions: [FieldDescription] { recordType.fieldDescriptions }

  /// One field of the kind's rows, nil where there is no such field.
  package func fieldDescription(_ key: FieldKey) -> FieldDescription? {
    fieldDescriptions.first { $0.key == key }
  }

  /// The kind of row that owns rows of this kind, beside their case; nil for none.
  package var owner: RecordKind? {
    guard let key = traits.owner, case .record(let kinds)? = fieldDescription(key)?.type else {
      return nil
    }
    return kinds.first
  }

  /// The field that points at the row which locks rows of this kind; nil where none does (INV-12).
  package var lockingOwner: FieldKey? { traits.isLockedByOwner ? traits.owner : nil }

  /// The fields of a row that has these values: an entry's depend on its kind.
  package func fieldDescriptions(given values: FieldValues) -> [FieldDescription] {
    guard self == .entry, let kind = EntryKind(values["kind"] ?? .blank) else {
      return fieldDescriptions
    }
    return Entry.fieldDescriptions(for: kind)
  }

  /// What the fields of a new row hold before anything is entered.
  package var standardValues: FieldValues { recordType.standardValues }

  /// Whether an edit of these fields may have to say why; nil for all fields.
  package func mayNeedReason(fields: [FieldKey]?) -> Bool {
    let reasoned = traits.reasonedFields
    return fields.map { !reasoned.isDisjoint(with: $0) } ?? !reasoned.isEmpty
  }
}
