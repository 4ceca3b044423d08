import Domain
import Wording

extension Model {
  /// The outcomes that the gate dialog lists, requirements first.
  func gateOutcomes(_ state: GateState) -> [RuleOutcome] {
    guard let situation = work.situation else { return [] }
    let outcomes = GateEvaluation(situation).outcomes(of: state.phase)
    return outcomes.filter { $0.strength == .requirement }
      + outcomes.filter { $0.strength == .advice }
  }

  /// Opens the gate of the phase at hand; a second `f` completes it where nothing is missing.
  mutating func openGate() -> [Effect] {
    guard let situation = work.situation else { return [] }
    if case .gate(let state) = layers.last {
      guard !gateOutcomes(state).contains(where: \.blocks) else { return [.outside(.beep)] }
      return openForm(.completePhase(situation.caseFile.id, phase: state.phase))
    }
    let phase = (selectedPhaseRow?.rail ?? situation.currentPhase)?.phase.key
    guard let phase else {
      notice = Notice(.hint, PaneText.nothingInProgress)
      return []
    }
    var state = GateState(phase: phase)
    let outcomes = gateOutcomes(state)
    // The dialog opens on what is missing first.
    let missing = outcomes.firstIndex(where: \.blocks) ?? outcomes.firstIndex { !$0.isMet }
    state.cursor.select(missing ?? 0, of: outcomes.count)
    push(.gate(state))
    return []
  }

  /// Asks who decides to do without what is missing, and why.
  mutating func openOverride() -> [Effect] {
    guard case .gate(let state) = layers.last, let situation = work.situation else { return [] }
    let unmet = gateOutcomes(state).filter(\.blocks)
    guard !unmet.isEmpty else { return openGate() }
    return openForm(
      .override(situation.caseFile.id, phase: state.phase, rules: unmet.map(\.key)))
  }

  /// Goes to the place where the selected rule is mended.
  mutating func mend() -> [Effect] {
    guard case .gate(let state) = layers.last else { return [] }
    let outcomes = gateOutcomes(state)
    guard outcomes.indices.contains(state.cursor.selection) else { return [] }
    let outcome = outcomes[state.cursor.selection]
    guard let place = outcome.mending else {
      return outcomes.contains(where: \.blocks) ? [.outside(.beep)] : openGate()
    }
    return mend(at: place)
  }

  /// Leaves the gate for the list, form or item that a rule is mended in.
  mutating func mend(at place: MendingPlace) -> [Effect] {
    switch place {
    case .field(let link, let key):
      if key.group == "decision", let idea = link.identifier(of: Idea.self) {
        return openDetail(RecordLink(idea))
      }
      return offerPlanVersion(link) ?? [.read(.form(link, fields: [key]))]
    case .list(.agreementParty): return chooseParty()
    case .list(.actionPlan) where work.situation?.plans.isEmpty == true: return openPlanForm()
    case .list(.serviceArea) where work.situation?.serviceAreas.isEmpty == true:
      return openForm(.add(.serviceArea, fixed: caseOwner))
    case .list(let kind):
      layers = []
      show(kind)
      if kind == .actionPlan, let plan = work.situation?.plans.last {
        work.select(.record(RecordLink(plan.id)), in: .tab(.plan))
      }
      return []
    case .newEntry(let kind, let subkind, let audience):
      var fixed = caseOwner
      fixed["kind"] = .code(kind.rawValue)
      if let subkind { fixed["subkind"] = .code(subkind) }
      if let audience { fixed["audience"] = .code(audience.rawValue) }
      return openForm(.add(.entry, fixed: fixed))
    case .communication(let kind): return chooseCell(kind)
    case .activityPlan(let year): return chooseActivityYear(year)
    case .partyAnchoring(let organisation): return openAnchoring(of: organisation)
    case .checklist(let key, let item):
      layers = []
      focus = .checklist
      work.select(.item(checklist: key, item), in: .checklist)
      return []
    }
  }

  /// Focuses the pane or tab that lists rows of a kind.
  private mutating func show(_ kind: RecordKind) {
    if kind == .idea { focus = .ideas }
    if kind == .caseFile { focus = .cases }
    switch Place.caseLists.first(where: { $0.caseList?.kinds.contains(kind) ?? false }) {
    case .team: focus = .team
    case .checklist: focus = .checklist
    case .tab(let tab):
      focus = .plan
      work.tab = tab
    case .ideas, .cases, .layer, nil: break
    }
  }
}
