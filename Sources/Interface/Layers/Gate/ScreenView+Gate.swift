import Domain
import Screen
import Wording

extension ScreenView {
  /// The gate of a step: every requirement and advice, what is there and what is missing.
  func drawGate(_ state: GateState, in frame: inout Frame) {
    let outcomes = model.gateOutcomes(state)
    let unmet = outcomes.count(where: \.blocks)
    let inside = page(
      title: StyledText(say(FormText.complete(model.phaseTitle(state.phase))), .focusedTitle),
      trailing: StyledText(unmet > 0 ? say(GateText.missing(unmet)) : "", .warning), in: &frame)
    let (list, foot) = inside.splitRows(inside.rows - 4)
    guard !outcomes.isEmpty else {
      frame.hint(say(FormText.nothingAsked), in: list, isFocused: true)
      frame.write(say(FormText.allMet), in: foot, row: 2, style: .success)
      return
    }
    let rows = outcomes.map { gateRow($0) }
    frame.list(
      rows, in: list, first: state.cursor.firstRow(visible: list.rows, of: rows.count),
      selection: state.cursor.selection, isFocused: true)
    drawGateFoot(outcomes, selection: state.cursor.selection, in: foot, of: &frame)
  }

  private func gateRow(_ outcome: RuleOutcome) -> ListRow {
    let (mark, style): (String, Style) =
      outcome.isMet
      ? ("✓", .success) : ("✗", outcome.strength == .requirement ? .error : .warning)
    var left = StyledText(mark + " ", style)
    let strength = outcome.strength == .requirement ? FormText.requirements : FormText.advice
    left.append(DisplayWidth.pad(say(strength), to: 6), .muted)
    left.append(" " + say(outcome.rule.title))
    // What a rule is called stays in sight; all of its message is at the foot.
    let columns = model.size.columns
    let room = max(columns / 2 - 4, columns - left.width - 8)
    let message = DisplayWidth.truncate(say(outcome.message), to: room)
    return ListRow(left, right: StyledText(message, style))
  }

  private func drawGateFoot(
    _ outcomes: [RuleOutcome], selection: Int, in rect: Rect, of frame: inout Frame
  ) {
    frame.horizontalLine(in: rect, row: 0)
    if outcomes.indices.contains(selection) {
      let text = say(outcomes[selection].message)
      for (row, line) in DisplayWidth.wrap(text, to: rect.columns).prefix(2).enumerated() {
        frame.write(String(line), in: rect, row: row + 1)
      }
    }
    let isPassable = !outcomes.contains(where: \.blocks)
    frame.write(
      say(isPassable ? FormText.allMet : FormText.notMet), in: rect, row: 3,
      style: isPassable ? .success : .hint)
  }
}
