import Domain
import Screen
import Wording

extension ScreenView {
  /// The steps of the case at hand, or one of them in full.
  func drawPhases(_ state: PhasesState, in frame: inout Frame) {
    let rail = model.work.situation?.rail ?? []
    guard state.openPhase == nil else {
      let position = (rail.firstIndex { $0.phase.key == state.openPhase } ?? 0) + 1
      let inside = page(
        title: StyledText(say(PhaseWords.step(position, of: rail.count)), .focusedTitle),
        trailing: StyledText(caseReference, .muted), in: &frame)
      text(model.phaseLines(state), cursor: state.scroll, in: inside, of: &frame)
      return
    }
    let inside = page(
      title: StyledText(say(PhaseWords.title), .focusedTitle),
      trailing: StyledText(caseTitle, .muted), in: &frame)
    guard !rail.isEmpty else {
      let text = model.work.situation == nil ? InterfaceWords.noCase : PhaseWords.noPhases
      frame.hint(say(text), in: inside, isFocused: true)
      return
    }
    frame.list(
      rail.enumerated().map { phaseRow($1, position: $0 + 1, columns: inside.columns) },
      in: inside, first: state.cursor.firstRow(visible: inside.rows, of: rail.count),
      selection: state.cursor.selection, isFocused: true)
  }

  private var caseReference: String {
    model.work.situation?.caseFile.reference?.description ?? ""
  }

  private var caseTitle: String {
    [caseReference, model.work.situation?.caseFile.title ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func phaseRow(_ rail: RailPhase, position: Int, columns: Int) -> ListRow {
    let status = rail.phase.status
    let isCurrent = status == .inProgress
    var left = StyledText("\(StatusGlyph.of(status)) ", isCurrent ? .accent : .plain)
    left.append(
      "\(position) \(rail.definition.title.text(in: language))", isCurrent ? .strong : .plain)
    var right = StyledText()
    if columns >= 60, let period = rail.phase.period { right.append(period + "  ", .muted) }
    right.append(DisplayWidth.pad(say(status.label).lowercased(), to: 12))
    return ListRow(left, right: right, isMuted: status == .notStarted)
  }
}
