extension GateEvaluation {
  func fieldFilled(_ field: RuleField) -> Answer {
    let isFilled = isFilled(field.place)
    return Answer(
      isMet: isFilled, finding: .field(field, isFilled: isFilled), mending: place(of: field.place))
  }

  /// A field without such a key is a group: filled when one of its fields is.
  private func isFilled(_ place: RuleFieldPlace) -> Bool {
    switch place.owner {
    case .caseFile: isFilled(place.key, of: situation.caseFile)
    case .idea: situation.idea.map { isFilled(place.key, of: $0) } ?? false
    case .plan: situation.plan.map { isFilled(place.key, of: $0) } ?? false
    case .serviceAreas: !situation.serviceAreas.isEmpty
    }
  }

  private func isFilled<Row: Record>(_ key: FieldKey, of row: Row) -> Bool {
    Row.fields.contains { field in
      let found = field.description.key
      return (found == key || found.group == key.name) && !field.read(row).isBlank
    }
  }

  private func place(of place: RuleFieldPlace) -> MendingPlace? {
    switch place.owner {
    case .caseFile: caseField(place.key)
    case .idea: situation.idea.map { .field(RecordLink($0.id), place.firstKey(in: Idea.self)) }
    case .plan: situation.plan.map { .field(RecordLink($0.id), place.key) } ?? .list(.actionPlan)
    case .serviceAreas: .list(.serviceArea)
    }
  }
}

/// Where a rule's field is among the records.
struct RuleFieldPlace: Hashable {
  enum Owner: Hashable {
    case caseFile, idea, plan
    /// The case's list of service areas: filled when it has a row.
    case serviceAreas
  }

  let owner: Owner
  let key: FieldKey

  /// The field itself, or the first of its group.
  func firstKey<Row: Record>(in type: Row.Type) -> FieldKey {
    let keys = Row.fields.map(\.description.key)
    return keys.contains(key) ? key : keys.first { $0.group == key.name } ?? key
  }
}

extension RuleField {
  /// The kind of row that has the field, and the field's key or its group's; nil for a list of
  /// rows.
  package var recordField: (kind: RecordKind, key: FieldKey)? {
    switch place.owner {
    case .caseFile: (.caseFile, place.key)
    case .idea: (.idea, place.key)
    case .plan: (.actionPlan, place.key)
    case .serviceAreas: nil
    }
  }

  /// Where the field is: its name is the owner's and, after a full stop, the field's own.
  var place: RuleFieldPlace {
    let key = FieldKey(String(rawValue.drop { $0 != "." }.dropFirst()))
    let owner: RuleFieldPlace.Owner =
      if self == .caseServiceAreas {
        .serviceAreas
      } else if rawValue.hasPrefix("case.") {
        .caseFile
      } else if rawValue.hasPrefix("idea.") {
        .idea
      } else {
        .plan
      }
    return RuleFieldPlace(owner: owner, key: key)
  }
}
