import Domain
import GRDB

extension Writing {
  /// A meeting's items in the order of its agenda.
  func agenda(of id: Identifier<Meeting>) throws -> [AgendaItem] {
    try db.records(
      AgendaItem.self, "WHERE meeting = ? AND deletedAt IS NULL ORDER BY position, id",
      [id.number])
  }

  /// Numbers the agenda that an item is on, or was on, from 1 without gaps; the item comes
  /// where its own number says.
  func settleAgenda<R: StoredRecord>(around record: R) throws {
    guard let item = record as? AgendaItem else { return }
    var items = try agenda(of: item.meeting)
    if let index = items.firstIndex(where: { $0.id == item.id }) {
      let placed = items.remove(at: index)
      items.insert(placed, at: min(max(item.position - 1, 0), items.count))
    }
    for (index, item) in items.enumerated() where item.position != index + 1 {
      var moved = item
      moved.stand(at: index + 1)
      try update(moved, from: item)
    }
  }

  /// Puts an item on the agenda of a later meeting, last (Rules.md 4.5).
  ///
  /// - Returns: The item there: the same one where it is moved, a new one where it is copied.
  func carry(
    _ item: AgendaItem, _ carrying: ItemCarrying, to target: Meeting
  ) throws -> RecordLink {
    switch carrying {
    case .move:
      try checkUnlocked(.agendaItem, item.values)
      var moved = item
      moved.move(to: target, position: try agenda(of: target.id).count + 1)
      try update(moved, from: item)
      try settleAgenda(around: item)
      return RecordLink(item.id)
    case .copy:
      let copies = try db.count(
        "SELECT count(*) FROM agendaItem WHERE carriedFromAgendaItem = ? AND deletedAt IS NULL",
        [item.id.number])
      guard copies == 0 else { throw Refusal.fields([FieldRefusal("title", .duplicate)]) }
      return try add(
        .agendaItem,
        [
          "meeting": target.id.fieldValue, "title": .text(item.title),
          "kind": item.kind.fieldValue, "minutes": item.minutes.map(FieldValue.integer) ?? .blank,
          "carriedFrom": item.id.fieldValue,
        ])
    }
  }
}
