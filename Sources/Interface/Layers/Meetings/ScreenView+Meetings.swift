import Domain
import Screen
import Wording

extension ScreenView {
  /// All series and meetings, what is missing first.
  func drawMeetings(_ state: MeetingsState, in frame: inout Frame) {
    let inside = page(
      title: StyledText(say(MeetingScreenText.title), .focusedTitle),
      trailing: listMark(state.list, total: state.rows.count), in: &frame)
    guard state.isLoaded, !state.rows.isEmpty else {
      let text = state.isLoaded ? MeetingScreenText.noneAtAll : DetailScreenText.loading
      frame.hint(say(text), in: inside, isFocused: true)
      return
    }
    let rows = state.shownRows
    if rows.isEmpty, let text = state.list.noHits {
      frame.hint(say(text), in: inside, isFocused: true)
      return
    }
    let groups = MeetingsRow.Group.allCases.map { group in
      let count = rows.count { $0.group == group }
      guard count > 0 else { return ListGroup(count: 0) }
      return ListGroup(
        StyledText(say(group.title), group == .gaps ? .warning : .title), count: count)
    }
    frame.list(groups, selection: state.list.cursor.selection, in: inside) { index in
      meetingsRow(rows[index], columns: inside.columns)
    }
  }

  private func meetingsRow(_ row: MeetingsRow, columns: Int) -> ListRow {
    switch row {
    case .gap(let row):
      var left = StyledText(row.series.reference.map { "\($0) " } ?? "", .strong)
      left.append(say(row.gap.message), .warning)
      return ListRow(left)
    case .series(let row): return seriesRow(row, columns: columns)
    case .pause(let pause):
      return ListRow(StyledText("  " + say(MeetingText.pause(pause)), .muted))
    case .meeting(let row, _): return meetingListRow(row, columns: columns)
    }
  }

  private func seriesRow(_ row: SeriesRow, columns: Int) -> ListRow {
    var left = StyledText(row.series.reference.map { "\($0) " } ?? "", .strong)
    left.append(say(row.series.kind.label) + ", " + say(MeetingText.rhythm(row.series.interval)))
    if let owner = row.caseName?.handle { left.append("  \(owner)", .muted) }
    var right = StyledText()
    if let next = row.upcoming(from: model.session.today) {
      let day = DayText.short(next.on)
      right.append(
        say(MeetingScreenText.nextIs("\(next.reference?.description ?? "") \(day)")), .accent)
    } else if let day = row.schedule.nextDay {
      right.append(say(MeetingScreenText.nextIsProposed(DayText.short(day))), .muted)
    }
    return ListRow(left, right: right)
  }

  /// A meeting by day, with status, how many were there and what is missing.
  func meetingListRow(_ row: MeetingRow, columns: Int) -> ListRow {
    let meeting = row.meeting
    var left = StyledText(meeting.reference.map { "\($0) " } ?? "", .strong)
    left.append(DayText.short(meeting.on) + " ", .muted)
    left.append(say(MeetingText.name(meeting)))
    if let owner = row.owner?.handle { left.append("  \(owner)", .muted) }
    var right = StyledText()
    if !row.missingParties.isEmpty {
      right.append("! " + say(MeetingText.missing(row.missingParties)) + " ", .warning)
    }
    if !row.missingDecisions.isEmpty, meeting.status != .minutesApproved {
      right.append("! " + say(MeetingScreenText.withoutDecision) + " ", .warning)
    }
    if row.headcount > 0, columns >= 70 {
      right.append(say(MeetingText.present(row.headcount)) + "  ", .muted)
    }
    right.append(say(meeting.status.label).lowercased())
    return ListRow(left, right: right, isMuted: meeting.status == .cancelled)
  }
}
