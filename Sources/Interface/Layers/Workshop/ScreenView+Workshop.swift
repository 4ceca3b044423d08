import Domain
import Screen
import Wording

extension ScreenView {
  /// A workshop: the groups with their ballots, and the result as a table with bars.
  func drawWorkshop(_ state: WorkshopState, in frame: inout Frame) {
    let inside = page(
      title: StyledText(title(of: state), .focusedTitle),
      trailing: StyledText(status(of: state), .muted), in: &frame)
    guard let sheet = state.sheet else {
      frame.hint(say(DetailScreenText.loading), in: inside, isFocused: true)
      return
    }
    let rooms = WorkshopRooms(inside, sheet: sheet)
    drawQuestion(rooms, of: &frame)
    if let groups = rooms.groups(reading: state.part) {
      drawGroups(state, sheet, in: groups, isAlone: rooms.words == nil, of: &frame)
    }
    if let words = rooms.words { drawWritten(state.group, in: words, of: &frame) }
    if let result = rooms.result(reading: state.part) {
      drawResult(state, sheet, in: result, of: &frame)
    }
  }

  private func title(of state: WorkshopState) -> String {
    let meeting = state.sheet?.meeting
    let reference = meeting?.reference?.description ?? ""
    let day = meeting.map { DayText.long($0.on, in: language) } ?? ""
    return [say(WorkshopScreenText.workshop), reference, day].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func status(of state: WorkshopState) -> String {
    guard let sheet = state.sheet else { return "" }
    return say(sheet.workshop.closedOn.map(WorkshopText.closed) ?? WorkshopText.isOpen)
  }

  private func drawQuestion(_ rooms: WorkshopRooms, of frame: inout Frame) {
    for (row, line) in rooms.question.enumerated() {
      frame.write(line, in: rooms.inside, row: row, column: 1, style: .strong)
    }
  }

  private func drawGroups(
    _ state: WorkshopState, _ sheet: WorkshopSheet, in rect: Rect, isAlone: Bool,
    of frame: inout Frame
  ) {
    let heading =
      say(WorkshopText.groups(sheet.groups.count)) + " · "
      + say(WorkshopText.participants(sheet.headcount))
    let style: Style = state.part == .groups ? .focusedTitle : .title
    frame.write(heading, in: rect, column: 1, style: style)
    if isAlone {
      frame.write(
        say(WorkshopScreenText.result) + " >", in: rect, style: .muted, alignment: .trailing)
    }
    let (_, list) = rect.splitRows(1)
    guard !sheet.groups.isEmpty else {
      frame.hint(say(WorkshopScreenText.noGroups), in: list, isFocused: true)
      return
    }
    let rows = sheet.groups.map { group in
      ListRow(
        StyledText(say(WorkshopText.group(group.groupNumber)) + "  ", .strong)
          + StyledText(say(WorkshopText.ballot(group)), group.ballot.isEmpty ? .muted : .plain),
        right: StyledText("\(group.headcount)", .muted))
    }
    frame.list(
      rows, in: list, first: state.listCursor.firstRow(visible: list.rows, of: rows.count),
      selection: state.listCursor.selection, isFocused: state.part == .groups)
  }

  /// What the selected group wrote (K-10, K-11).
  private func drawWritten(_ group: WorkshopGroup?, in rect: Rect, of frame: inout Frame) {
    guard let group else { return }
    var page = TextPage(columns: rect.columns)
    for (key, texts) in [
      ("missingKeys", group.missingKeys), ("firstActions", group.firstActions),
      ("unexpectedKeys", group.unexpectedKeys),
    ] where !texts.isEmpty {
      page.heading(say(FieldLabels.label(.workshopGroup, FieldKey(key))))
      for text in texts { page.item("•", text, markStyle: .muted) }
    }
    if !group.notes.isEmpty {
      page.heading(say(FieldLabels.label(.workshopGroup, "notes")))
      page.paragraph(group.notes)
    }
    frame.write(Array(page.lines.prefix(rect.rows)), in: rect)
  }

  /// The ranking, how it was counted, and what was missed.
  private func drawResult(
    _ state: WorkshopState, _ sheet: WorkshopSheet, in rect: Rect, of frame: inout Frame
  ) {
    if !sheet.ranking.rows.isEmpty {
      let headings =
        say(WorkshopText.groupsHeading).lowercased() + "  "
        + say(WorkshopText.pointsHeading).lowercased()
      frame.write(headings, in: rect, width: rect.columns, style: .muted, alignment: .trailing)
    }
    frame.write(
      say(WorkshopScreenText.result), in: rect,
      style: state.part == .result ? .focusedTitle : .title)
    let (_, body) = rect.splitRows(1)
    let lines = model.workshopResultLines(sheet, columns: rect.columns)
    if state.part == .result {
      text(lines, cursor: state.scroll, in: body, of: &frame)
    } else {
      frame.write(Array(lines.prefix(body.rows)), in: body)
    }
  }
}
