import Domain
import Screen
import Wording

extension ScreenView {
  /// A meeting: when and where, what is missing, the agenda, who was there, and beside or below
  /// it what is in the selected row.
  func drawMeeting(_ state: MeetingState, in frame: inout Frame) {
    let meeting = state.sheet?.meeting
    let name = meeting.map { say(MeetingText.name($0)) } ?? say(MeetingScreenText.meeting)
    let reference = meeting?.reference?.description ?? ""
    let inside = page(
      title: StyledText("\(reference) \(name)", .focusedTitle),
      trailing: StyledText(meeting.map { say($0.status.label).lowercased() } ?? "", .muted),
      in: &frame)
    guard let sheet = state.sheet else {
      frame.hint(say(DetailScreenText.loading), in: inside, isFocused: true)
      return
    }
    let warnings = warnings(of: sheet)
    frame.write(warnings, in: inside, column: 1)
    let (_, rest) = inside.splitRows(warnings.isEmpty ? 0 : warnings.count + 1)
    let isWide = rest.columns >= 100
    let (left, right) = rest.splitColumns(isWide ? rest.columns * 55 / 100 : rest.columns)
    let below = min(9, rest.rows / 2)
    let (list, text) = isWide ? (left, right) : rest.splitRows(rest.rows - below)
    let rows = state.rows
    let groups = [
      ListGroup(count: 1),
      ListGroup(
        StyledText(say(MeetingScreenText.agenda(sheet.agenda.count)), .title),
        count: sheet.agenda.count),
      ListGroup(
        StyledText(say(MeetingText.present(sheet.presence.headcount)), .title),
        count: sheet.attendances.count),
    ]
    frame.list(groups, selection: state.cursor.selection, in: isWide ? list.inset(right: 2) : list)
    {
      meetingRow(rows[$0], in: sheet)
    }
    var page = TextPage(columns: max(1, text.columns - (isWide ? 1 : 0)))
    if !isWide { page.line(StyledText(String(repeating: "─", count: text.columns), .border)) }
    write(state.selected, of: sheet, on: &page)
    frame.write(Array(page.lines.prefix(text.rows)), in: text)
  }

  /// What somebody has to see to: a party that is missing, too little time, a blank decision.
  private func warnings(of sheet: MinutesSheet) -> [StyledText] {
    var texts: [Phrase] = []
    if !sheet.absentParties.isEmpty { texts.append(MeetingText.missing(sheet.absentParties)) }
    if let overrun = sheet.overrun { texts.append(MeetingText.overrun(overrun)) }
    if sheet.isDraft, !sheet.missingDecisions.isEmpty {
      texts.append(MeetingText.undecided(sheet.missingDecisions))
    }
    return texts.map { StyledText("! " + say($0), .warning) }
  }

  private func meetingRow(_ row: MeetingState.Row, in sheet: MinutesSheet) -> ListRow {
    switch row {
    case .meeting(let meeting): headRow(meeting, in: sheet)
    case .item(let item): itemRow(item, in: sheet)
    case .attendance(let attendance):
      ListRow(
        StyledText("  " + say(MeetingText.somebody(attendance, sheet.setting))),
        right: StyledText("\(attendance.count)"))
    }
  }

  private func headRow(_ meeting: Meeting, in sheet: MinutesSheet) -> ListRow {
    let day = DayText.longWithWeekday(meeting.on, in: language)
    let time = say(MinutesText.time(from: meeting.from, to: meeting.to))
    let facts = [day, time, meeting.place].filter { !$0.isEmpty }
    return ListRow(
      StyledText(facts.joined(separator: ", "), .strong),
      right: StyledText(meeting.isOpen ? say(MinutesText.access).lowercased() : "", .muted))
  }

