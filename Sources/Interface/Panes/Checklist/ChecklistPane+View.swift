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
    let mark = listMark(model.work[.checklist], total: rows.count)
    let answered = StyledText(
      rows.isEmpty ? "" : say(PaneWords.part(yes, of: rows.count)), .muted)
    let inside = pane(
      .checklist, name, trailing: mark.width > 0 ? mark : answered, layout.checklistBox,
      in: &frame)
    let (list, foot) = inside.splitRows(rows.isEmpty ? inside.rows : max(1, inside.rows - 2))
    drawList(of: .checklist, in: list, isFocused: hasFocus(.checklist), of: &frame)
    let selection = model.work[.checklist].selectedRow(of: rows.count) ?? rows.count
    drawAssessments(rows, selection: selection, in: foot, of: &frame)
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
