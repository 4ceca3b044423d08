/// Something that keeps a team from being complete (N-04).
package enum TeamFailure: Hashable, Sendable {
  case noMembers
  case withoutRole(RecordName)
  case withoutResponsibility(RecordName)
  case missingAffiliation(Affiliation)
  case tooFew(Role?, RuleAffiliation?, found: Int, minimum: RuleMinimum)
}

extension CaseSituation {
  /// What keeps the team from being complete, every part by name; empty for a complete team.
  ///
  /// The template copy's own rules about the team decide, whatever phase they are in; a
  /// template without such rules asks nothing.
  package var teamFailures: [TeamFailure] {
    let gate = GateEvaluation(self)
    var failures: [TeamFailure] = []
    for rule in teamRules where !gate.answer(rule, in: "").isMet {
      failures += Self.failures(gate.answer(rule, in: "").finding)
    }
    var seen: Set<TeamFailure> = []
    return failures.filter { seen.insert($0).inserted }
  }

  private var teamRules: [Rule] {
    rail.flatMap(\.definition.rules).filter { $0.applies(to: size) }.map(\.rule)
      .filter(\.isAboutTeam)
  }

  private static func failures(_ finding: RuleFinding) -> [TeamFailure] {
    switch finding {
    case .responsibilities(let members, let withoutRole, let without):
      (members == 0 ? [.noMembers] : []) + withoutRole.map { .withoutRole($0) }
        + without.map { .withoutResponsibility($0) }
    case .teamMix(let missing): missing.map { .missingAffiliation($0) }
    case .persons(let role, let affiliation, let found, let minimum):
      [.tooFew(role, affiliation, found: found, minimum: minimum)]
    case .field, .goals, .measures, .competence, .partners, .entries, .answers,
      .challenges, .channel, .plan, .duration, .budget, .serviceAreas, .meetings, .series,
      .anchorings, .partyAnchorings, .agreement, .residents:
      []
    }
  }

  /// The number of the step in which a member came in, where that was after the step that
  /// the template puts the team together in; else nil (N-27).
  ///
  /// Counted by the day on which the membership was entered. Where the template asks for members
  /// from outside the municipality, those are marked who joined after its own first one, with
  /// the phase of the day they joined (O-15).
  package func cameInStep(_ membership: Membership) -> Int? {
    if asksForExternalMembers { return joinedInStep(membership) }
    let day = enteredOn[membership.id] ?? membership.from
    guard let step = rail.last(where: { Self.isUnderWay($0.phase, on: day) })?.phase.position,
      let teamStep = rail.last(where: { $0.definition.rules.contains { $0.rule.isAboutTeam } })
    else { return nil }
    return step > teamStep.phase.position ? step : nil
  }

  private var asksForExternalMembers: Bool {
    template.asks { if case .roleMinimum(_, .external?, _) = $0 { true } else { false } }
  }

  private func joinedInStep(_ membership: Membership) -> Int? {
    guard let person = person(membership.person), person.affiliation != .municipal else {
      return nil
    }
    let joined = membership.from
    let first = memberships.filter { self.person($0.person)?.affiliation == .municipal }
      .map(\.from).min()
    guard let first, joined > first else { return nil }
    return rail.last { Self.isUnderWay($0.phase, on: joined) }?.phase.position
  }

  private static func isUnderWay(_ phase: Phase, on day: Day) -> Bool {
    guard let startedOn = phase.startedOn, startedOn <= day else { return false }
    return day <= phase.endedOn ?? .last
  }
}

extension Rule {
  /// Whether the rule says who must be in the team and with what.
  fileprivate var isAboutTeam: Bool {
    switch self {
    case .everyRoleHasResponsibility, .teamMix, .roleMinimum: true
    case .fieldFilled, .goalCount, .measureCount, .everyMemberHasCompetence, .partnerMinimum,
      .serviceAreasCovered, .meetingHeld, .seriesOnSchedule, .entryExists, .anchoring,
      .anchoringPerParty, .checklistAnswered, .agreementStatus, .challengeJustified,
      .channelAllowed, .planStatus, .minimumDuration, .budgetBalanced, .residentsInEveryPhase:
      false
    }
  }
}
