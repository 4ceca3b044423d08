import Domain
import Screen
import Wording

extension ScreenView {
  /// What needs somebody, group by group; empty groups are left out.
  func drawOverview(_ state: OverviewState, in frame: inout Frame) {
    let mark = listMark(state.list, total: state.rows.count)
    let inside = page(
      title: StyledText(say(OverviewText.title), .focusedTitle),
      trailing: mark.width > 0 ? mark : StyledText(overviewCounts(state), .muted), in: &frame)
    guard let overview = state.overview else {
      frame.hint(say(DetailScreenText.loading), in: inside, isFocused: true)
      return
    }
    guard !state.rows.isEmpty else {
      let (_, rest) = inside.splitRows(drawAllInOrder(in: inside, of: &frame))
      frame.hint(say(OverviewText.nothing), in: rest, isFocused: true)
      return
    }
    let isQuiet = !state.rows.contains { $0.group.isTrouble }
    let (_, list) = inside.splitRows(isQuiet ? drawAllInOrder(in: inside, of: &frame) : 0)
    let rows = state.shownRows
    if rows.isEmpty, let text = state.list.noHits {
      frame.hint(say(text), in: list, isFocused: true)
      return
    }
    let groups = OverviewGroup.allCases.map { group in
      let count = rows.count { $0.group == group }
      return ListGroup(count == 0 ? StyledText() : heading(group, count), count: count)
    }
    frame.list(groups, selection: state.list.cursor.selection, in: list) { index in
      row(rows[index], in: overview, columns: list.columns)
    }
  }

  /// Says that nothing is late, and how many rows that and a blank one take.
  private func drawAllInOrder(in rect: Rect, of frame: inout Frame) -> Int {
    let lines = DisplayWidth.wrap(say(OverviewText.allInOrder), to: max(1, rect.columns - 1))
    for (row, line) in lines.enumerated() {
      frame.write(String(line), in: rect, row: row, column: 1, style: .success)
    }
    return lines.count + 1
  }

  private func overviewCounts(_ state: OverviewState) -> String {
    guard let overview = state.overview else { return "" }
    return say(
      OverviewText.counts(
        openIdeas: overview.openIdeas.count, activeCases: overview.activeCases))
  }

  private func heading(_ group: OverviewGroup, _ count: Int) -> StyledText {
    var line = StyledText(say(group.title), .title)
    line.append(" \(NumberText.grouped(count))", group.isTrouble ? .warning : .muted)
    return line
  }

  private func row(_ row: OverviewRow, in overview: Overview, columns: Int) -> ListRow {
    switch row.group {
    case .overdue: measureRow(overview.overdue[row.index], columns: columns)
    case .dueSoon: measureRow(overview.dueWithin30Days[row.index], columns: columns)
    case .withoutReply: ideaRow(overview.withoutReply[row.index])
    case .withoutHandler: ideaRow(overview.withoutHandler[row.index])
    case .seriesGaps: gapRow(overview.seriesGaps[row.index], columns: columns)
    case .upcomingMeetings: meetingRow(overview.upcomingMeetings[row.index])
    case .agreementsToEvaluate: agreementRow(overview.agreementsToEvaluate[row.index])
    case .reviewsDue: documentReviewRow(overview.reviewsDue[row.index])
    case .personsToErase: personRow(overview.personsToErase[row.index])
    case .untouched:
      caseRow(
        overview.untouched[row.index].caseRow,
        right: StyledText(
          say(PaneText.untouched(overview.untouched[row.index].days)), .warning))
    case .nextSteps: nextStepRow(overview.nextSteps[row.index], columns: columns)
    }
  }

  // MARK: Rows

  private func titled(_ reference: Reference?, _ title: String) -> StyledText {
    StyledText(reference.map { "\($0) " } ?? "", .strong) + StyledText(title)
  }

