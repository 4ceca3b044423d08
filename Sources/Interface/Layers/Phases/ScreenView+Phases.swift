import Domain
import Screen
import Wording

extension ScreenView {
  /// The steps of the case at hand, or one of them in full.
  func drawPhases(_ state: PhasesState, in frame: inout Frame) {
    let rail = model.work.situation?.rail ?? []
    guard state.openPhase == nil else {
      let position = rail.firstIndex { $0.phase.key == state.openPhase }.map { $0 + 1 }
      let title =
        position.map { PhaseScreenText.step($0, of: rail.count) } ?? PhaseScreenText.leftOut
      let inside = page(
        title: StyledText(say(title), .focusedTitle),
        trailing: StyledText(caseReference, .muted), in: &frame)
      text(model.phaseLines(state), cursor: state.scroll, in: inside, of: &frame)
      return
    }
    let inside = page(
      title: StyledText(say(PhaseScreenText.title), .focusedTitle),
      trailing: StyledText(caseTitle, .muted), in: &frame)
    let rows = model.phaseRows(state)
    guard !rows.isEmpty else {
      let text = model.work.situation == nil ? InterfaceText.noCase : PhaseScreenText.noPhases
      frame.hint(say(text), in: inside, isFocused: true)
      return
    }
    frame.list(
      rows.map { phaseRow($0, isUnfolded: state, columns: inside.columns) },
      in: inside, first: state.listCursor.firstRow(visible: inside.rows, of: rows.count),
      selection: state.listCursor.selection, isFocused: true)
  }

  private var caseReference: String {
    model.work.situation?.caseFile.reference?.description ?? ""
  }

  private var caseTitle: String {
    [caseReference, model.work.situation?.caseFile.title ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func phaseRow(
    _ row: PhaseRow, isUnfolded state: PhasesState, columns: Int
  ) -> ListRow {
    switch row {
    case .phase(let rail, let number):
      let isUnfolded = state.unfolded.contains(rail.phase.key)
      return phaseRow(rail, number: number, isUnfolded: isUnfolded, columns: columns)
    case .step(_, let number, let step): return stepRow(step, number: number)
    }
  }

  private func phaseRow(
    _ rail: RailPhase, number: Int?, isUnfolded: Bool, columns: Int
  ) -> ListRow {
    let phase = rail.phase
    let isCurrent = phase.status == .inProgress
    let mark = phase.isHidden ? "–" : StatusGlyph.of(phase.status)
    var left = StyledText("\(mark) ", isCurrent ? .accent : .plain)
    left.append(
      "\(number.map(String.init) ?? "–") \(rail.definition.title.text(in: language))",
      isCurrent ? .strong : .plain)
    if phase.isHidden { left.append(": \(phase.hiddenReason)", .muted) }
    let marks = self.marks(rail.definition.adaptation)
    if !marks.isEmpty { left.append(" (\(marks))", .muted) }
    var right = StyledText()
    let steps = rail.definition.shownSteps.count
    if columns >= 60, !isUnfolded, steps > 0 {
      right.append(say(PhaseScreenText.tasks(steps)) + "  ", .muted)
    }
    if columns >= 60, let period = phase.period { right.append(period + "  ", .muted) }
    let status = phase.isHidden ? FieldLabels.label(.phase, "isHidden") : phase.status.label
    right.append(DisplayWidth.pad(say(status).lowercased(), to: 12))
    return ListRow(left, right: right, isMuted: phase.status == .notStarted)
  }

  private func stepRow(_ step: StepTemplate, number: Int) -> ListRow {
    var left = StyledText("     \(number). ", .muted)
    left.append(step.text.text(in: language))
    if let note = step.adaptation.hidden { left.append(" (\(note.reason))", .muted) }
    let marks = self.marks(step.adaptation)
    if !marks.isEmpty { left.append(" (\(marks))", .muted) }
    let status = step.isHidden ? say(FieldLabels.label(.phase, "isHidden")).lowercased() : ""
    let right = step.isHidden ? StyledText(DisplayWidth.pad(status, to: 12)) : StyledText()
    return ListRow(left, right: right, isMuted: step.isHidden)
  }

  /// How a step or task differs from the template: "lagt til", "flyttet", "ny ordlyd".
  private func marks(_ adaptation: Adaptation) -> String {
    var marks: [Phrase] = []
    if adaptation.added != nil { marks.append(LocalChangeText.kind(.added)) }
    if adaptation.moved != nil { marks.append(LocalChangeText.kind(.moved(from: 0, to: 0))) }
    if !adaptation.reworded.isEmpty {
      marks.append(LocalChangeText.kind(.reworded(.title, from: [], to: [])))
    }
    return marks.map { say($0).lowercased() }.joined(separator: ", ")
  }
}
