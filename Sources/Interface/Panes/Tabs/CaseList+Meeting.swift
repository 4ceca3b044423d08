package import Domain
import Screen
import Wording

extension CaseList {
  /// The meetings of the case: those ahead, the first one first, then those before, latest first.
  static let meetings = CaseList(
    name: MeetingScreenText.tab, placeName: MeetingScreenText.tabPlace,
    emptyText: MeetingScreenText.none,
    kinds: [.meeting, .meetingSeries, .agendaItem, .attendance], addition: .meeting,
    foot: { $0.meetingFoot($1) }, orders: [.oldest, .kind, .status],
    rows: { $0.situation?.meetingsInOrder ?? [] }, id: { .record(RecordLink($0.id)) },
    words: { $1.words(of: $0) }, key: { $2.key($0, $1) },
    row: { $0.caseMeetingRow($1, in: $2) })
}

extension CaseSituation {
  /// Meetings ahead by their day, then those held or cancelled, latest first.
  package var meetingsInOrder: [Meeting] {
    let ahead = meetings.filter { !$0.status.isHeld && $0.status != .cancelled }
    return ahead + meetings.filter { $0.status.isHeld || $0.status == .cancelled }.reversed()
  }

  fileprivate func headcount(of meeting: Meeting) -> Int {
    attendances.filter { $0.meeting == meeting.id }.reduce(0) { $0 + $1.count }
  }
}

extension RecordText {
  /// What the meeting and its agenda hold.
  fileprivate func words(of meeting: Meeting) -> [String] {
    all(of: meeting)
      + situation.agendaItems.filter { $0.meeting == meeting.id }.flatMap { all(of: $0) }
  }

  fileprivate func key(_ meeting: Meeting, _ order: ListOrder) -> ListKey {
    switch order {
    case .oldest: .oldest(meeting.on)
    case .kind: .by(say(meeting.kind.label))
    case .status: .code(meeting.status)
    case .standard, .title, .person, .newest, .amount, .reference, .priority: .missing
    }
  }
}

extension ScreenView {
  fileprivate func caseMeetingRow(_ meeting: Meeting, in situation: CaseSituation) -> ListRow {
    let agenda = situation.agendaItems.filter { $0.meeting == meeting.id }
    let missing = meeting.status.isHeld ? agenda.filter(\.lacksDecision).map(\.position) : []
    return meetingListRow(
      MeetingRow(
        meeting: meeting, owner: nil, headcount: situation.headcount(of: meeting),
        missingParties: [], missingDecisions: missing), columns: layout.planBox.columns)
  }

  /// What the case's own series lack (INV-25).
  fileprivate func meetingFoot(_ situation: CaseSituation) -> [StyledText] {
    situation.schedules.filter { $0.series.caseFile != nil }
      .flatMap { $0.gaps(today: situation.today) }
      .map { StyledText(say($0.message), .warning) }
  }
}
