import Domain
import Screen
import Wording

extension PhasesState {
  /// The list of a case's steps, on the one in progress; where none is, on the next one.
  init(at situation: CaseSituation?) {
    self.init()
    let rail = situation?.rail ?? []
    let current = rail.firstIndex { $0.phase.key == situation?.currentPhase?.phase.key }
    let next = rail.firstIndex { $0.phase.status == .notStarted }
    cursor.select(current ?? next ?? rail.count - 1, of: rail.count)
  }
}

extension Model {
  /// How many steps there are, or how far the open one can be scrolled.
  func phaseRowCount(_ state: PhasesState) -> Int {
    let rail = work.situation?.rail ?? []
    return state.openPhase == nil
      ? rail.count : scrollPositions(lines: phaseLines(state).count)
  }

  /// Shows what the selected step is about.
  mutating func openPhase() -> [Effect] {
    guard case .phases(var state) = layers.last, state.openPhase == nil,
      let rail = work.situation?.rail, rail.indices.contains(state.cursor.selection)
    else { return [] }
    state.openPhase = rail[state.cursor.selection].phase.key
    state.scroll = ListCursor()
    layers[layers.count - 1] = .phases(state)
    return []
  }

  /// The lines of the open step; none where no step is open.
  func phaseLines(_ state: PhasesState) -> [StyledText] {
    guard let situation = work.situation,
      let phase = situation.rail.first(where: { $0.phase.key == state.openPhase })
    else { return [] }
    return PhaseText(
      situation: situation, phase: phase, language: language,
      page: TextPage(columns: pageSize.columns)
    ).lines
  }
}
