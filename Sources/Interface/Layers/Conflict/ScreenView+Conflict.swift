import Domain
import Screen
import Wording

extension ScreenView {
  /// Both sides of an edit that came too late, field by field.
  func drawConflict(_ state: ConflictState, in frame: inout Frame) {
    let conflict = state.conflict
    let title = FormText.changedBy(
      conflict.actor, at: Phrase { TimeText.clock(conflict.at, in: $0) })
    let columns = model.size.columns - 10
    let help = DisplayWidth.wrap(say(FormText.conflictHelp), to: max(1, columns - 4))
    let inside = dialog(
      title: StyledText(say(title), .focusedTitle),
      rows: max(6, conflict.fields.count * 4 + 2 + help.count), columns: columns, in: &frame)
    guard !conflict.present.isInBin else {
      frame.write(say(FormText.inBin), in: inside, style: .warning)
      frame.moveCursor(in: inside, row: 0, column: 0)
      return
    }
    var row = 0
    for (index, key) in conflict.fields.enumerated() {
      let isSelected = index == state.cursor.selection
      let kind = conflict.present.link.kind
      frame.write(
        (isSelected ? "▸ " : "  ") + say(FieldLabels.label(kind, key)), in: inside, row: row,
        width: inside.columns, style: isSelected ? .selected : .strong)
      if isSelected { frame.moveCursor(in: inside, row: row, column: 0) }
      let choosesTheirs = state.theirs.contains(key)
      side(
        FormText.mine, value(conflict.mine[key], key, conflict), isChosen: !choosesTheirs,
        row: row + 1, in: inside, of: &frame)
      side(
        FormText.theirs, value(conflict.present.values[key], key, conflict),
        isChosen: choosesTheirs, row: row + 2, in: inside, of: &frame)
      row += 4
    }
    for (index, line) in help.enumerated() {
      frame.write(
        String(line), in: inside, row: inside.rows - help.count + index, style: .hint)
    }
  }

  private func value(_ value: FieldValue?, _ key: FieldKey, _ conflict: Conflict) -> String {
    let type = conflict.present.link.kind.fieldDescription(key)?.type ?? .text
    return FieldText.format(
      value ?? .blank, type: type, names: conflict.present.names, in: language
    ).replacingLineBreaks
  }

  private func side(
    _ label: Phrase, _ text: String, isChosen: Bool, row: Int, in rect: Rect,
    of frame: inout Frame
  ) {
    frame.write(
      "\(isChosen ? "(•)" : "( )") \(say(label)): \(text)", in: rect, row: row, column: 4,
      width: max(0, rect.columns - 4), style: isChosen ? .strong : .plain)
  }
}
