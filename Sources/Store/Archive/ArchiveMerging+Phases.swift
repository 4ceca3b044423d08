import Domain
import GRDB

/// The phases of the cases that an archive was merged into: each has its row and its place in the
/// case's copy of the template, whichever side a row was taken from.
extension ArchiveMerging {
  /// Notes which copy of a template gives way, where both sides have one of a case.
  func noteCopy(givingWay cells: [ArchiveCell], _ table: ArchiveTable) throws {
    guard table.name == "caseTemplate",
      case .integer(let caseFile)? = cell("caseFile", of: cells, table),
      case .text(let text)? = cell("template", of: cells, table)
    else { return }
    otherCopies[Identifier(caseFile)] = try TemplateCopies.template(text)
  }

  /// Puts another phase of the case that is where this one comes behind all others: no two
  /// have the same place at any time.
  func makeRoom(for cells: [ArchiveCell], id: Int64, _ table: ArchiveTable) throws {
    guard table.name == RecordKind.phase.rawValue,
      case .integer(let caseFile)? = cell("caseFile", of: cells, table),
      case .integer(let position)? = cell("position", of: cells, table)
    else { return }
    casesWithPhases.insert(Identifier(caseFile))
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, (SELECT max(position) FROM phase WHERE caseFile = ?1) FROM phase
        WHERE caseFile = ?1 AND position = ?2 AND id <> ?3
        """)
    guard let row = try Row.fetchOne(statement, arguments: [caseFile, position, id]) else {
      return
    }
    let last: Int = try row.value(1)
    try writing.setAside([(Identifier(try row.value(0)), 1)], behind: last)
  }

  /// Gives each phase that only one side has its place in the case's copy, and all of them the
  /// order of the copy.
  func settlePhases() throws {
    for caseFile in casesWithPhases.union(otherCopies.keys) {
      guard let copy = try db.templateCopy(of: caseFile) else { continue }
      let phases = try db.records(Phase.self, of: caseFile, order: "position")
      var settled = copy
      if let other = otherCopies[caseFile] {
        settled.keepPhases(Set(phases.map(\.key)), of: other)
      }
      if settled != copy { try writing.updateCopy(of: settled, in: caseFile) }
      let keys = settled.phases.map(\.key)
      try number(
        phases.sorted { left, right in
          (keys.firstIndex(of: left.key) ?? keys.count, left.position)
            < (keys.firstIndex(of: right.key) ?? keys.count, right.position)
        })
    }
  }

  private func number(_ phases: [Phase]) throws {
    let moved = phases.enumerated().filter { $1.position != $0 + 1 }
      .map { (id: $1.id, place: $0 + 1) }
    try writing.setAside(moved, behind: phases.map(\.position).max() ?? 0)
    for (id, place) in moved { try writing.place(id, at: place) }
  }
}
