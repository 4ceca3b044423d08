/// What each actor contributes to, verb by verb (seed V-02).
package struct ContributionGrid: Hashable, Sendable {
  /// Who contributes: an organisation, or a group that is named only.
  package enum Actor: Hashable, Sendable {
    case organisation(Identifier<Organisation>)
    case group(String)
  }

  /// A line of the grid.
  package struct Row: Hashable, Sendable {
    package let actor: Actor
    /// The notes of the ticked cells, blank where there is none.
    package let notes: [ContributionVerb: String]

    /// Whether the actor has no ticked cell.
    package var isEmpty: Bool { notes.isEmpty }
  }

  /// The owner and partners first, then the others that have contributed.
  package let rows: [Row]

  /// The grid of a case: every owner and partner, and who else has a ticked cell.
  package init(_ situation: CaseSituation) {
    var actors = situation.organisations.filter { $0.role != .supplier }
      .compactMap(\.organisation).map(Actor.organisation)
    var notes: [Actor: [ContributionVerb: String]] = [:]
    for contribution in situation.contributions {
      let actor = contribution.organisation.map(Actor.organisation) ?? .group(contribution.actor)
      if !actors.contains(actor) { actors.append(actor) }
      notes[actor, default: [:]][contribution.verb] = contribution.note
    }
    rows = actors.map { Row(actor: $0, notes: notes[$0] ?? [:]) }
  }

  /// Whether no cell at all is ticked.
  package var isEmpty: Bool { rows.allSatisfy(\.isEmpty) }
}
