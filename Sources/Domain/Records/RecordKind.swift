/// The kinds of rows that a sambygg file holds, each by the name of its table.
package enum RecordKind: String, CaseIterable, Codable, Sendable {
  case platform
  case organisation
  case person
  case idea
  case caseFile
  case phase
  case requirementOverride
  case caseOrganisation
  case membership
  case goal
  case actionPlan
  case measure
  case assessment
  case moneyLine
  case entry
  case documentReference
  case narrative
  case meetingSeries
  case seriesPause
  case meeting
  case agendaItem
  case attendance
  case agreement
  case agreementParty
  case serviceArea
  case contribution
  case activityPlan
  case workshop
  case supplementaryKey
  case workshopGroup
  case earlierName
}

/// One row of any kind.
package struct RecordLink: Hashable, Sendable, Codable {
  /// The kind of the row that is pointed at.
  package let kind: RecordKind
  package let id: Int64

  /// Points at a row.
  package init(kind: RecordKind, id: Int64) {
    self.kind = kind
    self.id = id
  }

  /// Points at a row whose kind its identifier says.
  package init<Row: Record>(_ id: Identifier<Row>) {
    self.init(kind: Row.kind, id: id.number)
  }

  /// The identifier, or nil where the row is of another kind.
  package func identifier<Row: Record>(of type: Row.Type) -> Identifier<Row>? {
    kind == Row.kind ? Identifier(id) : nil
  }
}

/// What people call a row: `PR-003`.
///
/// At least three digits, never used again.
package struct Reference: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The kind of row that is named.
  package let kind: RecordKind
  package let number: Int

  /// Makes a reference, or nil where rows of the kind have none.
  package init?(_ kind: RecordKind, _ number: Int) {
    guard kind.prefix != nil, number > 0 else { return nil }
    self.kind = kind
    self.number = number
  }

  /// Reads `PR-003`, in any case, with or without leading zeros.
  package init?(_ description: String) {
    let parts = description.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard
      parts.count == 2, let number = Int(parts[1]), !parts[1].hasPrefix("+"),
      let kind = RecordKind.allCases.first(where: { $0.prefix == String(parts[0]) })
    else { return nil }
    self.init(kind, number)
  }

  package var description: String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 3 - digits.count))
    return "\(kind.prefix ?? "")-\(zeros)\(digits)"
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.kind.rawValue, left.number) < (right.kind.rawValue, right.number)
  }
}
