import Domain
import Screen
import Wording

extension ScreenView {
  /// Pane 2: the case tree.
  func drawCases(in frame: inout Frame) {
    guard !layout.casesBox.isEmpty else { return }
    let cases = model.cases
    let mark = listMark(cases.list, total: cases.rows.count)
    let active = StyledText(say(InterfaceText.active(model.figures.activeCases)), .muted)
    let inside = pane(
      .cases, say(PaneText.cases), trailing: mark.width > 0 ? mark : active, layout.casesBox,
      in: &frame)
    let isFocused = hasFocus(.cases)
    let shown = cases.list.rows(of: cases.rows.count)
    guard !shown.isEmpty else {
      let text = cases.list.noHits ?? PaneText.noCases
      if cases.isLoaded { frame.hint(say(text), in: inside, isFocused: isFocused) }
      return
    }
    let first = cases.list.cursor.firstRow(visible: inside.rows, of: shown.count)
    frame.list(
      shown.dropFirst(first).prefix(inside.rows).map(caseRow), in: inside, first: 0,
      selection: cases.list.cursor.selection - first, isFocused: isFocused)
  }

  private func caseRow(_ index: Int) -> ListRow {
    let row = model.cases.rows[index]
    var left = StyledText(model.cases.list.isArranged ? "" : branch(at: index), .muted)
    left.append("\(row.reference) ", .strong)
    left.append(row.title)
    var right = changeMark(RecordLink(row.id))
    if right.width > 0 { right.append(" ") }
    switch row.status {
    case .active, .paused:
      if let days = row.daysUntouched(on: model.session.today) {
        right.append(say(PaneText.untouched(days)) + " ", .warning)
      }
      if row.status == .paused {
        right.append(say(row.status.label))
      } else if let position = row.phasePosition {
        right.append(say(PaneText.step(position)))
      }
    case .draft, .closed, .discontinued, .archived:
      right.append(say(row.status.label).lowercased(), .muted)
    }
    return ListRow(left, right: right)
  }

  /// The lines of the tree that lead to a row.
  private func branch(at index: Int) -> String {
    let rows = model.cases.rows
    let depth = rows[index].depth
    guard depth > 0 else { return "" }
    let later = rows[(index + 1)...].first { $0.depth <= depth }
    let isLast = later.map { $0.depth < depth } ?? true
    return String(repeating: "  ", count: depth - 1) + (isLast ? "└ " : "├ ")
  }
}
