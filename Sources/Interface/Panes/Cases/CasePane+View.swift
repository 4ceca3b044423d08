import Domain
import Screen
import Wording

extension ScreenView {
  /// Pane 2: the case tree.
  func drawCases(in frame: inout Frame) {
    guard !layout.casesBox.isEmpty else { return }
    let cases = model.cases
    let inside = pane(
      .cases, say(PaneWords.cases),
      trailing: StyledText(say(InterfaceWords.active(model.figures.activeCases)), .muted),
      layout.casesBox, in: &frame)
    let isFocused = hasFocus(.cases)
    guard !cases.rows.isEmpty else {
      if cases.isLoaded { frame.hint(say(PaneWords.noCases), in: inside, isFocused: isFocused) }
      return
    }
    let first = cases.cursor.firstRow(visible: inside.rows, of: cases.rows.count)
    frame.list(
      cases.rows.indices.map(caseRow), in: inside, first: first,
      selection: cases.cursor.selection, isFocused: isFocused)
  }

  private func caseRow(_ index: Int) -> ListRow {
    let row = model.cases.rows[index]
    var left = StyledText(branch(at: index), .muted)
    left.append("\(row.reference) ", .strong)
    left.append(row.title)
    var right = changeMark(RecordLink(row.id))
    if right.width > 0 { right.append(" ") }
    switch row.status {
    case .active, .paused:
      if let days = untouchedDays(row) {
        right.append(say(PaneWords.untouched(days)) + " ", .warning)
      }
      if row.status == .paused {
        right.append(say(row.status.label))
      } else if let position = row.phasePosition {
        right.append(say(PaneWords.step(position)))
      }
    case .draft, .closed, .discontinued, .archived:
      right.append(say(row.status.label).lowercased(), .muted)
    }
    return ListRow(left, right: right)
  }

  private func untouchedDays(_ row: CaseRow) -> Int? {
    guard row.status == .active, let day = row.lastChangedOn else { return nil }
    let days = day.days(until: model.session.today)
    return days > 30 ? days : nil
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
