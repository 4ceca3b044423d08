extension Vocabulary {
  /// The codes in the glossary's order; empty where they are data.
  package var codes: [String] {
    switch self {
    case .ideaKind: IdeaKind.codes
    case .senderKind: SenderKind.codes
    case .channel: Channel.codes
    case .referralTarget: ReferralTarget.codes
    case .goalSource: GoalSource.codes
    case .size: CaseSize.codes
    case .affiliation: Affiliation.codes
    case .organisationKind: OrganisationKind.codes
    case .organisationRole: OrganisationRole.codes
    case .platformParty: PlatformParty.codes
    case .role: Role.codes
    case .level: CaseLevel.codes
    case .goalKind: GoalKind.codes
    case .measureCategory: MeasureCategory.codes
    case .resourceKind: ResourceKind.codes
    case .moneyDirection: MoneyDirection.codes
    case .entryKind: EntryKind.codes
    case .experienceOutcome: ExperienceOutcome.codes
    case .competenceKind: CompetenceKind.codes
    case .visibility: Visibility.codes
    case .documentKind: DocumentKind.codes
    case .language: Language.codes
    case .reportSection: ReportSection.codes
    case .meetingKind: MeetingKind.codes
    case .interval: Interval.codes
    case .agendaItemKind: AgendaItemKind.codes
    case .contributionVerb: ContributionVerb.codes
    case .inputOutcome: InputOutcome.codes
    case .testOutcome: TestOutcome.codes
    case .insightKind: InsightKind.codes
    case .insightLevel: InsightLevel.codes
    case .knowledgeKind: KnowledgeKind.codes
    case .communicationKind: CommunicationKind.codes
    case .audience: Audience.codes
    case .anchoringKind: AnchoringKind.codes
    case .meetingStatus: MeetingStatus.codes
    case .agreementStatus: AgreementStatus.codes
    case .ideaStatus: IdeaStatus.codes
    case .caseStatus: CaseStatus.codes
    case .phaseStatus: PhaseStatus.codes
    case .measureStatus: MeasureStatus.codes
    case .checklistAnswer: ChecklistAnswer.codes
    case .reportStatus: ReportStatus.codes
    case .planStatus: PlanStatus.codes
    case .personStatus: PersonStatus.codes
    case .entrySubkind: Self.codes(of: \.subkinds)
    case .entryOutcome: Self.codes(of: \.outcomes)
    case .challenge, .template, .phaseKey, .checklistKey, .workshopKey: []
    }
  }

  /// The codes of all kinds of entries, each once.
  private static func codes(of vocabulary: (EntryKind) -> Vocabulary?) -> [String] {
    var codes: [String] = []
    for code in EntryKind.allCases.compactMap(vocabulary).flatMap(\.codes)
    where !codes.contains(code) { codes.append(code) }
    return codes
  }

  /// Whether the codes are data of the municipality rather than of the program.
  package var isOpen: Bool { codes.isEmpty }
}

extension Language: CodeList {
  package static let vocabulary = Vocabulary.language
}