  private func measureRow(_ row: MeasureRow, columns: Int) -> ListRow {
    var left = titled(row.measure.reference, row.measure.title)
    left.append("  \(row.caseReference)", .muted)
    if columns >= 100 { left.append(" \(row.caseTitle)", .muted) }
    var right = StyledText()
    if let day = row.measure.deadline {
      let today = model.session.today
      right.append(DayText.compact(day, today: today) + " ")
      let distance = say(DayText.deadline(day, today: today))
      let text = day < today ? "! \(distance)" : distance
      right.append(
        columns >= 70 ? DisplayWidth.pad(text, to: 12) : text, day < today ? .error : .muted)
    }
    if columns >= 70 {
      let name = row.responsible.map { say($0.shownTitle) }
      right.append(
        "  " + DisplayWidth.pad(name ?? say(PaneText.nobody), to: 20),
        name == nil ? .warning : .plain)
    }
    return ListRow(left, right: right)
  }

  private func ideaRow(_ row: IdeaRow) -> ListRow {
    ListRow(
      titled(row.reference, row.title),
      right: StyledText(
        DayText.age(row.receivedOn.days(until: model.session.today)), .warning))
  }

  /// The series and when it lacks a meeting, with the whole sentence where there is room.
  private func gapRow(_ row: SeriesGapRow, columns: Int) -> ListRow {
    let right = columns >= 100 ? say(row.gap.message) : ""
    return ListRow(
      titled(row.series.reference, say(row.gap.shortMessage)),
      right: StyledText(right, .muted))
  }

  private func meetingRow(_ row: MeetingRow) -> ListRow {
    var left = titled(row.meeting.reference, say(MeetingText.name(row.meeting)))
    if let owner = row.owner?.handle { left.append("  \(owner)", .muted) }
    var right = StyledText()
    right.append(DayText.short(row.meeting.on) + " ")
    right.append(say(DayText.deadline(row.meeting.on, today: model.session.today)), .muted)
    return ListRow(left, right: right)
  }

  private func agreementRow(_ row: AgreementRow) -> ListRow {
    var left = titled(row.agreement.reference, row.caseTitle)
    left.append("  \(row.caseReference)", .muted)
    let day = row.agreement.evaluationOn.map {
      say(AgreementScreenText.evaluation(DayText.short($0)))
    }
    return ListRow(left, right: StyledText(day ?? "", .warning))
  }

  private func documentReviewRow(_ document: DocumentReference) -> ListRow {
    var right = StyledText()
    if let day = document.reviewOn {
      right.append(say(OverviewText.review(DayText.short(day))), .warning)
    }
    if document.archiveReference.isEmpty, document.status == .sent {
      right.append(" " + say(PaneText.noArchiveReference), .warning)
    }
    return ListRow(titled(document.reference, document.title), right: right)
  }

  private func personRow(_ person: Person) -> ListRow {
    ListRow(
      titled(person.reference, say(PersonNameText.name(person))),
      right: StyledText(
        person.eraseAfter.map { say(OverviewText.eraseAfter(DayText.short($0))) } ?? "",
        .warning))
  }

  private func caseRow(_ row: CaseRow, right: StyledText) -> ListRow {
    ListRow(titled(row.reference, row.title), right: right)
  }

  /// A case and what comes next in it, as much of its title as leaves room for that.
  private func nextStepRow(_ step: NextStep, columns: Int) -> ListRow {
    let row = step.caseRow
    let next =
      if step.isSizeUnknown {
        PaneText.step(row.phasePosition ?? 1) + " · " + AgreementScreenText.sizeUnknown
      } else if let requirement = step.requirement {
        PaneText.step(row.phasePosition ?? 1) + " · " + requirement.message
      } else if let title = row.phaseTitle {
        PaneText.canComplete(title.phrase)
      } else {
        PaneText.nothingInProgress
      }
    var left = StyledText("\(row.reference) ", .strong)
    let room = columns >= 60 ? columns * 35 / 100 : 0
    if room > 0 { left.append(DisplayWidth.pad(row.title, to: room) + " ") }
    left.append(say(next), room > 0 ? .accent : .plain)
    return ListRow(left)
  }
}