  private func itemRow(_ item: AgendaItem, in sheet: MinutesSheet) -> ListRow {
    var left = StyledText("  \(item.position). ", .strong)
    left.append(item.title)
    var right = StyledText()
    if let origin = sheet.origin(of: item)?.reference {
      right.append(say(MeetingText.carried(from: origin.description)) + " ", .accent)
    }
    if let target = sheet.destination(of: item)?.reference {
      right.append(say(MeetingText.carried(to: target.description)) + " ", .accent)
    }
    if let ideas = sheet.ideas[item.id] {
      right.append(say(Plural.ideas.counted(ideas)) + " ", .accent)
    }
    for measure in sheet.measures(of: item) {
      right.append("\(measure.reference?.description ?? "") ", .accent)
    }
    if item.lacksDecision, sheet.meeting.status.isHeld {
      right.append(say(MeetingScreenText.withoutDecision) + " ", .warning)
    } else if !TextRules.isBlank(item.decision) {
      right.append("✓ " + say(MinutesText.decision).lowercased() + " ", .success)
    }
    right.append(say(item.kind.label).lowercased(), .muted)
    if let minutes = item.minutes { right.append(" \(minutes) min", .muted) }
    return ListRow(left, right: right)
  }

  /// What the selected row holds, and what is open from earlier meetings.
  private func write(
    _ row: MeetingState.Row?, of sheet: MinutesSheet, on page: inout TextPage
  ) {
    switch row {
    case .item(let item):
      page.paragraph(say(MeetingText.item(item)), .strong)
      if item.isUnwritten { page.paragraph(say(MeetingScreenText.nothingWritten), .muted) }
      if !TextRules.isBlank(item.note) { page.paragraph(item.note) }
      if !TextRules.isBlank(item.decision) {
        page.heading(say(MinutesText.decision))
        page.paragraph(item.decision)
      }
      if item.isApplauded { page.item("✓", say(MinutesText.applauded), markStyle: .success) }
      let elected = item.kind == .election ? sheet.elected : []
      if !elected.isEmpty { page.heading(say(MinutesText.elected)) }
      for member in elected {
        let name = sheet.setting.person(member.person).map { say(PersonNameText.name($0)) } ?? "?"
        let roles = member.roles.map { say($0.label).lowercased() }.joined(separator: ", ")
        page.item("•", "\(name), \(roles)", markStyle: .muted)
      }
      for measure in sheet.measures(of: item) { writeMeasure(measure, on: &page) }
    case .meeting(let meeting):
      let organisers = meeting.organisers.compactMap { sheet.setting.organisation($0)?.name }
      let facts: [(Phrase, String)] = [
        (FieldLabels.label(.meeting, "case"), sheet.caseFile?.title ?? ""),
        (MinutesText.series, sheet.series?.reference?.description ?? ""),
        (MinutesText.organisers, ListText.and(organisers, in: language)),
        (MinutesText.host, meeting.host),
        (FieldLabels.label(.meeting, "approvedBy"), meeting.approvedBy),
      ]
      for (label, text) in facts where !text.isEmpty { page.field(say(label), text) }
      if let sum = sheet.minutesOfItems {
        page.field(
          say(MinutesText.timeOfItems),
          say(MinutesText.minutes(sum, planned: meeting.plannedMinutes)))
      }
      if let next = sheet.next {
        let day = DayText.short(next.on)
        page.field(say(MinutesText.next), "\(next.reference?.description ?? "") \(day)")
      }
      writeFollowUp(sheet, on: &page)
    case .attendance, nil:
      writeFollowUp(sheet, on: &page)
    }
  }

  private func writeFollowUp(_ sheet: MinutesSheet, on page: inout TextPage) {
    guard !sheet.earlierMeasures.isEmpty else { return }
    page.heading(say(MinutesText.followUp))
    for measure in sheet.earlierMeasures { writeMeasure(measure, on: &page) }
  }

  private func writeMeasure(_ measure: Measure, on page: inout TextPage) {
    let deadline = measure.deadline.map { ", " + DayText.short($0) } ?? ""
    page.item(
      StatusGlyph.of(measure.status),
      "\(measure.reference?.description ?? "") \(measure.title)\(deadline), "
        + say(measure.status.label).lowercased(), markStyle: .accent)
  }
}
