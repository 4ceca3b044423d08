import Domain

/// What is left of an edit when somebody has written the row since (INV-26).
struct EditMerge {
  /// The changes to write: lists merged as sets, what both did alike left out.
  private(set) var changes: FieldValues = [:]
  /// The fields that both changed, to different values.
  private(set) var conflicts: [FieldKey] = []

  /// Merges; without a base, or with the present revision, all changes are kept.
  init(changes: FieldValues, base: RecordSnapshot?, present: StoredRow) {
    guard let base, base.revision != present.revision else {
      self.changes = changes
      return
    }
    for (key, mine) in changes.sorted(by: { $0.key < $1.key }) {
      let before = base.values[key] ?? .blank
      let theirs = present.values[key] ?? .blank
      if mine.isSame(as: before) || mine.isSame(as: theirs) { continue }
      if theirs.isSame(as: before) {
        self.changes[key] = mine
      } else if !present.link.kind.isOrdered(key),
        let merged = Self.merged(before: before, mine: mine, theirs: theirs)
      {
        self.changes[key] = merged
      } else {
        conflicts.append(key)
      }
    }
  }

  /// Two lists as sets: what either took away is gone, what either added is there.
  private static func merged(
    before: FieldValue, mine: FieldValue, theirs: FieldValue
  ) -> FieldValue? {
    guard let before = before.elements, let mine = mine.elements, let theirs = theirs.elements
    else { return nil }
    let taken = before.filter { !mine.contains($0) }
    let added = mine.filter { !before.contains($0) && !theirs.contains($0) }
    return .list(theirs.filter { !taken.contains($0) } + added)
  }
}

extension RecordKind {
  /// Whether a list is an order that two people cannot make together: a ballot.
  fileprivate func isOrdered(_ key: FieldKey) -> Bool {
    fieldDescription(key)?.type == .list(.choice(.workshopKey))
  }
}

extension FieldValue {
  /// The elements of a list, none for a blank; nil for what is no list.
  fileprivate var elements: [FieldValue]? {
    switch self {
    case .list(let values): values
    case .blank: []
    case .text, .day, .amount, .integer, .flag, .code, .record, .pairs: nil
    }
  }
}
