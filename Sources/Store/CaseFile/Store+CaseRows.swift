package import Domain
import GRDB

extension Store {
  /// All cases outside the bin as a tree: each case is followed by its children, by number.
  package func caseRows(today: Day) throws(StoreError) -> [CaseRow] {
    try read { try $0.caseRows() }
  }
}

extension Database {
  /// All cases outside the bin as a tree.
  func caseRows() throws -> [CaseRow] {
    let current = try currentPhases()
    let statement = try cachedStatement(
      sql: """
        SELECT id, number, title, status, template, parent,
        (SELECT day FROM change
          WHERE sequence = (SELECT max(change) FROM changedRow WHERE caseFile = row.id))
        FROM caseFile AS row WHERE deletedAt IS NULL ORDER BY number
        """)
    let rows = try Row.fetchCursor(statement)
    var cases: [ListedCase] = []
    while let row = try rows.next() {
      cases.append(try ListedCase(row, phase: current[try row.value(0)]))
    }
    return Self.tree(of: cases)
  }

  /// The phase of each case that is in progress and began last.
  private func currentPhases() throws -> [Int64: CurrentPhase] {
    let statement = try cachedStatement(
      sql: """
        SELECT caseFile, position, titleNb, titleNn, titleEn FROM phase
        WHERE status = 'inProgress' AND deletedAt IS NULL ORDER BY startedOn, position
        """)
    let rows = try Row.fetchCursor(statement)
    var current: [Int64: CurrentPhase] = [:]
    while let row = try rows.next() { current[try row.value(0)] = try CurrentPhase(row) }
    return current
  }

  private static func tree(of cases: [ListedCase]) -> [CaseRow] {
    let known = Set(cases.map(\.id))
    let children = Dictionary(grouping: cases) { listed in
      listed.parent.flatMap { known.contains($0) ? $0 : nil }
    }
    var isListed: Set<Int64> = []
    func rows(_ cases: [ListedCase], depth: Int) -> [CaseRow] {
      cases.filter { isListed.insert($0.id).inserted }.flatMap { listed in
        [listed.row(depth: depth)] + rows(children[listed.id] ?? [], depth: depth + 1)
      }
    }
    // In a damaged file cases may lead back to themselves: they are listed all the same.
    return rows(children[nil] ?? [], depth: 0) + rows(cases, depth: 0)
  }
}

private struct CurrentPhase {
  let position: Int
  let title: LocalizedText?

  init(_ row: Row) throws {
    position = try row.value(1)
    var texts: [Language: String] = [:]
    texts[.nb] = row[2]
    texts[.nn] = row[3]
    texts[.en] = row[4]
    title = LocalizedText(texts)
  }
}

private struct ListedCase {
  let id: Int64
  let parent: Int64?
  private let reference: Reference
  private let title: String
  private let status: CaseStatus
  private let template: String
  private let phase: CurrentPhase?
  private let lastChangedOn: Day?

  init(_ row: Row, phase: CurrentPhase?) throws {
    guard let reference = Reference(.caseFile, try row.value(1)),
      let status = CaseStatus(rawValue: try row.value(3))
    else { throw DamagedRow() }
    id = try row.value(0)
    parent = row[5]
    self.reference = reference
    title = try row.value(2)
    self.status = status
    template = try row.value(4)
    self.phase = phase
    lastChangedOn = (row[6] as String?).flatMap { Day(iso: $0) }
  }

  func row(depth: Int) -> CaseRow {
    CaseRow(
      id: Identifier(id), reference: reference, title: title, status: status,
      template: template, depth: depth, phasePosition: phase?.position,
      phaseTitle: phase?.title, lastChangedOn: lastChangedOn)
  }
}
