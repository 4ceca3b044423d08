extension GateEvaluation {
  func goalCount(_ kind: GoalKind?, _ link: GoalLink?, _ minimum: RuleMinimum) -> Answer {
    let goals = situation.goals.filter { goal in kind.map { goal.kind == $0 } ?? true }
    let linked = goals.filter { goal in link.map { isLinked(goal, by: $0) } ?? true }
    let unlinked = goals.filter { !linked.contains($0) }
    let key: FieldKey =
      switch link {
      case nil: "text"
      case .challenge: "challenge"
      case .knowledge: "knowledge"
      case .continuation: "livesOn"
      }
    return Answer(
      isMet: isEnough(linked.count, of: goals.count, minimum),
      finding: .goals(
        kind, link, found: linked.count, minimum: minimum, unlinked: unlinked.map(RecordName.init)),
      mending: unlinked.first.map { .field(RecordLink($0.id), key) } ?? .list(.goal))
  }

  /// A goal counts for a challenge only where the case has chosen that challenge.
  private func isLinked(_ goal: Goal, by link: GoalLink) -> Bool {
    switch link {
    case .challenge:
      goal.challenge.map { situation.caseFile.challenges.codes.contains($0) } ?? false
    case .knowledge: !goal.knowledge.isEmpty
    case .continuation: !TextRules.isBlank(goal.livesOn) || goal.ownerAfterwards != nil
    }
  }

  func measureCount(_ condition: MeasureCondition) -> Answer {
    let found = situation.measures.filter { isCounted($0, by: condition) }
    let hasMinimum = condition.minimum.map {
      isEnough(found.count, of: situation.measures.count, $0)
    }
    let hasMaximum = condition.maximum.map { found.count <= $0 }
    let place = hasMaximum == false ? condition.without.flatMap { mending($0, found.first) } : nil
    return Answer(
      isMet: hasMinimum ?? true && hasMaximum ?? true,
      finding: .measures(condition, found: found.map(RecordName.init)),
      mending: place ?? .list(.measure))
  }

  private func mending(_ lack: MeasureLack, _ measure: Measure?) -> MendingPlace? {
    let key: FieldKey =
      switch lack {
      case .responsible: "responsible"
      case .goal: "goal"
      case .deadline: "deadline"
      }
    return measure.map { .field(RecordLink($0.id), key) }
  }

  private func isCounted(_ measure: Measure, by condition: MeasureCondition) -> Bool {
    condition.status.map { measure.status == $0 } ?? true
      && condition.category.map { measure.category == $0 } ?? true
      && condition.isOpen.map { measure.status.isOpen == $0 } ?? true
      && condition.without.map { lacks(measure, $0) } ?? true
  }

  private func lacks(_ measure: Measure, _ lack: MeasureLack) -> Bool {
    switch lack {
    case .responsible: !situation.hasActiveResponsible(measure)
    case .goal: measure.goal == nil
    case .deadline: measure.deadline == nil
    }
  }

  func planStatus(_ level: PlanLevel) -> Answer {
    let status = situation.plan?.status
    let reached: PlanLevel? =
      switch status {
      case .draft: .draft
      case .outForInput: .outForInput
      case .final: .final
      case .replaced, nil: nil
      }
    let levels = PlanLevel.allCases
    let isMet = reached.flatMap { levels.firstIndex(of: $0) }.map { $0 >= index(of: level) }
    return Answer(
      isMet: isMet ?? false, finding: .plan(reached == nil ? nil : status, atLeast: level),
      mending: .list(.actionPlan))
  }

  private func index(of level: PlanLevel) -> Int {
    PlanLevel.allCases.firstIndex(of: level) ?? 0
  }

  /// Both ends are included: 1 January 2027 to 31 December 2028 is 24 months.
  func minimumDuration(_ subject: DurationSubject, _ length: MinimumLength) -> Answer {
    let found: MinimumLength?
    let place: MendingPlace
    switch subject {
    case .case:
      found = caseLength(as: length)
      place = caseField(situation.caseFile.plannedStart == nil ? "plannedStart" : "plannedEnd")
    case .plan:
      found = planLength(as: length)
      let key: FieldKey = situation.plan?.startYear == nil ? "startYear" : "endYear"
      place = situation.plan.map { .field(RecordLink($0.id), key) } ?? .list(.actionPlan)
    }
    return Answer(
      isMet: found.map { number($0) >= number(length) } ?? false,
      finding: .duration(subject, found: found, atLeast: length), mending: place)
  }

  private func number(_ length: MinimumLength) -> Int {
    switch length {
    case .months(let number), .calendarYears(let number): number
    }
  }

  private func caseLength(as unit: MinimumLength) -> MinimumLength? {
    guard let start = situation.caseFile.plannedStart, let end = situation.caseFile.plannedEnd
    else { return nil }
    switch unit {
    case .calendarYears: return .calendarYears(end.year - start.year + 1)
    case .months:
      let rough = (end.year - start.year) * 12 + end.month - start.month + 1
      let dayAfter = end.adding(days: 1)
      return .months(start.adding(months: rough) <= dayAfter ? rough : rough - 1)
    }
  }

  private func planLength(as unit: MinimumLength) -> MinimumLength? {
    guard let start = situation.plan?.startYear, let end = situation.plan?.endYear
    else { return nil }
    switch unit {
    case .calendarYears: return .calendarYears(end - start + 1)
    case .months: return .months((end - start + 1) * 12)
    }
  }

  var budgetBalanced: Answer {
    let costs = situation.moneyLines.filter { $0.direction == .cost }.map(\.budget.kroner)
    let funding = situation.moneyLines.filter { $0.direction == .funding }
      .map(\.budget.kroner).reduce(0, +)
    let sum = costs.isEmpty ? nil : costs.reduce(0, +)
    return Answer(
      isMet: sum.map { funding >= $0 } ?? false,
      finding: .budget(costs: sum, funding: funding), mending: .list(.moneyLine))
  }
}
