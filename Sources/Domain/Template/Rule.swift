/// A rule of the closed vocabulary with its arguments: what a phase asks for.
///
/// Read from templates by ``init(name:arguments:)``, which refuses what is not in the vocabulary.
package enum Rule: Hashable, Sendable {
  /// The field is not blank; a group is filled when one of its fields is, a list with one row.
  case fieldFilled(RuleField)

  /// So many goals of that kind, linked so.
  case goalCount(kind: GoalKind?, link: GoalLink?, minimum: RuleMinimum)

  /// The number of such measures is within the bounds.
  case measureCount(MeasureCondition)

  /// So many active persons with that role and that affiliation.
  case roleMinimum(role: Role?, affiliation: RuleAffiliation?, minimum: RuleMinimum)

  /// Every active membership has role and responsibility, and there is one.
  case everyRoleHasResponsibility

  /// At least one active person of each affiliation.
  case teamMix(of: [Affiliation])

  /// A competence entry names every active member and every partner organisation.
  case everyMemberHasCompetence

  /// So many organisations take part as partner.
  case partnerMinimum(scope: PartnerScope?, minimum: RuleMinimum)

  /// Every service area has an active member or a reason; with a minimum, so many have a member.
  case serviceAreasCovered(minimum: RuleMinimum?)

  /// So many meetings of that kind are held.
  case meetingHeld(kind: MeetingKind, minimum: RuleMinimum)

  /// No interval of the series is missing.
  case seriesOnSchedule(kind: MeetingKind)

  /// So many such entries.
  case entryExists(EntryCondition)

  /// So many entries of anchoring of that kind.
  case anchoring(kind: AnchoringArena, minimum: RuleMinimum)

  /// Each signing or partner organisation has anchored within itself.
  case anchoringPerParty(of: AnchoringParties)

  /// The items of a checklist are answered.
  case checklistAnswered(ChecklistCondition)

  /// An agreement of the case is at least so far.
  case agreementStatus(atLeast: AgreementLevel)

  /// A challenge is chosen, and each one chosen has a justification.
  case challengeJustified

  /// The idea came through a channel that a large case may come through (V-12).
  case channelAllowed

  /// The newest action plan is at least so far.
  case planStatus(atLeast: PlanLevel)

  /// The planned period is at least so long.
  case minimumDuration(of: DurationSubject, length: MinimumLength)

  /// There is a cost, and the budgeted funding covers the budgeted costs.
  case budgetBalanced

  /// Each phase, begun or not, has a meeting, an input or a contribution with a resident.
  case residentsInEveryPhase
}

extension Rule {
  /// The name of the rule in templates.
  package var name: RuleName {
    switch self {
    case .fieldFilled: .fieldFilled
    case .goalCount: .goalCount
    case .measureCount: .measureCount
    case .roleMinimum: .roleMinimum
    case .everyRoleHasResponsibility: .everyRoleHasResponsibility
    case .teamMix: .teamMix
    case .everyMemberHasCompetence: .everyMemberHasCompetence
    case .partnerMinimum: .partnerMinimum
    case .serviceAreasCovered: .serviceAreasCovered
    case .meetingHeld: .meetingHeld
    case .seriesOnSchedule: .seriesOnSchedule
    case .entryExists: .entryExists
    case .anchoring: .anchoring
    case .anchoringPerParty: .anchoringPerParty
    case .checklistAnswered: .checklistAnswered
    case .agreementStatus: .agreementStatus
    case .challengeJustified: .challengeJustified
    case .channelAllowed: .channelAllowed
    case .planStatus: .planStatus
    case .minimumDuration: .minimumDuration
    case .budgetBalanced: .budgetBalanced
    case .residentsInEveryPhase: .residentsInEveryPhase
    }
  }
}
