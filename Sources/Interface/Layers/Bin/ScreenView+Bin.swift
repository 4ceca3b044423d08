import Domain
import Screen
import Wording

extension ScreenView {
  /// What is in the bin: kind, name, what lies below it, and who put it there when.
  func drawBin(_ state: BinState, in frame: inout Frame) {
    let mark = listMark(state.list, total: state.rows.count)
    let count = StyledText(
      state.rows.isEmpty ? "" : NumberText.grouped(state.rows.count), .muted)
    let inside = page(
      title: StyledText(say(BinText.title), .focusedTitle),
      trailing: mark.width > 0 ? mark : count, in: &frame)
    let shown = state.list.rows(of: state.rows.count)
    guard !shown.isEmpty else {
      let text = state.list.noHits ?? (state.isLoaded ? BinText.empty : DetailScreenText.loading)
      frame.hint(say(text), in: inside, isFocused: true)
      return
    }
    let cursor = state.list.cursor
    let first = cursor.firstRow(visible: inside.rows, of: shown.count)
    frame.list(
      shown.dropFirst(first).prefix(inside.rows).map {
        binRow(state.rows[$0], columns: inside.columns)
      },
      in: inside, first: 0, selection: cursor.selection - first, isFocused: true)
  }

  private func binRow(_ row: BinRow, columns: Int) -> ListRow {
    var left = StyledText()
    if columns >= 60 {
      let kind = say(row.name.link.kind.noun.one)
      left.append(DisplayWidth.pad(kind, to: min(20, columns / 6)) + " ", .muted)
    }
    if let reference = row.name.reference { left.append("\(reference) ", .strong) }
    left.append(say(row.name.shownTitle).replacingLineBreaks)
    if row.rowsBelow > 0 { left.append("  " + say(BinText.rowsBelow(row.rowsBelow)), .accent) }
    let day = DayText.short(row.deletedOn)
    let right =
      columns >= 60 ? say(BinText.deleted(day, by: row.deletedBy)) : day
    return ListRow(left, right: StyledText(right, .muted))
  }
}
