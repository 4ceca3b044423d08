import Domain
import Wording

extension Model {
  /// Opens the texts of the action plan; of one that is final a new version is offered.
  mutating func openPlanForm() -> [Effect] {
    guard let situation = work.situation else { return [] }
    if let newest = situation.plans.last, let effects = offerPlanVersion(RecordLink(newest.id)) {
      return effects
    }
    return [.read(.planForm(situation.caseFile.id))]
  }

  /// Makes the next version of the plan, which the list then selects.
  mutating func makePlanVersion() -> [Effect] {
    guard let situation = work.situation else { return [] }
    return [.act(.plan(.makeVersion(situation.caseFile.id)), reason: "")]
  }

  /// Where a row is of a version that can only be read: says so, and offers a new version
  /// (Rules.md 2.4).
  mutating func offerPlanVersion(_ link: RecordLink?) -> [Effect]? {
    guard let situation = work.situation,
      let standing = situation.planStandings.first(where: { RecordLink($0.plan.id) == link }),
      !standing.isEditable
    else { return nil }
    guard standing.isNewest else {
      let newest = situation.plans.last?.version ?? standing.plan.version
      notice = Notice(.refused, Refusal.planSuperseded(newest).message())
      return []
    }
    notice = Notice(.refused, Refusal.planLocked(standing.plan.status).message())
    push(
      .choice(
        ChoiceState(
          title: PlanScreenText.plan(standing.plan.version),
          options: [
            ChoiceOption(
              PlanScreenText.newVersion, outcome: .act(.plan(.makeVersion(situation.caseFile.id)))),
            ChoiceOption(InterfaceText.cancel, outcome: .nothing),
          ])))
    return []
  }

  /// The statuses that a version may go to; what it lacks is given as the reason why not.
  func planMoves(of id: Identifier<ActionPlan>) -> [ChoiceOption]? {
    guard let situation = work.situation,
      let standing = situation.planStandings.first(where: { $0.plan.id == id })
    else { return nil }
    let caseFile = situation.caseFile.id
    return standing.plan.status.menu { target, _ in .act(.plan(.move(caseFile, to: target))) }
      .map { option in
        guard case .act(.plan(.move(_, let target))) = option.outcome else { return option }
        let refusal: Refusal? =
          if standing.isNewest {
            target == .final ? standing.lack?.refusal : nil
          } else {
            .planSuperseded(situation.plans.last?.version ?? 0)
          }
        guard let refusal else { return option }
        return ChoiceOption(
          option.label, reasonAgainst: refusal.message(), outcome: .nothing)
      }
  }

  /// Asks of which year the activity plan is to be made: the next one without one first.
  mutating func chooseActivityYear(_ only: Int? = nil) -> [Effect] {
    guard let situation = work.situation, let plan = situation.plan else { return [] }
    let next = situation.yearToMake
    let first = plan.startYear ?? next
    let years =
      only.map { [$0] } ?? Array(first...max(first, min(plan.endYear ?? first, first + 9)))
    let options = years.map { year in
      let yearPlan = situation.yearPlan(year)
      let sum = PlanText.sum(yearPlan)
      let made = yearPlan.decision.map { PlanScreenText.again($0.version) + ": " + sum }
      return ChoiceOption(
        PlanScreenText.make(year), note: made ?? sum,
        outcome: .act(.plan(.makeActivityPlan(situation.caseFile.id, year: year))))
    }
    var state = ChoiceState(
      title: PlanScreenText.chooseYear,
      options: options + [ChoiceOption(InterfaceText.cancel, outcome: .nothing)])
    state.cursor.select(years.firstIndex(of: next) ?? 0, of: state.options.count)
    push(.choice(state))
    return []
  }

  /// Offers the two cells of a means of communication: an empty one is filled by a new entry.
  mutating func chooseCell(_ kind: CommunicationKind) -> [Effect] {
    guard let grid = work.situation?.communicationGrid else { return [] }
    let options = Audience.allCases.map { audience in
      let entry = grid[kind, audience].entries.last
      let place = MendingPlace.newEntry(
        .communication, subkind: kind.rawValue, audience: audience)
      return ChoiceOption(
        PlanScreenText.cell(audience, entry),
        outcome: entry.map { .open(RecordLink($0.id)) } ?? .mend(place))
    }
    push(.choice(ChoiceState(title: kind.label, options: options)))
    return []
  }

  /// The names under which a field may name versions of the plan.
  func planPicks(_ type: FieldType) -> [String: RecordLink] {
    guard case .record(let kinds) = type, kinds.contains(.actionPlan),
      let situation = work.situation
    else { return [:] }
    var picks: [String: RecordLink] = [:]
    for plan in situation.plans {
      picks["\(plan.version)"] = RecordLink(plan.id)
      for language in Language.allCases {
        picks[PlanText.version(plan.version)[language]] = RecordLink(plan.id)
      }
    }
    return picks
  }

  /// The newest version of the plan, where a new entry is about anchoring it (O-14).
  func anchoredVersionText(_ fixed: FieldValues) -> String? {
    guard fixed["kind"] == EntryKind.anchoring.fieldValue,
      fixed["subkind"] != .code(AnchoringKind.party.rawValue), let plan = work.situation?.plan
    else { return nil }
    return PlanText.version(plan.version)[language]
  }
}
