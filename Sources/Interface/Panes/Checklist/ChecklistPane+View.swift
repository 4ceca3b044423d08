import Domain
import Screen
import Wording

extension ScreenView {
  /// Pane 5: the checklists of the case at hand, each item with its latest joint answer.
  func drawChecklist(in frame: inout Frame) {
    guard !layout.checklistBox.isEmpty else { return }
    let rows = model.work.situation?.checklistRows ?? []
    let name = rows.first?.checklist.title.text(in: language) ?? say(PaneWords.checklist)
    let yes = rows.count { $0.value == .yes }
    let inside = pane(
      .checklist, name,
      trailing: StyledText(
        rows.isEmpty ? "" : say(PaneWords.part(yes, of: rows.count)), .muted),
      layout.checklistBox, in: &frame)
    let isFocused = hasFocus(.checklist)
    guard !rows.isEmpty else {
      if model.work.situation != nil {
        frame.hint(say(PaneWords.noChecklist), in: inside, isFocused: isFocused)
      }
      return
    }
    let (list, foot) = inside.splitRows(max(1, inside.rows - 2))
    let cursor = model.work[.checklist]
    frame.list(
      rows.map(checklistRow), in: list,
      first: cursor.firstRow(visible: list.rows, of: rows.count), selection: cursor.selection,
      isFocused: isFocused)
    drawAssessments(rows, selection: cursor.selection, in: foot, of: &frame)
  }

  private func checklistRow(_ row: ChecklistRow) -> ListRow {
    let style = StatusGlyph.style(row.value)
    var left = StyledText(StatusGlyph.of(row.value) + " ", style)
    left.append(row.text.text(in: language))
    if let note = row.answers.last?.note, !note.isEmpty { left.append(" ✎", .muted) }
    return ListRow(left, right: StyledText(say(row.value.label).lowercased(), style))
  }

  /// The selected item's answers over time, and when the list was last assessed.
  private func drawAssessments(
    _ rows: [ChecklistRow], selection: Int, in rect: Rect, of frame: inout Frame
  ) {
    guard rect.rows > 0, rows.indices.contains(selection) else { return }
    if let last = rows.flatMap(\.answers).compactMap(\.on).max() {
      frame.write(
        say(PaneWords.lastAssessed(DayText.short(last))), in: rect, column: 1, style: .muted)
    }
    let answers = rows[selection].answers
    guard rect.rows > 1, !answers.isEmpty else { return }
    let bars = answers.suffix(20).map { StatusGlyph.bar($0.value) }.joined()
    let scale = say(PaneWords.answerScale)
    frame.write("\(scale) \(bars)", in: rect, row: 1, column: 1, style: .muted)
  }
}
