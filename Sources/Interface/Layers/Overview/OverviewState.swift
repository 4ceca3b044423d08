package import Domain
import Screen

/// What needs somebody.
package struct OverviewState: Hashable, Sendable {
  package private(set) var overview: Overview?
  /// Each row with the group it is in, in the order of the screen.
  package private(set) var rows: [OverviewRow] = []
  package var list = ListState()

  /// Begins before the overview is loaded.
  package init() {}

  /// The row that Enter goes to.
  package var selectedLink: RecordLink? { selected?.link }

  private var selected: OverviewRow? { list.selectedRow(of: rows.count).map { rows[$0] } }

  /// The rows that are shown.
  package var shownRows: [OverviewRow] { list.rows(of: rows.count).map { rows[$0] } }

  /// Takes an overview that has come, and stays on the row that was selected.
  package mutating func take(_ overview: Overview, in language: Language) {
    let selected = self.selected
    self.overview = overview
    rows = OverviewGroup.allCases.flatMap { group in
      group.links(in: overview).enumerated().map {
        OverviewRow(group: group, index: $0, link: $1)
      }
    }
    arrange(staying: selected, in: language)
  }

  /// Changes the filter; the selection stays on its row.
  mutating func change(in language: Language, _ change: (inout ListState) -> Void) {
    let selected = self.selected
    change(&list)
    arrange(staying: selected, in: language)
  }

  private mutating func arrange(staying row: OverviewRow?, in language: Language) {
    if let overview { list.arrange { rows.map { $0.facts(in: overview, language) } } }
    let same = rows.firstIndex { $0.group == row?.group && $0.link == row?.link }
    list.select(row: same ?? rows.firstIndex { $0.link == row?.link }, of: rows.count)
  }
}

/// A row of the overview.
package struct OverviewRow: Hashable, Sendable {
  package let group: OverviewGroup
  /// Its position in the group.
  package let index: Int
  package let link: RecordLink
}

/// The groups of the overview in the order of the screen: what is late, who waits, what is
/// next (Rules.md 3.1).
package enum OverviewGroup: CaseIterable, Hashable, Sendable {
  case overdue, withoutReply, withoutHandler, seriesGaps, upcomingMeetings, dueSoon
  case agreementsToEvaluate, reviewsDue
  case personsToErase, untouched
  case nextSteps

  /// Whether a row in the group says that something is late or somebody waits.
  package var isTrouble: Bool {
    switch self {
    case .overdue, .withoutReply, .withoutHandler, .seriesGaps, .agreementsToEvaluate,
      .reviewsDue, .personsToErase, .untouched:
      true
    case .upcomingMeetings, .dueSoon, .nextSteps: false
    }
  }

  func links(in overview: Overview) -> [RecordLink] {
    switch self {
    case .overdue: overview.overdue.map { RecordLink($0.measure.id) }
    case .withoutReply: overview.withoutReply.map { RecordLink($0.id) }
    case .withoutHandler: overview.withoutHandler.map { RecordLink($0.id) }
    case .dueSoon: overview.dueWithin30Days.map { RecordLink($0.measure.id) }
    case .seriesGaps: overview.seriesGaps.map { RecordLink($0.series.id) }
    case .upcomingMeetings: overview.upcomingMeetings.map { RecordLink($0.meeting.id) }
    case .agreementsToEvaluate:
      overview.agreementsToEvaluate.map { RecordLink($0.agreement.id) }
    case .reviewsDue: overview.reviewsDue.map { RecordLink($0.id) }
    case .personsToErase: overview.personsToErase.map { RecordLink($0.id) }
    case .untouched: overview.untouched.map { RecordLink($0.caseRow.id) }
    case .nextSteps: overview.nextSteps.map { RecordLink($0.caseRow.id) }
    }
  }
}

extension OverviewState: ListLayerState {
  static let place = Place.overview
  static let standsOnce = true
  static let isFullScreen = true
  var layer: Layer { .overview(self) }
  var subject: RecordLink? { selectedLink }
  var reading: Effect? { .read(.overview) }

  mutating func take(_ message: Message, in language: Language) {
    if case .overviewLoaded(let overview) = message { take(overview, in: language) }
  }

  func open(in model: inout Model) -> [Effect] { selectedLink.map { model.look(at: $0) } ?? [] }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawOverview(self, in: &frame)
  }
}
