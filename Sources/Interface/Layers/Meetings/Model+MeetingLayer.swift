import Domain
import Wording

extension Model {
  /// The meeting on the screen; nil where none is.
  var meetingState: MeetingState? {
    for layer in layers.reversed() {
      if case .meeting(let state) = layer { return state }
    }
    return nil
  }

  /// What has been read of it.
  var meetingSheet: MinutesSheet? { meetingState?.sheet }

  /// Shows a meeting.
  mutating func openMeeting(_ id: Identifier<Meeting>) -> [Effect] {
    lay(.meeting(MeetingState(id: id)), .read(.meeting(id)))
  }

  /// Shows all series and meetings, on a row where one is named.
  mutating func openMeetings(at link: RecordLink?) -> [Effect] {
    lay(.meetings(MeetingsState(at: link)), .read(.meetings))
  }

  /// Makes the case of a meeting that is opened the case at hand.
  mutating func followCase(of sheet: MinutesSheet) -> [Effect] {
    guard case .meeting(let state) = layers.last, state.id == sheet.meeting.id,
      let id = sheet.meeting.caseFile, id != work.situation?.caseFile.id,
      cases.rows.contains(where: { $0.id == id })
    else { return [] }
    cases.select(id)
    return [.read(.situation(id))]
  }

  /// Opens the page of the selected row: the meeting's own fields and history, or the row's.
  mutating func openRow(of state: MeetingState) -> [Effect] {
    guard let link = state.selectedLink else { return [] }
    push(.detail(DetailState(link: link)))
    return [.read(.detail(link))]
  }

  /// The row whose status is changed: on a meeting's page always the meeting.
  var statusSubject: RecordLink? {
    if case .meeting(let state) = layers.last { return RecordLink(state.id) }
    return subject
  }

  /// The statuses that a meeting may go to.
  func meetingMoves(of id: Identifier<Meeting>) -> [ChoiceOption]? {
    meetingStatus(of: id)?.menu { target, needsReason in
      if target == .minutesApproved { return .form(.approveMinutes(id)) }
      return needsReason
        ? .form(.move(.meeting(id, target))) : .act(.meeting(.move(id, to: target)))
    }
  }

  private func meetingStatus(of id: Identifier<Meeting>) -> MeetingStatus? {
    if let meeting = meetingSheet?.meeting, meeting.id == id { return meeting.status }
    if case .meetings(let state) = layers.last {
      for case .meeting(let row, _) in state.rows where row.meeting.id == id {
        return row.meeting.status
      }
    }
    if case .detail(let state) = layers.last, let snapshot = state.snapshot,
      snapshot.link == RecordLink(id)
    {
      return MeetingStatus(snapshot.values["status"] ?? .blank)
    }
    return work.situation?.meetings.first { $0.id == id }?.status
  }

  /// The item that ideas are taken down at: the selected one, else the first for input.
  var ideaItem: AgendaItem? {
    meetingState?.item ?? meetingSheet?.agenda.first { $0.kind == .input }
  }

  /// The item that a team is elected under: the selected one, else the first election.
  var electionItem: AgendaItem? {
    if let item = meetingState?.item, item.kind == .election { return item }
    return meetingSheet?.agenda.first { $0.kind == .election }
  }

  // MARK: Adding

  /// Asks what sort of meeting to add; the next of a series, and a new series, are below.
  mutating func chooseMeetingAddition(owner: FieldValues) -> [Effect] {
    let own = owner["case"] ?? .blank
    let meetings = MeetingKind.allCases.map { kind in
      ChoiceOption(
        kind.label,
        outcome: .form(
          .add(.meeting, fixed: ["case": own, "kind": kind.fieldValue, "series": .blank])))
    }
    let next = seriesAtHand(of: own).map { series in
      ChoiceOption(
        MeetingScreenText.next(in: series), outcome: .nextMeeting(series.id))
    }
    let series = ChoiceOption(
      MeetingScreenText.newSeries, outcome: .form(.add(.meetingSeries, fixed: ["case": own])))
    push(
      .choice(
        ChoiceState(title: MeetingScreenText.chooseKind, options: next + meetings + [series])))
    return []
  }

  /// The series of a case, or of the platform where none is named.
  private func seriesAtHand(of owner: FieldValue) -> [MeetingSeries] {
    if case .meetings(let state) = layers.last {
      return state.rows.compactMap { row in
        if case .series(let row) = row { row.series } else { nil }
      }
    }
    return work.situation?.schedules.map(\.series)
      .filter { $0.caseFile.map { .record(RecordLink($0)) } ?? .blank == owner } ?? []
  }

  /// Opens the form for a new item, last on the agenda.
  mutating func addItem() -> [Effect] {
    guard let sheet = meetingSheet else { return [] }
    return openForm(
      .add(
        .agendaItem,
        fixed: [
          "meeting": sheet.meeting.id.fieldValue, "case": .blank, "carriedFrom": .blank,
          "position": .integer(sheet.agenda.count + 1),
        ]))
  }

  /// Opens the form for who was there.
  mutating func openAttendance() -> [Effect] {
    guard let sheet = meetingSheet else { return [] }
    return openForm(
      .add(
        .attendance, fixed: ["meeting": sheet.meeting.id.fieldValue, "case": .blank]))
  }

  // MARK: Series

  /// Reads the series at hand to plan its next meeting.
  mutating func planNextMeeting() -> [Effect] {
    if case .meetings(let state) = layers.last {
      return state.series.map { [.read(.schedule($0))] } ?? []
    }
    return meetingSheet?.series.map { [.read(.schedule($0.id))] } ?? []
  }

  /// Opens the form of the next meeting with what is proposed for it.
  mutating func openPlanning(_ schedule: SeriesSchedule) -> [Effect] {
    var values: FieldValues = [:]
    if let day = schedule.nextDay { values["on"] = .day(day) }
    for key: FieldKey in ["from", "to", "place", "host"] {
      if let latest = schedule.latest { values[key] = latest[key] }
    }
    return openForm(.planMeeting(of: schedule.series, values))
  }

  /// Asks why the series pauses; for a gap its days are known.
  mutating func openPause() -> [Effect] {
    guard case .meetings(let state) = layers.last, let series = state.series else { return [] }
    var fixed: FieldValues = ["series": series.fieldValue, "case": .blank]
    if case .gap(let row)? = state.selected {
      fixed["from"] = .day(row.gap.interval.first)
      fixed["to"] = .day(row.gap.interval.last)
    }
    return openForm(.add(.seriesPause, fixed: fixed))
  }
}

extension UserAction {
  /// Whether what was done made a meeting, which is then shown.
  var makesMeeting: Bool {
    if case .record(.add(.meeting, _)) = self { return true }
    if case .meeting(.plan) = self { return true }
    return false
  }
}
