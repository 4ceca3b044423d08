package import Domain

extension Refusal {
  /// What the rules refuse, and what to do instead.
  ///
  /// Several refused fields have a line each.
  package func message(_ names: RefusalNames = .none) -> Phrase {
    switch self {
    case .fields(let refusals):
      Phrase.joined(refusals.map { $0.line(in: names.kind) }, by: "\n")
    case .transition(let vocabulary, let from, let to):
      StatusRefusals.transition(vocabulary, from: from, to: to)
    case .presentStatus(let vocabulary, let status):
      StatusRefusals.presentStatus(vocabulary, status)
    case .reasonRequired: StatusRefusals.reasonRequired
    case .decisionIncomplete(let missing): IdeaRefusals.decisionIncomplete(missing)
    case .replyTextRequired: IdeaRefusals.replyTextRequired
    case .questionRequired: IdeaRefusals.questionRequired
    case .ideaDecided(let status): IdeaRefusals.decided(status)
    case .ideaHasCase(let reference): IdeaRefusals.hasCase(reference)
    case .joinedWithItself: IdeaRefusals.joinedWithItself
    case .caseClosed(let status): CaseRefusals.closed(status)
    case .caseIsDraft: CaseRefusals.isDraft
    case .gate(let unmet): PhaseRefusals.gate(unmet.map(names.requirement))
    case .overrideIncomplete: PhaseRefusals.overrideIncomplete
    case .nothingToOverride(let rule): PhaseRefusals.nothingToOverride(rule)
    case .noPhaseInProgress: PhaseRefusals.noneInProgress
    case .severalPhasesInProgress(let keys):
      PhaseRefusals.severalInProgress(keys.map { names.phaseWithKey($0) })
    case .unknownPhase(let key):
      PhaseRefusals.unknown(key, known: names.template?.phases.map(\.key) ?? [])
    case .phaseDoesNotApply(let key): PhaseRefusals.doesNotApply(names.phase(key))
    case .phaseStartsAfter(let keys, let unmet):
      PhaseRefusals.startsAfter(keys.map(names.phase), unmet: unmet.map(names.requirement))
    case .caseNeedsPhase: CaseRefusals.needsPhase
    case .phaseHasBegun(let key): AdaptationRefusals.hasBegun(names.phase(key))
    case .phaseIsAwaited(let key, let waiting):
      AdaptationRefusals.isAwaited(names.phase(key), by: waiting.map(names.phase))
    case .hiddenAlready: AdaptationRefusals.hiddenAlready
    case .notHidden: AdaptationRefusals.notHidden
    case .unknownStep(let step, let count): AdaptationRefusals.unknownStep(step, of: count)
    case .phaseChangedSince(let key): AdaptationRefusals.changedSince(names.phase(key))
    case .newDeadlineRequired: StatusRefusals.newDeadlineRequired
    case .ownerRequired: CaseRefusals.ownerRequired
    case .personAnonymised: CaseRefusals.personAnonymised
    case .personBlocked: CaseRefusals.personBlocked
    case .minutesLocked: MeetingRefusals.minutesLocked
    case .decisionsMissing(let items): MeetingRefusals.decisionsMissing(items)
    case .meetingWithoutCase: MeetingRefusals.withoutCase
    case .otherItemExpected(let kind): MeetingRefusals.otherItemExpected(kind)
    case .noNextMeeting: MeetingRefusals.noNextMeeting
    case .electionUnread(let lines): MeetingRefusals.electionUnread(lines)
    case .agreementLocked(let status): AgreementRefusals.locked(status)
    case .noNewVersion(let status): AgreementRefusals.noNewVersion(status)
    case .versionExists(let reference): AgreementRefusals.versionExists(reference)
    case .agreementIncomplete(let gaps): AgreementRefusals.incomplete(gaps)
    case .channelNotAllowed(let channel, let allowed):
      AgreementRefusals.channelNotAllowed(channel, allowed)
    case .partiesNotReady(let notAnchored, let notSigned):
      AgreementRefusals.partiesNotReady(notAnchored: notAnchored, notSigned: notSigned)
    case .workshopClosed: MeetingRefusals.workshopClosed
    case .planYearsRequired: PlanRefusals.yearsRequired
    case .activityPlanRequired(let year): PlanRefusals.activityPlanRequired(year)
    case .planLocked(let status): PlanRefusals.locked(status)
    case .planSuperseded(let version): PlanRefusals.superseded(version)
    case .noActionPlan: PlanRefusals.noPlan
    case .yearOutsidePlan(let year, let first, let last):
      PlanRefusals.outside(year, first, last)
    case .finalPlanNeeds(let year): PlanRefusals.finalPlanNeeds(year)
    }
  }
}
