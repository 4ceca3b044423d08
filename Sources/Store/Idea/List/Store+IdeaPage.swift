package import Domain
import GRDB

extension Store {
  /// One page of ideas, by the rows themselves: any page of any list costs the same.
  package func ideaPage(_ request: IdeaListRequest) throws(StoreError) -> ListPage<IdeaRow> {
    try read { try IdeaPageReader(db: $0, request: request).page() }
  }

  /// The figures of the title bar.
  package func figures(today: Day) throws(StoreError) -> AttentionFigures {
    try readOnce { try $0.figures(today: today) }
  }
}

extension Database {
  /// The figures of the title bar: one statement over counts that are kept or indexed.
  func figures(today: Day) throws -> AttentionFigures {
    let statement = try cachedStatement(
      sql: """
        SELECT
        (SELECT count(*) FROM measure WHERE isOpen = 1 AND deadline < ?),
        (SELECT sum(ideas) FROM ideaFigure WHERE queueRank = 4),
        (SELECT sum(ideas) FROM ideaFigure WHERE queueRank IN (0, 2)),
        (SELECT sum(ideas) FROM ideaFigure WHERE queueRank < 4),
        (SELECT count(*) FROM caseFile WHERE status = 'active' AND deletedAt IS NULL)
        """)
    var figures = AttentionFigures()
    guard let row = try Row.fetchOne(statement, arguments: [today.description]) else {
      return figures
    }
    figures.overdue = row[0] ?? 0
    figures.withoutReply = row[1] ?? 0
    figures.withoutHandler = row[2] ?? 0
    figures.openIdeas = row[3] ?? 0
    figures.activeCases = row[4] ?? 0
    return figures
  }
}
