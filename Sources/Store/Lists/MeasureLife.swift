import Domain
import GRDB

/// What the journal says of one measure's deadline over time.
struct MeasureLife {
  /// The deadline while the measure was open, nil otherwise, from a day on.
  private var steps: [(day: Day, deadline: Day?)] = []

  /// The quarter in which the measure was entered.
  var first: Quarter? { steps.map(\.day).min()?.quarter }

  fileprivate mutating func append(_ day: Day, _ deadline: Day?) {
    steps.append((day, deadline))
  }

  /// Whether the measure was open and past its deadline when the day ended.
  ///
  /// Of the changes up to that day the one made last counts.
  func isOverdue(on day: Day) -> Bool {
    guard let deadline = steps.last(where: { $0.day <= day })?.deadline else { return false }
    return deadline < day
  }
}

extension Database {
  /// The lives of all measures, those in the bin too: they were open before.
  ///
  /// A change counts from the day that it was made for (`--today`).
  func measureLives() throws -> [MeasureLife] {
    let rows = try Row.fetchCursor(
      cachedStatement(
        sql: """
          SELECT measure.id, day, json_extract(after, '$.deadline'),
            json_extract(after, '$.status'), json_extract(after, '$.deletedAt') IS NULL
          FROM measure JOIN changedRow ON rowId = measure.id AND tableName = 'measure'
          JOIN change ON sequence = change
          ORDER BY measure.id, change, position
          """))
    var lives: [Int64: MeasureLife] = [:]
    while let row = try rows.next() {
      let iso: String = try row.value(1)
      guard let day = Day(iso: iso) else { throw DamagedRow() }
      let deadline = (row[2] as String?).flatMap { Day(iso: $0) }
      let status = (row[3] as String?).flatMap { MeasureStatus(rawValue: $0) }
      let isOpen = status?.isOpen == true && (row[4] as Bool? ?? false)
      let id: Int64 = try row.value(0)
      lives[id, default: MeasureLife()].append(day, isOpen ? deadline : nil)
    }
    return Array(lives.values)
  }
}
