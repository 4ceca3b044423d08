package import Domain
import GRDB

extension Store {
  /// What needs somebody on a day.
  ///
  /// - Parameter ideaLimit: At most so many ideas in each list of ideas.
  package func overview(today: Day, ideaLimit: Int = .max) throws(StoreError) -> Overview {
    try read { db in
      var overview = Overview()
      let limit = min(ideaLimit, 10_000_000)
      overview.openIdeas = try db.ideas(.open, limit)
      overview.withoutReply = try db.ideas(.withoutReply, limit)
      overview.withoutHandler = try db.ideasWithoutHandler(limit)
      var filter = MeasureFilter()
      filter.isOverdue = true
      overview.overdue = try db.measureRows(filter, today: today)
      filter = MeasureFilter()
      filter.dueWithinDays = 30
      overview.dueWithin30Days = try db.measureRows(filter, today: today)
      overview.seriesGaps = try db.seriesRows(today: today).flatMap { row in
        row.gaps.map { SeriesGapRow(series: row.series, gap: $0) }
      }
      var ahead = MeetingFilter()
      ahead.ahead = today...today.adding(days: 14)
      overview.upcomingMeetings = try db.meetingRows(ahead)
      overview.agreementsToEvaluate = try db.agreementsToEvaluate(today: today)
      overview.personsToErase = try db.personsToErase(today: today)
      overview.reviewsDue = try db.records(
        DocumentReference.self,
        """
        WHERE deletedAt IS NULL
        AND (reviewOn <= ? OR (status IN ('approved', 'sent') AND archiveReference IS NULL))
        ORDER BY reviewOn IS NULL, reviewOn, number
        """, [today.description])
      try db.fillCases(&overview, today: today)
      return overview
    }
  }
}

extension Database {
  /// So many days without a change make a case untouched.
  private static let untouchedAfter = 30

  fileprivate func ideas(_ scope: IdeaScope, _ limit: Int) throws -> [IdeaRow] {
    try IdeaPageReader(db: self, request: IdeaListRequest(scope: scope, limit: limit)).page().rows
  }

  fileprivate func ideasWithoutHandler(_ limit: Int) throws -> [IdeaRow] {
    let statement = try cachedStatement(
      sql: """
        SELECT \(StoredIdeaRow.columns) FROM idea INDEXED BY ideaByQueue
        WHERE queueRank IN (0, 2) ORDER BY queueRank, receivedOn, number LIMIT ?
        """)
    let rows = try Row.fetchCursor(statement, arguments: [limit])
    let rule = try initiativeRule()
    var ideas: [IdeaRow] = []
    while let row = try rows.next() { ideas.append(try StoredIdeaRow(row).ideaRow(rule)) }
    return ideas
  }

  fileprivate func fillCases(_ overview: inout Overview, today: Day) throws {
    let active = try caseRows().filter { $0.status == .active }
    overview.activeCases = active.count
    overview.untouched = active.compactMap { row in
      guard let days = row.lastChangedOn?.days(until: today), days > Self.untouchedAfter else {
        return nil
      }
      return UntouchedCase(caseRow: row, days: days)
    }
    overview.nextSteps = try active.map { row in
      let situation = try gateSituation(of: row.id, today: today)
      return NextStep(
        caseRow: row, requirement: GateEvaluation(situation).nearestUnmet,
        isSizeUnknown: situation.size == .unknown)
    }
  }
}
