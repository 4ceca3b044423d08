package import Domain
import GRDB

extension Store {
  /// Moves a measure to another status.
  ///
  /// - Parameters:
  ///   - newDeadline: Required for `postponed`, else left alone.
  ///   - result: What came of it, stored with the move; nil leaves it alone.
  package func moveMeasure(
    _ id: Identifier<Measure>, to target: MeasureStatus, newDeadline: Day? = nil,
    result: String? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.moveMeasure, context) { writing in
      let before = try writing.db.record(id)
      try writing.checkCaseAccepts(.moveMeasure, caseFile: before.caseFile.number)
      var measure = before
      try measure.move(to: target, reason: writing.reason, newDeadline: newDeadline)
      if let result { try measure.edit(["result": .text(result)]) }
      try writing.update(measure, from: before)
      return writing.done(about: RecordLink(id))
    }
  }

  /// Measures across cases, by deadline, those without last, then by reference.
  package func measures(
    _ filter: MeasureFilter, today: Day
  ) throws(StoreError) -> [MeasureRow] {
    try read { try $0.measureRows(filter, today: today) }
  }
}

extension Database {
  /// Measures outside the bin that answer to a filter.
  func measureRows(_ filter: MeasureFilter, today: Day) throws -> [MeasureRow] {
    let (conditions, arguments) = filter.sql(today: today)
    let stored = try storedRows(
      .measure,
      """
      WHERE deletedAt IS NULL \(conditions.map { "AND \($0) " }.joined())
      ORDER BY deadline IS NULL, deadline, number
      """, StatementArguments(arguments))
    let measures = try stored.map { try $0.record(Measure.self) }
    let links = measures.reduce(into: Set<RecordLink>()) { links, measure in
      links.formUnion(
        [measure.responsible, RecordLink(measure.caseFile)].compactMap(\.self))
    }
    let names = try names(of: links)
    return try measures.map { measure in
      guard let caseName = names[RecordLink(measure.caseFile)],
        let reference = caseName.reference
      else { throw DamagedRow() }
      return MeasureRow(
        measure: measure, caseReference: reference, caseTitle: caseName.title,
        responsible: measure.responsible.flatMap { names[$0] })
    }
  }
}

extension MeasureFilter {
  /// The conditions of the filter as SQL, with their arguments.
  fileprivate func sql(today: Day) -> (conditions: [String], arguments: [DatabaseValue]) {
    var conditions: [String] = []
    var arguments: [DatabaseValue] = []
    func add(_ condition: String, _ values: DatabaseValue...) {
      conditions.append(condition)
      arguments += values
    }
    if let caseFile { add("caseFile = ?", caseFile.number.databaseValue) }
    if let status { add("status = ?", status.rawValue.databaseValue) }
    if let responsible {
      let column =
        responsible.kind == .person ? "responsiblePerson" : "responsibleOrganisation"
      add("\(column) = ?", responsible.id.databaseValue)
    }
    if !workshopSources.isEmpty {
      let ids = "[\(workshopSources.map { String($0.id) }.joined(separator: ","))]".databaseValue
      let known = "IN (SELECT value FROM json_each(?))"
      add("(sourceWorkshop \(known) OR sourceWorkshopGroup \(known))", ids, ids)
    }
    if isOverdue { add("isOpen = 1 AND deadline < ?", today.description.databaseValue) }
    if let dueWithinDays {
      add(
        "isOpen = 1 AND deadline BETWEEN ? AND ?", today.description.databaseValue,
        today.adding(days: dueWithinDays).description.databaseValue)
    }
    return (conditions, arguments)
  }
}
