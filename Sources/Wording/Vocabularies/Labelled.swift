package import Domain

/// A code that people read by a name.
package protocol Labelled {
  /// The name as it is alone: in a menu, a column or a heading.
  var label: Phrase { get }
}

extension Vocabulary {
  /// The name of a code; the code itself where the vocabulary does not have it.
  ///
  /// Codes that are data of the municipality carry their names with them, but for the shipped
  /// challenges and templates, which are known here.
  package func label(_ code: String) -> Phrase {
    knownLabel(code) ?? Phrase(same: code)
  }

  /// The name of a code, or nil where the vocabulary does not have it.
  package func knownLabel(_ code: String) -> Phrase? {
    switch self {
    case .ideaKind: label(IdeaKind.self, code)
    case .senderKind: label(SenderKind.self, code)
    case .channel: label(Channel.self, code)
    case .referralTarget: label(ReferralTarget.self, code)
    case .goalSource: label(GoalSource.self, code)
    case .size: label(CaseSize.self, code)
    case .affiliation: label(Affiliation.self, code)
    case .organisationKind: label(OrganisationKind.self, code)
    case .organisationRole: label(OrganisationRole.self, code)
    case .platformParty: label(PlatformParty.self, code)
    case .role: label(Role.self, code)
    case .level: label(CaseLevel.self, code)
    case .goalKind: label(GoalKind.self, code)
    case .measureCategory: label(MeasureCategory.self, code)
    case .resourceKind: label(ResourceKind.self, code)
    case .moneyDirection: label(MoneyDirection.self, code)
    case .entryKind: label(EntryKind.self, code)
    case .experienceOutcome: label(ExperienceOutcome.self, code)
    case .competenceKind: label(CompetenceKind.self, code)
    case .visibility: label(Visibility.self, code)
    case .documentKind: label(DocumentKind.self, code)
    case .language: label(Language.self, code)
    case .reportSection: label(ReportSection.self, code)
    case .ideaStatus: label(IdeaStatus.self, code)
    case .caseStatus: label(CaseStatus.self, code)
    case .phaseStatus: label(PhaseStatus.self, code)
    case .measureStatus: label(MeasureStatus.self, code)
    case .checklistAnswer: label(ChecklistAnswer.self, code)
    case .reportStatus: label(ReportStatus.self, code)
    case .planStatus: label(PlanStatus.self, code)
    case .personStatus: label(PersonStatus.self, code)
    case .meetingKind: label(MeetingKind.self, code)
    case .interval: label(Interval.self, code)
    case .agendaItemKind: label(AgendaItemKind.self, code)
    case .contributionVerb: label(ContributionVerb.self, code)
    case .inputOutcome: label(InputOutcome.self, code)
    case .testOutcome: label(TestOutcome.self, code)
    case .insightKind: label(InsightKind.self, code)
    case .insightLevel: label(InsightLevel.self, code)
    case .knowledgeKind: label(KnowledgeKind.self, code)
    case .communicationKind: label(CommunicationKind.self, code)
    case .audience: label(Audience.self, code)
    case .anchoringKind: label(AnchoringKind.self, code)
    case .meetingStatus: label(MeetingStatus.self, code)
    case .agreementStatus: label(AgreementStatus.self, code)
    case .entrySubkind: EntryKind.allCases.lazy.compactMap { $0.subkindLabel(code) }.first
    case .entryOutcome: EntryKind.allCases.lazy.compactMap { $0.outcomeLabel(code) }.first
    case .challenge: ShippedChallenge(rawValue: code)?.label
    case .template: ShippedTemplateName(rawValue: code)?.label
    case .phaseKey, .checklistKey, .workshopKey: nil
    }
  }

  private func label<Code: CodeList & Labelled>(_ type: Code.Type, _ code: String) -> Phrase? {
    Code(rawValue: code)?.label
  }
}
