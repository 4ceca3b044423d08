package import Domain
import GRDB

extension Store {
  /// Figures over the whole file, to a day.
  ///
  /// - Parameter language: The language that phases are called in; the municipality's where nil.
  package func statistics(
    today: Day, in language: Language? = nil
  ) throws(StoreError) -> Statistics {
    try read { db in
      var statistics = Statistics()
      statistics.measuresByStatus = try db.counts(MeasureStatus.self, of: .measure)
      statistics.ideasByStatus = try db.counts(IdeaStatus.self, of: .idea)
      statistics.casesByStatus = try db.counts(CaseStatus.self, of: .caseFile)
      statistics.casesByPhase = try db.casesByPhase(in: language)
      statistics.quarters = try db.quarters(today: today)
      statistics.medianDaysToDecision = try db.medianDays(to: "decisionOn", today)
      statistics.medianDaysToReply = try db.medianDays(to: "replyOn", today)
      return statistics
    }
  }
}

extension Database {
  fileprivate func counts<S: Status>(_ type: S.Type, of kind: RecordKind) throws -> [S: Int] {
    var counts = Dictionary(uniqueKeysWithValues: S.allCases.map { ($0, 0) })
    let rows = try Row.fetchAll(
      cachedStatement(
        sql: """
          SELECT status, count(*) FROM \(kind.rawValue) WHERE deletedAt IS NULL GROUP BY status
          """))
    for row in rows {
      guard let status = S(rawValue: try row.value(0)) else { throw DamagedRow() }
      counts[status] = try row.value(1)
    }
    return counts
  }

  /// Active cases by template and the phase in progress that began last.
  fileprivate func casesByPhase(in language: Language?) throws -> [CasesInPhase] {
    let language = try language ?? platform()?.language ?? .nb
    let rows = try caseRows().filter { $0.status == .active }
    var counts: [String: [String: (position: Int, count: Int)]] = [:]
    for row in rows {
      guard let title = row.phaseTitle?.text(in: language), let position = row.phasePosition else {
        continue
      }
      counts[row.template, default: [:]][title, default: (position, 0)].count += 1
    }
    return counts.sorted { $0.key < $1.key }.flatMap { template, phases in
      phases.sorted { $0.value.position < $1.value.position }.map {
        CasesInPhase(template: template, phase: $0.key, count: $0.value.count)
      }
    }
  }

  fileprivate func quarters(today: Day) throws -> [QuarterFigures] {
    let received = try ideasByQuarter(of: "receivedOn", today)
    let decided = try ideasByQuarter(of: "decisionOn", today)
    let answered = try ideasByQuarter(of: "replyOn", today)
    let measures = try measureLives()
    let days = [received, decided, answered].flatMap(\.keys) + measures.compactMap(\.first)
    guard let first = days.min() else { return [] }
    var quarters: [QuarterFigures] = []
    var quarter = first
    while quarter <= today.quarter {
      var figures = QuarterFigures(year: quarter.year, quarter: quarter.number)
      figures.received = received[quarter] ?? 0
      figures.decided = decided[quarter] ?? 0
      figures.answered = answered[quarter] ?? 0
      let end = min(quarter.lastDay, today)
      figures.overdue = measures.count { $0.isOverdue(on: end) }
      quarters.append(figures)
      guard quarter < quarter.next else { break }
      quarter = quarter.next
    }
    return quarters
  }

  /// How many ideas have a day, not after today, in each quarter.
  private func ideasByQuarter(of column: String, _ today: Day) throws -> [Quarter: Int] {
    let rows = try Row.fetchAll(
      cachedStatement(
        sql: """
          SELECT substr(\(column), 1, 7) AS month, count(*) FROM idea
          WHERE deletedAt IS NULL AND \(column) <= ? GROUP BY month
          """), arguments: [today.description])
    return try rows.reduce(into: [:]) { counts, row in
      guard let day = Day(iso: "\(try row.value(0) as String)-01") else { return }
      counts[day.quarter, default: 0] += row[1]
    }
  }

  /// The median of the days from receipt, rounded down; nil where no idea has come that far.
  fileprivate func medianDays(to column: String, _ today: Day) throws -> Int? {
    let rows = try Row.fetchAll(
      cachedStatement(
        sql: """
          SELECT CAST(julianday(\(column)) - julianday(receivedOn) AS INTEGER) AS days, count(*)
          FROM idea WHERE deletedAt IS NULL AND \(column) <= ? GROUP BY days ORDER BY days
          """), arguments: [today.description])
    let total = rows.reduce(0) { $0 + ($1[1] as Int) }
    guard total > 0 else { return nil }
    /// The days of the idea at a place in the order.
    func days(at place: Int) -> Int {
      var before = 0
      return rows.first { row in
        before += row[1]
        return before > place
      }?[0] ?? 0
    }
    return (days(at: (total - 1) / 2) + days(at: total / 2)) / 2
  }
}
