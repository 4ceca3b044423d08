internal import Domain

/// What somebody changed of one measure in one go.
struct MeasureChangeSet: Hashable {
  let measure: Identifier<Measure>
  let on: Day
  let actor: String
  let reason: String
  fileprivate(set) var fields: [FieldChange]
}

extension CaseSituation {
  /// Changes of measures made while the implementation went on (N-28), oldest first;
  /// all where the template has no such phase.
  ///
  /// That a measure was done or cancelled is with the results, and taking up what was only
  /// proposed adjusts nothing.
  var changesWhileImplementing: [MeasureChangeSet] {
    var sets: [MeasureChangeSet] = []
    for change in measureChanges where isAdjustment(change) {
      let set = MeasureChangeSet(
        measure: change.measure, on: change.on, actor: change.actor, reason: change.reason,
        fields: [change.field])
      if let last = sets.indices.last, sets[last].isSameAction(as: set) {
        sets[last].fields.append(change.field)
      } else {
        sets.append(set)
      }
    }
    return sets
  }

  private func isAdjustment(_ change: MeasureChange) -> Bool {
    guard measures.contains(where: { $0.id == change.measure }) else { return false }
    if change.field.key == "status" {
      guard let old = MeasureStatus(change.field.from), let new = MeasureStatus(change.field.to),
        old != .proposed, new.isOpen
      else { return false }
    }
    return isWithinImplementation(change.on)
  }

  private func isWithinImplementation(_ day: Day) -> Bool {
    guard let phase = phases.first(where: { $0.key == "implementation" }) else { return true }
    guard let start = phase.startedOn else { return false }
    return start <= day && day <= phase.endedOn ?? .last
  }
}

extension MeasureChangeSet {
  fileprivate func isSameAction(as other: MeasureChangeSet) -> Bool {
    measure == other.measure && on == other.on && actor == other.actor && reason == other.reason
      && !fields.contains { field in other.fields.contains { $0.key == field.key } }
  }
}
