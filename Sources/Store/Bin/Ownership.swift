import Domain

/// What belongs to rows of a kind and shares their fate.
struct Ownership {
  let kind: RecordKind
  /// Which rows of the kind a row owns, as SQL with the owner's id for the mark.
  let condition: String

  /// The rows that a row of that kind owns, those below them too.
  static func ofRows(of kind: RecordKind) -> [Ownership] {
    guard kind != .caseFile else {
      return RecordKind.allCases.filter(\.belongsToCase)
        .map { Ownership(kind: $0, condition: "caseFile = ?") }
    }
    return RecordKind.allCases.flatMap { owned -> [Ownership] in
      guard let field = owned.traits.owner, owned.owner == kind else { return [] }
      let own = Ownership(kind: owned, condition: "\(field.name) = ?")
      return [own] + ofRows(of: owned).map { $0.below(owned, by: field) }
    }
  }

  private func below(_ owner: RecordKind, by field: FieldKey) -> Ownership {
    let rows = "SELECT id FROM \(owner.rawValue) WHERE \(field.name) = ?"
    return Ownership(
      kind: kind, condition: condition.replacing("= ?", with: "IN (\(rows))", maxReplacements: 1))
  }
}
