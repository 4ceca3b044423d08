import Screen
import Wording

extension ScreenView {
  /// A menu; what cannot be chosen says why not.
  func drawChoice(_ state: ChoiceState, in frame: inout Frame) {
    let labels = state.options.map { option -> ListRow in
      let reason = option.reasonAgainst ?? option.note
      return ListRow(
        StyledText(say(option.label)),
        right: StyledText(reason.map { say($0) } ?? "", .muted),
        isMuted: option.reasonAgainst != nil)
    }
    let width = labels.map { $0.left.width + $0.right.width + 4 }.max() ?? 20
    let inside = dialog(
      title: StyledText(say(state.title), .focusedTitle), rows: labels.count,
      columns: max(width, DisplayWidth.of(say(state.title)) + 6), in: &frame)
    frame.list(
      labels, in: inside,
      first: state.cursor.firstRow(visible: inside.rows, of: labels.count),
      selection: state.cursor.selection, isFocused: true)
  }

  /// A question with its two buttons, *Avbryt* first.
  func drawConfirm(_ state: ConfirmState, in frame: inout Frame) {
    let cancel = " \(say(InterfaceText.cancel)) "
    let verb = " \(say(state.verb)) "
    let columns = min(model.size.columns - 8, 70)
    let lines = DisplayWidth.wrap(say(state.question), to: max(10, columns))
    let inside = dialog(
      title: StyledText(), rows: lines.count + 2, columns: columns, in: &frame)
    for (row, line) in lines.enumerated() { frame.write(String(line), in: inside, row: row) }
    let row = lines.count + 1
    frame.write(
      cancel, in: inside, row: row, style: state.isVerbFocused ? .button : .focusedButton)
    let column = DisplayWidth.of(cancel) + 3
    frame.write(
      verb, in: inside, row: row, column: column,
      style: state.isVerbFocused ? .focusedButton : .button)
    frame.moveCursor(in: inside, row: row, column: state.isVerbFocused ? column + 1 : 1)
  }
}
