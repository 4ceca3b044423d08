/// Evaluates the requirements and advice of a case's own phases.
///
/// The one place where rules are answered: gate dialog, command line, overview and documents
/// read its outcomes.
package struct GateEvaluation: Hashable, Sendable {
  /// The case and the day it is looked at.
  package let situation: CaseSituation

  /// Looks at a case on the situation's day; nothing is worked out before it is asked for.
  package init(_ situation: CaseSituation) {
    self.situation = situation
  }

  /// Every requirement and advice that exists in a phase for the case's size, with its answer.
  ///
  /// Empty for a phase that the case does not have or that does not apply to it.
  package func outcomes(of phase: String) -> [RuleOutcome] {
    situation.rail.first { $0.phase.key == phase }.map(outcomes) ?? []
  }

  /// The outcomes of all phases in progress, in the order of the rail.
  package var outcomesInProgress: [RuleOutcome] {
    situation.rail.filter { $0.phase.status == .inProgress }.flatMap(outcomes)
  }

  /// The first unmet requirement of the phases in progress, or nil where none is left.
  package var nearestUnmet: RuleOutcome? { outcomesInProgress.first(where: \.blocks) }

  /// The requirements of the whole rail that are not met and that nobody has decided to do
  /// without (INV-08, INV-22).
  package var unmet: [UnmetRequirement] {
    let overridden = Set(
      situation.overrides.map { UnmetRequirement(phase: $0.phase, rule: $0.rule) })
    return situation.rail.flatMap(outcomes).filter(\.blocks)
      .map { UnmetRequirement(phase: $0.phase, rule: $0.key) }
      .filter { !overridden.contains($0) }
  }

  private func outcomes(of phase: RailPhase) -> [RuleOutcome] {
    phase.definition.rules
      .filter { $0.applies(to: situation.size) }
      .map { outcome(of: $0, in: phase.phase.key) }
  }

  private func outcome(of rule: TemplateRule, in phase: String) -> RuleOutcome {
    let answer = answer(rule.rule, in: phase)
    return RuleOutcome(
      phase: phase, key: rule.key, rule: rule.rule, strength: rule.strength,
      isMet: answer.isMet, finding: answer.finding,
      mending: answer.isMet ? nil : answer.mending)
  }
}

extension GateEvaluation {
  /// What a rule comes to.
  struct Answer {
    let isMet: Bool
    let finding: RuleFinding
    var mending: MendingPlace?
  }

  /// The answer to a rule of a phase, or of a checklist's pre-check.
  func answer(_ rule: Rule, in phase: String) -> Answer {
    switch rule {
    case .fieldFilled(let field): fieldFilled(field)
    case .goalCount(let kind, let link, let minimum): goalCount(kind, link, minimum)
    case .measureCount(let condition): measureCount(condition)
    case .roleMinimum(let role, let affiliation, let minimum):
      roleMinimum(role, affiliation, minimum)
    case .everyRoleHasResponsibility: everyRoleHasResponsibility
    case .teamMix(let affiliations): teamMix(affiliations)
    case .everyMemberHasCompetence: everyMemberHasCompetence
    case .partnerMinimum(let scope, let minimum): partnerMinimum(scope, minimum)
    case .entryExists(let condition): entryExists(condition, in: phase)
    case .checklistAnswered(let condition): checklistAnswered(condition)
    case .challengeJustified: challengeJustified
    case .channelAllowed: channelAllowed
    case .planStatus(let level): planStatus(level)
    case .minimumDuration(let subject, let length): minimumDuration(subject, length)
    case .budgetBalanced: budgetBalanced
    case .serviceAreasCovered(let minimum): serviceAreasCovered(minimum)
    case .meetingHeld(let kind, let minimum): meetingHeld(kind, minimum)
    case .seriesOnSchedule(let kind): seriesOnSchedule(kind)
    case .anchoring(let arena, let minimum): anchoring(arena, minimum)
    case .anchoringPerParty(let parties): anchoringPerParty(parties)
    case .agreementStatus(let level): agreementStatus(level)
    case .residentsInEveryPhase: residentsInEveryPhase
    }
  }

  /// Whether so many of all there are are as the rule asks.
  func isEnough(_ found: Int, of total: Int, _ minimum: RuleMinimum) -> Bool {
    switch minimum {
    case .count(let count): found >= count
    case .all: total > 0 && found == total
    }
  }

  /// The field of the case itself.
  func caseField(_ key: FieldKey) -> MendingPlace {
    .field(RecordLink(situation.caseFile.id), key)
  }
}
