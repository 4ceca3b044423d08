import Domain
import Screen
import Wording

extension ScreenView {
  /// The first line: program, municipality, the figures that need somebody, and the date.
  func drawTitle(in frame: inout Frame) {
    let row = layout.title
    frame.fill(row, style: .header)
    var name = " sambygg · \(model.session.municipality)"
    if model.session.isDemo { name += " · \(say(InterfaceText.demo))" }
    if model.session.isReadOnly { name += " · \(say(InterfaceText.readOnly))" }
    let date =
      row.columns >= 100
      ? DayText.heading(model.session.today, in: language)
      : say(CalendarText.week(model.session.today.isoWeek))
    let figures = attention
    let dateWidth = DisplayWidth.of(date) + 1
    let figuresWidth = DisplayWidth.of(figures)
    let nameWidth = max(9, row.columns - dateWidth - figuresWidth - 4)
    frame.write(name, in: row, width: min(nameWidth, row.columns), style: .header)
    let end = row.columns - dateWidth - 2 - figuresWidth
    if end > 9 { frame.write(figures, in: row, column: end, style: .header) }
    if row.columns > dateWidth + 9 {
      frame.write(date, in: row, column: row.columns - dateWidth, style: .header)
    }
  }

  /// The figures that are not zero, each a reason to press `0`.
  private var attention: String {
    let figures = model.figures
    let all: [(Int, (Int) -> Phrase)] = [
      (figures.overdue, InterfaceText.overdue),
      (figures.withoutReply, InterfaceText.withoutReply),
      (figures.withoutHandler, InterfaceText.withoutHandler),
    ]
    let shown = all.filter { $0.0 > 0 }.map { say($0.1($0.0)) }
    return shown.prefix(layout.title.columns >= 100 ? 3 : 2).joined(separator: " · ")
  }

  /// The line above the footer: when it was last saved, and what has just happened.
  func drawStatus(in frame: inout Frame) {
    let row = layout.status
    frame.fill(row)
    let notice = noticeLines.first
    var column = 1
    if let time = model.lastSaved, row.columns >= 60 {
      let saved = StyledText(
        say(InterfaceText.saved(at: TimeText.clock(time, in: language))), .muted)
      // What has just happened needs the room more.
      if saved.width + (notice?.width ?? 0) + 4 <= row.columns {
        column += frame.write(saved, in: row, column: column) + 2
      }
    }
    if let notice {
      frame.write(notice, in: row, column: column, width: max(0, row.columns - column - 1))
    }
  }

  /// What has just happened; in two lines where one is too short and the footer can spare one.
  private var noticeLines: [StyledText] {
    guard let notice = model.notice else { return [] }
    let (mark, style): (String, Style) =
      switch notice.kind {
      case .done: ("✓ ", .success)
      case .hint: ("› ", .accent)
      case .refused: ("! ", .error)
      }
    let text = say(notice.text)
    let columns = layout.status.columns - 4
    guard layout.footer.rows > 1, DisplayWidth.of(text) > columns else {
      return [StyledText(mark + text, style)]
    }
    let lines = DisplayWidth.wrap(text, to: columns)
    let first = lines.first.map(String.init) ?? ""
    let rest = lines.dropFirst().joined(separator: " ")
    return [StyledText(mark + first, style), StyledText("  " + rest, style)]
  }

  /// The last two lines: what can be done here, the likeliest first; help and the way out
  /// are always there.
  func drawFooter(in frame: inout Frame) {
    var rect = layout.footer
    frame.fill(rect)
    let notice = noticeLines
    if notice.count > 1 {
      frame.write(notice[1], in: rect, column: 1, width: max(0, rect.columns - 2))
      rect = rect.splitRows(1).1
    }
    let hints = footerHints
    let last: Set<Action> = [.help, .back, .quit]
    let ends = hints.filter { last.contains($0.action) }
    let endWidth = ends.reduce(0) { $0 + $1.width + 2 }
    var line = 0
    var column = 1
    for hint in hints.filter({ !last.contains($0.action) }) + ends {
      let isEnd = last.contains(hint.action)
      let isLastLine = line == rect.rows - 1
      let room = rect.columns - (isLastLine && !isEnd ? endWidth : 0)
      if column + hint.width >= room {
        if isEnd, isLastLine { return }
        if isLastLine { continue }
        line += 1
        column = 1
        if line == rect.rows - 1, !isEnd, column + hint.width >= rect.columns - endWidth {
          continue
        }
      }
      frame.write(hint.key, in: rect, row: line, column: column, style: .key)
      frame.write(
        hint.label, in: rect, row: line, column: column + DisplayWidth.of(hint.key) + 1,
        style: .hint)
      column += hint.width + 2
    }
  }

  private struct FooterHint {
    let action: Action
    let key: String
    let label: String

    var width: Int { DisplayWidth.of(key) + 1 + DisplayWidth.of(label) }
  }

  /// What can be done here just now, with its key.
  private var footerHints: [FooterHint] {
    Action.inPlace(model.place).compactMap { action in
      guard action.definition.footerRank != nil,
        let key = action.shownKey(in: model.place), model.unavailability(of: action) == nil
      else { return nil }
      return FooterHint(
        action: action, key: say(key.shownName), label: say(action.definition.text.label))
    }
  }

  /// The names of the panes where not all of them are shown.
  func drawPaneNames(in frame: inout Frame) {
    let isAlone = layout.form == .narrow || model.isZoomed
    let row =
      isAlone
      ? layout.body.line(0)
      : Rect(
        row: layout.headerBox.endRow, column: layout.headerBox.column, rows: 1,
        columns: layout.headerBox.columns)
    let panes: [Pane] = isAlone ? Pane.allCases : [.team, .plan, .checklist]
    let focus = !isAlone && model.focus.rawValue < 3 ? Pane.plan : model.focus
    var line = StyledText(" ")
    for pane in panes {
      let style: Style = pane == focus ? .selectedTab : .tab
      line.append("\(pane.rawValue) \(paneName(pane, short: true))", style)
      line.append("  ")
    }
    frame.write(line, in: row, width: row.columns)
  }

  /// What a pane is called, by the words of the case's template (N-01, N-03).
  func paneName(_ pane: Pane, short: Bool = false) -> String {
    switch pane {
    case .ideas: return say(PaneText.ideas)
    case .cases: return say(PaneText.cases)
    case .team: return short ? say(PaneText.teamShort) : teamName
    case .plan: return say(model.work.tab.name)
    case .checklist: return say(PaneText.checklist)
    }
  }

  private var teamName: String {
    guard let words = model.work.situation?.template.words, let team = words.team else {
      return say(PaneText.team)
    }
    return team.text(in: language).capitalizedFirst
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
