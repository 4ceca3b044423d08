import Domain
import Screen
import Wording

extension PhasesState {
  /// Opens the list of a case's steps on the one in progress; where none is, on the next one.
  init(at situation: CaseSituation?) {
    self.init()
    let rail = situation?.railWithHidden ?? []
    let current = rail.firstIndex { $0.phase.key == situation?.currentPhase?.phase.key }
    let next = rail.firstIndex { $0.phase.status == .notStarted && !$0.phase.isHidden }
    listCursor.select(current ?? next ?? rail.count - 1, of: rail.count)
  }
}

extension Model {
  /// The lines of the list of steps.
  func phaseRows(_ state: PhasesState) -> [PhaseRow] {
    work.situation?.phaseRows(unfolded: state.unfolded) ?? []
  }

  /// The list of steps that lies uppermost.
  var phasesState: PhasesState? {
    if case .phases(let state) = layers.last { state } else { nil }
  }

  /// The selected line of the list of steps; the open step where one is.
  package var selectedPhaseRow: PhaseRow? {
    guard let state = phasesState else { return nil }
    let rows = phaseRows(state)
    if let key = state.openPhase { return rows.first { $0.answers(to: .phase(key)) } }
    return rows.indices.contains(state.listCursor.selection)
      ? rows[state.listCursor.selection] : nil
  }

  /// How many lines there are, or how far the open step can be scrolled.
  func phaseRowCount(_ state: PhasesState) -> Int {
    state.openPhase == nil
      ? phaseRows(state).count : scrollPositions(lines: phaseLines(state).count)
  }

  /// Shows what the selected step is about.
  mutating func openPhase() -> [Effect] {
    guard var state = phasesState, state.openPhase == nil, let row = selectedPhaseRow else {
      return []
    }
    state.openPhase = row.rail.phase.key
    state.scroll = ListCursor()
    layers[layers.count - 1] = .phases(state)
    return []
  }

  /// The lines of the open step; none where no step is open.
  func phaseLines(_ state: PhasesState) -> [StyledText] {
    guard let situation = work.situation,
      let phase = situation.railWithHidden.first(where: { $0.phase.key == state.openPhase })
    else { return [] }
    return PhaseText(
      situation: situation, phase: phase, language: language,
      page: TextPage(columns: pageSize.columns)
    ).lines
  }

  // MARK: Adapting (O-04)

  /// Shows the tasks of the selected step, or puts them away.
  mutating func unfoldPhase() -> [Effect] {
    guard var state = phasesState, let key = selectedPhaseRow?.rail.phase.key else { return [] }
    if state.unfolded.remove(key) == nil { state.unfolded.insert(key) }
    select(.phase(key), in: &state)
    layers[layers.count - 1] = .phases(state)
    return []
  }

  /// Opens the form for a new step after the selected one.
  mutating func addPhase() -> [Effect] {
    guard let situation = work.situation else { return [] }
    let after = selectedPhaseRow?.rail.phase
    want(after.map { .position($0.position + 1) })
    return openForm(.adapt(situation.caseFile.id, .addPhase(after: after?.key), from: nil))
  }

  /// Opens the form for a new task, after the selected one or at the end of the step.
  mutating func addStep() -> [Effect] {
    guard let id = work.situation?.caseFile.id, let row = selectedPhaseRow else { return [] }
    let key = row.rail.phase.key
    let place = (row.step ?? row.rail.definition.steps.count) + 1
    unfold(key)
    want(.step(phase: key, number: place))
    return openForm(
      .adapt(id, .addStep(phase: key, at: place), from: row.rail.phase.revision))
  }

  /// Opens the form that writes the selected step or task anew.
  mutating func editPhaseRow() -> [Effect] {
    guard let id = work.situation?.caseFile.id, let row = selectedPhaseRow else { return [] }
    let key = row.rail.phase.key
    let form = row.step.map { PhaseForm.editStep(phase: key, step: $0) } ?? .editPhase(key)
    return openForm(.adapt(id, form, from: row.rail.phase.revision))
  }

  /// Asks why the selected step or task is left out; takes it in again where it is.
  mutating func hidePhaseRow() -> [Effect] {
    guard let id = work.situation?.caseFile.id, let row = selectedPhaseRow else { return [] }
    let key = row.rail.phase.key
    let revision = row.rail.phase.revision
    guard row.isHidden else {
      let form = row.step.map { PhaseForm.hideStep(phase: key, step: $0) } ?? .hidePhase(key)
      return openForm(.adapt(id, form, from: revision))
    }
    let adaptation =
      row.step.map { PhaseAdaptation.showStep(phase: key, step: $0) } ?? .showPhase(key)
    return [.act(.caseFile(.adaptPhases(id, adaptation, from: revision)), reason: "")]
  }

  /// Moves the selected step or task one place.
  mutating func movePhaseRow(by distance: Int) -> [Effect] {
    guard let situation = work.situation, let row = selectedPhaseRow else { return [] }
    let phase = row.rail.phase
    let adaptation: PhaseAdaptation
    if let step = row.step {
      let place = step + distance
      guard row.rail.definition.steps.indices.contains(place - 1) else { return [] }
      want(.step(phase: phase.key, number: place))
      adaptation = .moveStep(phase: phase.key, step: step, to: place)
    } else {
      let shown = situation.railWithHidden.map(\.phase)
      guard let index = shown.firstIndex(where: { $0.id == phase.id }),
        shown.indices.contains(index + distance)
      else { return [] }
      want(.phase(phase.key))
      adaptation = .movePhase(phase.key, to: shown[index + distance].position)
    }
    return [
      .act(
        .caseFile(.adaptPhases(situation.caseFile.id, adaptation, from: phase.revision)), reason: ""
      )
    ]
  }

  /// Selects the line that was asked for, once the case has been read again.
  mutating func settlePhases() {
    for index in layers.indices {
      guard case .phases(var state) = layers[index], let wanted = state.wanted,
        phaseRows(state).contains(where: { $0.answers(to: wanted) })
      else { continue }
      select(wanted, in: &state)
      state.wanted = nil
      layers[index] = .phases(state)
    }
  }

  private func select(_ name: PhaseRow.Name, in state: inout PhasesState) {
    let rows = phaseRows(state)
    guard let index = rows.firstIndex(where: { $0.answers(to: name) }) else { return }
    state.listCursor.select(index, of: rows.count)
  }

  private mutating func want(_ name: PhaseRow.Name?) {
    guard var state = phasesState else { return }
    state.wanted = name
    layers[layers.count - 1] = .phases(state)
  }

  private mutating func unfold(_ key: String) {
    guard var state = phasesState else { return }
    let selected = selectedPhaseRow
    state.unfolded.insert(key)
    if let selected {
      let name =
        selected.step.map { PhaseRow.Name.step(phase: key, number: $0) } ?? .phase(key)
      select(name, in: &state)
    }
    layers[layers.count - 1] = .phases(state)
  }
}
