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
      frame.hint(say(DetailWords.loading), in: inside, isFocused: true)
      return
    }
    let question = drawQuestion(sheet, in: inside, of: &frame)
    let (_, rest) = inside.splitRows(question)
    guard rest.columns >= 76 else {
      let (top, bottom) = rest.splitRows(min(sheet.groups.count + 2, max(3, rest.rows / 2)))
      drawGroups(state, sheet, in: top, of: &frame)
      drawResult(sheet, in: bottom, of: &frame)
      return
    }
    let (left, right) = rest.splitColumns(rest.columns * 2 / 5)
    let (list, words) = left.splitRows(min(sheet.groups.count + 3, max(3, left.rows - 8)))
    drawGroups(state, sheet, in: list.inset(right: 2), of: &frame)
    drawWritten(state.group, in: words.inset(right: 2), of: &frame)
    drawResult(sheet, in: right, of: &frame)
  }

  private func title(of state: WorkshopState) -> String {
    let meeting = state.sheet?.meeting
    let reference = meeting?.reference?.description ?? ""
    let day = meeting?.on.map { DayText.long($0, in: language) } ?? ""
    return [say(WorkshopWords.workshop), reference, day].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func status(of state: WorkshopState) -> String {
    guard let sheet = state.sheet else { return "" }
    return say(sheet.workshop.closedOn.map(WorkshopText.closed) ?? WorkshopText.isOpen)
  }

  /// The question put to the groups; how many rows it takes.
  private func drawQuestion(
    _ sheet: WorkshopSheet, in rect: Rect, of frame: inout Frame
  ) -> Int {
    guard !sheet.workshop.theme.isEmpty else { return 0 }
    let lines = DisplayWidth.wrap(sheet.workshop.theme, to: max(1, rect.columns - 1)).prefix(3)
    for (row, line) in lines.enumerated() {
      frame.write(String(line), in: rect, row: row, column: 1, style: .strong)
    }
    return lines.count + 1
  }

  private func drawGroups(
    _ state: WorkshopState, _ sheet: WorkshopSheet, in rect: Rect, of frame: inout Frame
  ) {
    let heading =
      say(WorkshopText.groups(sheet.groups.count)) + " · "
      + say(WorkshopText.participants(sheet.headcount))
    frame.write(heading, in: rect, column: 1, width: rect.columns - 1, style: .title)
    let (_, list) = rect.splitRows(1)
    guard !sheet.groups.isEmpty else {
      frame.hint(say(WorkshopWords.noGroups), in: list, isFocused: true)
      return
    }
    let rows = sheet.groups.map { group in
      ListRow(
        StyledText(say(WorkshopText.group(group.groupNumber)) + "  ", .strong)
          + StyledText(say(WorkshopText.ballot(group)), group.ballot.isEmpty ? .muted : .plain),
        right: StyledText("\(group.headcount)", .muted))
    }
    frame.list(
      rows, in: list, first: state.cursor.firstRow(visible: list.rows, of: rows.count),
      selection: state.cursor.selection, isFocused: true)
  }

  /// What the selected group wrote (seed K-10, K-11).
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

  /// The ranking with a bar for each key's groups, how it was counted, and what was missed.
  private func drawResult(_ sheet: WorkshopSheet, in rect: Rect, of frame: inout Frame) {
    frame.write(say(WorkshopWords.result), in: rect, style: .title)
    let rows = sheet.ranking.rows
    guard !rows.isEmpty else {
      frame.write(say(WorkshopText.noBallot), in: rect, row: 1, style: .muted)
      return
    }
    let headings =
      say(WorkshopText.groupsHeading).lowercased() + "  "
      + say(WorkshopText.pointsHeading).lowercased()
    frame.write(headings, in: rect, width: rect.columns, style: .muted, alignment: .trailing)
    let most = max(1, rows.map(\.groups).max() ?? 1)
    let bar = rect.columns >= 60 ? 12 : 6
    var lines: [StyledText] = []
    let room = max(8, rect.columns - bar - 18)
    for row in rows {
      var line = StyledText(DisplayWidth.pad(WorkshopText.rank(row), to: 4), .strong)
      let label = say(WorkshopText.key(row.key, in: sheet))
      line.append(DisplayWidth.pad(DisplayWidth.truncate(label, to: room), to: room) + " ")
      let full = row.groups * bar / most
      line.append(String(repeating: "█", count: full), .accent)
      line.append(String(repeating: "░", count: bar - full), .muted)
      line.append(
        DisplayWidth.pad("\(row.groups)", to: 6, alignment: .trailing)
          + DisplayWidth.pad("\(row.points)", to: 7, alignment: .trailing))
      lines.append(line)
    }
    var page = TextPage(columns: rect.columns)
    page.blank()
    page.paragraph(say(WorkshopText.method), .muted)
    if let published = WorkshopText.publishedLine(sheet) { page.paragraph(say(published), .muted) }
    if !sheet.missingKeys.isEmpty {
      page.heading(say(WorkshopText.missingHeading))
      for key in sheet.missingKeys {
        page.item("•", say(WorkshopText.missing(key)), markStyle: .muted)
      }
    }
    let (_, body) = rect.splitRows(1)
    frame.write(Array((lines + page.lines).prefix(body.rows)), in: body)
  }
}
