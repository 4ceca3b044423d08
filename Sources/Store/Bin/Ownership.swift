import Domain

/// What belongs to rows of a kind and shares their fate.
struct Ownership {
  let kind: RecordKind
  /// Which rows of the kind a row owns, as SQL with the owner's id for the mark.
  let condition: String

  /// The rows that a row of that kind owns, those below them too.
  static func ofRows(of kind: RecordKind) -> [Ownership] {
    switch kind {
    case .caseFile:
      RecordKind.allCases.filter(\.belongsToCase)
        .map { Ownership(kind: $0, condition: "caseFile = ?") }
    case .workshop, .meeting, .meetingSeries, .agreement, .organisation, .idea:
      RecordKind.allCases.flatMap { owned -> [Ownership] in
        guard let field = owned.ownerField, owned.owner == kind else { return [] }
        let own = Ownership(kind: owned, condition: "\(field.name) = ?")
        return [own] + ofRows(of: owned).map { $0.below(owned, by: field) }
      }
    case .platform, .person, .phase, .requirementOverride, .caseOrganisation, .membership, .goal,
      .actionPlan, .measure, .assessment, .moneyLine, .entry, .documentReference, .narrative,
      .seriesPause, .agendaItem, .attendance, .agreementParty, .serviceArea, .contribution,
      .activityPlan, .supplementaryKey, .workshopGroup, .earlierName:
      []
    }
  }

  private func below(_ owner: RecordKind, by field: FieldKey) -> Ownership {
    let rows = "SELECT id FROM \(owner.rawValue) WHERE \(field.name) = ?"
    return Ownership(
      kind: kind, condition: condition.replacing("= ?", with: "IN (\(rows))", maxReplacements: 1))
  }
}

extension RecordKind {
  /// The field that points at the row which owns this one, beside its case; nil for none.
  ///
  /// A column of the same name holds it.
  var ownerField: FieldKey? {
    switch self {
    case .entry: "idea"
    case .agendaItem, .attendance, .workshop: "meeting"
    case .seriesPause: "series"
    case .agreementParty: "agreement"
    case .workshopGroup, .supplementaryKey: "workshop"
    case .earlierName: "organisation"
    case .platform, .organisation, .person, .idea, .caseFile, .phase, .requirementOverride,
      .caseOrganisation, .membership, .goal, .actionPlan, .measure, .assessment, .moneyLine,
      .documentReference, .narrative, .meetingSeries, .meeting, .agreement, .serviceArea,
      .contribution, .activityPlan:
      nil
    }
  }

  /// The kind of row that ``ownerField`` points at.
  var owner: RecordKind? {
    guard let key = ownerField, case .record(let kinds)? = fieldDescription(key)?.type else {
      return nil
    }
    return kinds.first
  }
}
