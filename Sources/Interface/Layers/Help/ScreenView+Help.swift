import Domain
import Screen
import Wording

extension ScreenView {
  /// The keys of the place that the help was called in, or how to do twelve things.
  func drawHelp(_ state: HelpState, in frame: inout Frame) {
    let inside = page(
      title: helpTabs(state),
      trailing: StyledText(say(state.origin.name), .muted), in: &frame)
    let (input, rest) = inside.splitRows(1)
    let list = rest.inset(top: rest.rows > 4 ? 1 : 0)
    if state.openTask != nil {
      text(model.taskLines(state), cursor: state.scroll, in: list, of: &frame)
      return
    }
    drawHelpRows(model.helpRows(state), state, in: list, of: &frame)
    draw(state.buffer, hint: HelpText.filterHint, in: input, of: &frame)
  }

  private func helpTabs(_ state: HelpState) -> StyledText {
    var line = StyledText(
      say(HelpText.keys), state.tab == .keys ? .selectedTab : .tab)
    line.append("  ")
    line.append(say(HelpText.tasks), state.tab == .tasks ? .selectedTab : .tab)
    return line
  }

  private func drawHelpRows(
    _ rows: [HelpRow], _ state: HelpState, in rect: Rect, of frame: inout Frame
  ) {
    guard !rows.isEmpty else {
      frame.hint(say(HelpText.noHits), in: rect, isFocused: false)
      return
    }
    let fields = rows.count { if case .field = $0 { true } else { false } }
    let (list, foot) = rect.splitRows(rect.columns < 100 && rect.rows > 6 ? -2 : rect.rows)
    drawExplanation(of: rows, state, in: foot, of: &frame)
    let groups = [
      ListGroup(
        fields > 0 ? StyledText(say(HelpText.fields), .title) : StyledText(), count: fields),
      ListGroup(
        fields > 0 ? StyledText(say(HelpText.actions), .title) : StyledText(),
        count: rows.count - fields),
    ]
    frame.list(groups, selection: state.listCursor.selection, in: list) { index in
      helpRow(rows[index], state, columns: list.columns)
    }
  }

  /// What the selected line says in full, where the window is too narrow for it.
  private func drawExplanation(
    of rows: [HelpRow], _ state: HelpState, in rect: Rect, of frame: inout Frame
  ) {
    guard !rect.isEmpty, rows.indices.contains(state.listCursor.selection) else { return }
    let text: Phrase? =
      switch rows[state.listCursor.selection] {
      case .field(let index): model.helpFields[index].hint
      case .action(let action):
        model.belowTop.unavailability(of: action) ?? action.definition.text.explanation
      case .task: nil
      }
    guard let text else { return }
    for (row, line) in DisplayWidth.wrap(say(text), to: rect.columns).prefix(2).enumerated() {
      frame.write(String(line), in: rect, row: row, style: .hint)
    }
  }

  private func helpRow(_ row: HelpRow, _ state: HelpState, columns: Int) -> ListRow {
    switch row {
    case .field(let index): fieldRow(model.helpFields[index], columns: columns)
    case .action(let action): actionRow(action, state, columns: columns)
    case .task(let number):
      ListRow(
        StyledText("\(number + 1)".count < 2 ? " \(number + 1) " : "\(number + 1) ", .muted)
          + StyledText(say(HowToText.all[number].title)))
    }
  }

  private func fieldRow(_ field: FormField, columns: Int) -> ListRow {
    var left = StyledText(DisplayWidth.pad(say(field.label), to: min(28, columns / 2)) + " ", .key)
    if let hint = field.hint { left.append(say(hint)) }
    let right =
      field.isRequired
      ? StyledText(say(FormText.mustBeFilled), .warning)
      : StyledText(say(HelpText.optional), .muted)
    return ListRow(left, right: right)
  }

  /// Keys, label and what the action does, or why it cannot be done just now.
  private func actionRow(_ action: Action, _ state: HelpState, columns: Int) -> ListRow {
    let text = action.definition.text
    let keys = action.definition.keys
      .filter { !state.origin.takesText || !$0.isLetter }
      .map { say($0.shownName) }
    let shown = keys.isEmpty ? say(HelpText.menuOnly) : keys.joined(separator: " ")
    var left = StyledText(DisplayWidth.pad(shown, to: 12) + " ", .key)
    left.append(DisplayWidth.pad(say(text.label), to: min(24, max(12, columns / 3))) + " ")
    let refusal = model.belowTop.unavailability(of: action)
    left.append(say(refusal ?? text.explanation), .muted)
    return ListRow(left, isMuted: refusal != nil)
  }
}
