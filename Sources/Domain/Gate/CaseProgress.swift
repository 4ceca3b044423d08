/// How far something has come, at a glance.
package enum ProgressLevel: String, CaseIterable, Sendable {
  case empty, partly, complete
}

/// One of the four indicators of a case (N-07): a level and the counts behind it.
package struct Indicator: Hashable, Sendable {
  /// Empty, partly or complete.
  package let level: ProgressLevel

  /// So many are in place.
  package let done: Int

  /// Of so many.
  package let total: Int

  /// Shows a level with the counts that it was worked out from.
  package init(level: ProgressLevel, done: Int, total: Int) {
    self.level = level
    self.done = done
    self.total = total
  }
}

/// The four things that matter in a process, and what waits (N-07).
///
/// Header, overview, documents and JSON show these figures and no others.
package struct CaseProgress: Hashable, Sendable {
  /// Main goals, and those of them with an indicator or a target value.
  package let goals: Indicator

  /// Measures, and those of them that are done; complete when none is open.
  package let plan: Indicator

  /// Active persons with a role, of active persons; complete when no expected role is missing.
  package let roles: Indicator

  /// Active persons with a responsibility, of active persons.
  package let responsibility: Indicator

  /// The expected roles that too few persons have.
  package let missingRoles: [ExpectedRole]

  /// The first unmet requirement of the phases in progress.
  package let nearestUnmet: RuleOutcome?

  /// Days since the case or what belongs to it was changed; nil where that is unknown.
  package let daysUntouched: Int?

  /// Whether the decision leaves out how the idea owner took part, where the template asks
  /// (N-16).
  package let isIdeaOwnerLeftOut: Bool

  /// Works out the figures of a case, on the situation's day.
  package init(_ situation: CaseSituation) {
    goals = Self.goals(situation)
    plan = Self.plan(situation)
    missingRoles = situation.missingRoles
    roles = Self.roles(situation)
    responsibility = Self.responsibility(situation)
    nearestUnmet = GateEvaluation(situation).nearestUnmet
    daysUntouched = situation.lastChangedOn.map { max(0, $0.days(until: situation.today)) }
    isIdeaOwnerLeftOut = Self.isIdeaOwnerLeftOut(situation)
  }

  private static func goals(_ situation: CaseSituation) -> Indicator {
    let main = situation.goals.filter { $0.kind == .main }
    let clear = main.count { !TextRules.isBlank($0.indicator) || !TextRules.isBlank($0.target) }
    let level: ProgressLevel =
      if situation.goals.isEmpty {
        .empty
      } else {
        !main.isEmpty && clear == main.count ? .complete : .partly
      }
    return Indicator(level: level, done: clear, total: main.count)
  }

  private static func plan(_ situation: CaseSituation) -> Indicator {
    let done = situation.measures.count { $0.status == .done }
    let isFinished = done > 0 && !situation.measures.contains { $0.status.isOpen }
    let level: ProgressLevel =
      situation.measures.isEmpty ? .empty : isFinished ? .complete : .partly
    return Indicator(level: level, done: done, total: situation.measures.count)
  }

  private static func roles(_ situation: CaseSituation) -> Indicator {
    let total = situation.activePersons.count
    let done = total - situation.personsLacking { $0.roles.isEmpty }
    let isComplete = situation.missingRoles.isEmpty && done == total
    return Indicator(
      level: total == 0 ? .empty : isComplete ? .complete : .partly, done: done, total: total)
  }

  private static func responsibility(_ situation: CaseSituation) -> Indicator {
    let total = situation.activePersons.count
    let done = total - situation.personsLacking { TextRules.isBlank($0.responsibility) }
    let level: ProgressLevel = done == 0 ? .empty : done == total ? .complete : .partly
    return Indicator(level: level, done: done, total: total)
  }

  private static func isIdeaOwnerLeftOut(_ situation: CaseSituation) -> Bool {
    let asks = situation.template.phases.flatMap(\.rules)
      .contains { $0.rule == .fieldFilled(.ideaDecisionIdeaOwnerPart) }
    guard asks, let decision = situation.idea?.decision else { return false }
    return decision.on != nil && TextRules.isBlank(decision.ideaOwnerPart)
  }
}

extension CaseSituation {
  /// The template's expected roles that fewer active persons have than it says.
  package var missingRoles: [ExpectedRole] {
    template.roles.filter { expected in
      let holders = activeMemberships.filter { $0.roles.contains(expected.role) }
      return Set(holders.map(\.person)).count < expected.minimum
    }
  }

  /// How many active persons have a membership that lacks something.
  fileprivate func personsLacking(_ lacks: (Membership) -> Bool) -> Int {
    Set(activeMemberships.filter(lacks).compactMap { person($0.person)?.id }).count
  }
}
