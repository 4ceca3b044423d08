import Domain
import Screen
import Wording

extension ScreenView {
  /// Pane 5: the checklists of the case at hand, each item with its latest joint answer.
  func drawChecklist(in frame: inout Frame) {
    guard !layout.checklistBox.isEmpty else { return }
    let rows = model.work.situation?.checklistRows ?? []
    let selection = model.work[.checklist].selectedRow(of: rows.count) ?? rows.count
    let selected = rows.indices.contains(selection) ? rows[selection] : rows.first
    let name = selected?.checklist.title.text(in: language) ?? say(PaneText.checklist)
    let yes = rows.count { $0.value == .yes }
    let mark = listMark(model.work[.checklist], total: rows.count)
    let answered = StyledText(
      rows.isEmpty ? "" : say(PaneText.part(yes, of: rows.count)), .muted)
    let inside = pane(
      .checklist, name, trailing: mark.width > 0 ? mark : answered, layout.checklistBox,
      in: &frame)
    let said = hasFocus(.checklist) ? selected.map { whatIsKnown(of: $0, inside.columns - 1) } : nil
    let below = 2 + (said?.count ?? 0)
    let (list, foot) = inside.splitRows(rows.isEmpty ? inside.rows : max(1, inside.rows - below))
    drawList(of: .checklist, in: list, isFocused: hasFocus(.checklist), of: &frame)
    let (known, assessed) = foot.splitRows(said?.count ?? 0)
    for (row, line) in (said ?? []).enumerated() {
      frame.write(line, in: known, row: row, column: 1, style: .muted)
    }
    drawAssessments(rows, selection: selection, in: assessed, of: &frame)
  }

  /// What data say of an item, and how many have answered for themselves; three lines at most.
  private func whatIsKnown(of row: ChecklistRow, _ columns: Int) -> [String] {
    guard let situation = model.work.situation else { return [] }
    var texts: [Phrase] = []
    if let check = situation.preCheck(checklist: row.checklist.key, item: row.item) {
      texts.append(PreCheckText.heading + ": " + PreCheckText.message(check))
    }
    if situation.isAnsweredByEach(row.checklist.key) {
      texts.append(
        PreCheckText.answered(
          situation.partyAnswers(checklist: row.checklist.key, item: row.item)))
    }
    return Array(
      texts.flatMap { DisplayWidth.wrap(say($0), to: max(10, columns)) }.map(String.init).prefix(3))
  }

  /// The selected item's answers over time, and when the list was last assessed.
  private func drawAssessments(
    _ rows: [ChecklistRow], selection: Int, in rect: Rect, of frame: inout Frame
  ) {
    guard rect.rows > 0, rows.indices.contains(selection) else { return }
    if let last = rows.flatMap(\.answers).map(\.on).max() {
      frame.write(
        say(PaneText.lastAssessed(DayText.short(last))), in: rect, column: 1, style: .muted)
    }
    let answers = rows[selection].answers
    guard rect.rows > 1, !answers.isEmpty else { return }
    let bars = answers.suffix(20).map { StatusGlyph.bar($0.value) }.joined()
    let scale = say(PaneText.answerScale)
    frame.write("\(scale) \(bars)", in: rect, row: 1, column: 1, style: .muted)
  }
}
