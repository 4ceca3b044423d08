package import Domain
import Screen

/// All series and meetings: what is missing, the series, what is ahead, what was held.
package struct MeetingsState: Hashable, Sendable {
  package private(set) var rows: [MeetingsRow] = []
  package private(set) var isLoaded = false
  package var list = ListState()
  /// The row that is to be selected once it has been read.
  var wanted: RecordLink?

  /// Opens a list that is about to be read, on a row where one is wanted.
  package init(at wanted: RecordLink? = nil) {
    self.wanted = wanted
  }

  /// The selected row; nil where there is none.
  package var selected: MeetingsRow? { list.selectedRow(of: rows.count).map { rows[$0] } }

  /// The rows that are shown.
  package var shownRows: [MeetingsRow] { list.rows(of: rows.count).map { rows[$0] } }

  /// The record of the selected row.
  package var selectedLink: RecordLink? { selected?.link }

  /// The series that the selected row is about; nil where it is about none.
  package var series: Identifier<MeetingSeries>? { selected?.series }

  /// The rows about a series, shown or left out.
  func rows(of series: Identifier<MeetingSeries>) -> [MeetingsRow] {
    rows.filter { $0.series == series }
  }

  /// Takes what was read; the list stays on its row.
  mutating func take(
    _ series: [SeriesRow], _ meetings: [MeetingRow], today: Day, in language: Language
  ) {
    let selected = self.selected
    let link = wanted ?? selected?.link
    isLoaded = true
    rows =
      series.flatMap { row in
        row.gaps.map { .gap(SeriesGapRow(series: row.series, gap: $0)) }
      }
      + series.flatMap { row in [.series(row)] + row.schedule.pauses.map(MeetingsRow.pause) }
    let isAhead = { (row: MeetingRow) in row.meeting.status.isAhead }
    rows += meetings.filter(isAhead).map { .meeting($0, isAhead: true) }
    rows += meetings.filter { !isAhead($0) }.reversed().map { .meeting($0, isAhead: false) }
    let same = wanted == nil ? rows.firstIndex { $0 == selected } : nil
    wanted = nil
    arrange(staying: same ?? rows.firstIndex { $0.group != .gaps && $0.link == link }, in: language)
  }

  /// Changes the filter; the selection stays on its row.
  mutating func change(in language: Language, _ change: (inout ListState) -> Void) {
    let row = list.selectedRow(of: rows.count)
    change(&list)
    arrange(staying: row, in: language)
  }

  private mutating func arrange(staying row: Int?, in language: Language) {
    list.arrange { rows.map { $0.facts(language) } }
    list.select(row: row, of: rows.count)
  }
}

/// A row of the list of series and meetings.
package enum MeetingsRow: Hashable, Sendable {
  case gap(SeriesGapRow)
  case series(SeriesRow)
  case pause(SeriesPause)
  case meeting(MeetingRow, isAhead: Bool)

  /// The record that the row shows.
  package var link: RecordLink {
    switch self {
    case .gap(let row): RecordLink(row.series.id)
    case .series(let row): RecordLink(row.series.id)
    case .pause(let pause): RecordLink(pause.id)
    case .meeting(let row, _): RecordLink(row.meeting.id)
    }
  }

  /// The series that the row is about; nil where it is about none.
  package var series: Identifier<MeetingSeries>? {
    switch self {
    case .gap(let row): row.series.id
    case .series(let row): row.series.id
    case .pause(let pause): pause.series
    case .meeting(let row, _): row.meeting.series
    }
  }

  /// The groups in the order of the screen.
  package enum Group: CaseIterable, Hashable, Sendable {
    case gaps, series, ahead, past
  }

  /// The group that the row is in.
  package var group: Group {
    switch self {
    case .gap: .gaps
    case .series, .pause: .series
    case .meeting(_, let isAhead): isAhead ? .ahead : .past
    }
  }
}

extension MeetingsState: ListLayerState {
  static let place = Place.meetings
  static let standsOnce = true
  static let isFullScreen = true
  var layer: Layer { .meetings(self) }
  var subject: RecordLink? { selectedLink }
  var reading: Effect? { .read(.meetings) }

  mutating func take(_ message: Message, in language: Language) {
    guard case .meetingsLoaded(let series, let meetings, let today) = message else { return }
    take(series, meetings, today: today, in: language)
  }

  mutating func follow(_ made: RecordLink) { wanted = made }

  func open(in model: inout Model) -> [Effect] { selectedLink.map { model.openDetail($0) } ?? [] }

  func add(in model: inout Model) -> [Effect] { model.chooseMeetingAddition(owner: [:]) }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawMeetings(self, in: &frame)
  }
}
