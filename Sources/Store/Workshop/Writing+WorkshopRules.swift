import Domain
import GRDB
import Templates

extension Writing {
  /// What is wrong with the rows of a workshop: a set of keys that there is none of, a second
  /// workshop of a meeting, a group's number that another group has (K-07).
  func workshopProblems(
    _ kind: RecordKind, id: Int64, _ entered: FieldValues, of all: FieldValues
  ) throws -> [FieldRefusal] {
    switch kind {
    case .workshop:
      var problems: [FieldRefusal] = []
      if case .text(let name)? = entered["keySet"], KeySets.shipped(name) == nil {
        problems.append(FieldRefusal("keySet", .notFound(name)))
      }
      if let meeting = entered.link("meeting"),
        try isTaken("workshop", "meeting = ?", [meeting.id], besides: id)
      {
        problems.append(FieldRefusal("meeting", .duplicate))
      }
      return problems
    case .workshopGroup:
      guard case .integer(let number)? = entered["number"], let workshop = all.link("workshop"),
        try isTaken(
          "workshopGroup", "groupNumber = ? AND workshop = ?", [number, workshop.id], besides: id)
      else { return [] }
      return [FieldRefusal("number", .duplicate)]
    default:
      return []
    }
  }

  private func isTaken(
    _ table: String, _ condition: String, _ arguments: StatementArguments, besides id: Int64
  ) throws -> Bool {
    try db.count(
      "SELECT count(*) FROM \(table) WHERE \(condition) AND deletedAt IS NULL AND id <> ?",
      arguments + [id]) > 0
  }

  /// The keys of the workshop's set, and those that it added itself (INV-17).
  func workshopKeys(of all: FieldValues) throws -> Set<String> {
    guard let link = all.link("workshop"),
      let workshop: Workshop = try db.storedRow(link)?.record()
    else { return [] }
    let set = KeySets.shipped(workshop.keySet)
    let shipped = (set?.keys ?? []) + (set?.supplementaryKeys ?? [])
    return Set(shipped.map(\.code) + (try db.supplementaryKeys(of: workshop.id)).map(\.code))
  }
}
