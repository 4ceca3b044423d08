/// Who does what in a case: a row an actor, a column a verb (V-02).
///
/// The owner and the partners are in it whatever they do, so that one with no cell is seen;
/// suppliers only where they have a cell (B-02).
package struct ContributionGrid: Hashable, Sendable {
  /// The actors: owner and partners first, then the others in the order they were entered.
  package let rows: [ContributionRow]

  /// Makes the grid of a case.
  package init(_ situation: CaseSituation) {
    var rows = situation.organisations.filter { $0.role != .supplier }.compactMap { part in
      situation.organisation(part.organisation).map {
        ContributionRow(actor: .organisation($0), part: part)
      }
    }
    for contribution in situation.contributions {
      let actor = situation.actor(of: contribution)
      if let index = rows.firstIndex(where: { $0.actor.isSame(as: actor) }) {
        rows[index].add(contribution)
      } else {
        let part = situation.organisations.first {
          contribution.organisation != nil && $0.organisation == contribution.organisation
        }
        var row = ContributionRow(actor: actor, part: part)
        row.add(contribution)
        rows.append(row)
      }
    }
    self.rows = rows
  }

  /// Whether anything is ticked: the grid is optional.
  package var isUsed: Bool { rows.contains { !$0.cells.isEmpty } }

  /// Actors who do nothing in it (V-02).
  package var withoutCell: [ContributionRow] { rows.filter(\.cells.isEmpty) }
}

/// An actor with what it does.
package struct ContributionRow: Hashable, Sendable {
  /// Who it is.
  package let actor: ContributionActor
  /// The organisation's part in the case, where it has one.
  package let part: CaseOrganisation?
  /// The ticked cells, by the verb of their column.
  package private(set) var cells: [ContributionVerb: Contribution] = [:]

  init(actor: ContributionActor, part: CaseOrganisation?) {
    self.actor = actor
    self.part = part
  }

  mutating func add(_ contribution: Contribution) {
    cells[contribution.verb] = cells[contribution.verb] ?? contribution
  }
}

/// Who does something in a case: a known organisation, or an actor in words.
package enum ContributionActor: Hashable, Sendable {
  case organisation(Organisation)
  case named(String)

  /// What the actor is called.
  package var name: String {
    switch self {
    case .organisation(let organisation): organisation.name
    case .named(let name): name
    }
  }

  /// Whether two are the same actor: in words, by the words.
  func isSame(as other: ContributionActor) -> Bool {
    switch (self, other) {
    case (.organisation(let own), .organisation(let other)): own.id == other.id
    case (.named(let own), .named(let other)): SortKey.of(own) == SortKey.of(other)
    case (.organisation, .named), (.named, .organisation): false
    }
  }
}

extension CaseSituation {
  fileprivate func actor(of contribution: Contribution) -> ContributionActor {
    organisation(contribution.organisation).map(ContributionActor.organisation)
      ?? .named(contribution.actor)
  }

  /// The organisations that came in only after the planning: after the phases before the one
  /// whose work is the doing (V-01).
  package var joinedAfterPlanning: [CaseOrganisation] {
    guard let implementation = phases.first(where: { $0.key == Self.implementation }) else {
      return []
    }
    return organisations.filter { part in
      guard part.role != .supplier,
        let joined = phases.first(where: { $0.key == part.joinedInPhase })
      else { return false }
      return joined.position >= implementation.position
    }
  }

  /// The key of the phase in which what was planned is done; a template without it has no end of
  /// planning.
  private static let implementation = "implementation"
}
