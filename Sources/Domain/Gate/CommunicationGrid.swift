/// By which means people inside and around were told: four means, two audiences (O-21).
package struct CommunicationGrid: Hashable, Sendable {
  /// One cell: a means and whom it was for.
  package struct Cell: Hashable, Sendable {
    package let kind: CommunicationKind
    package let audience: Audience
    /// The entries that fill it, oldest first; an empty cell has none.
    package let entries: [Entry]
  }

  /// The eight cells, a means at a time.
  package let cells: [Cell]

  /// Counts the entries of a log; one without means or audience fills no cell.
  package init(_ entries: [Entry]) {
    let told = entries.filter { $0.kind == .communication }
    cells = CommunicationKind.allCases.flatMap { kind in
      Audience.allCases.map { audience in
        Cell(
          kind: kind, audience: audience,
          entries: told.filter { $0.subkind == kind.rawValue && $0.audience == audience })
      }
    }
  }

  /// How many cells have an entry.
  package var filled: Int { cells.count { !$0.entries.isEmpty } }

  /// Whether anybody has been told anything that fills a cell.
  package var isEmpty: Bool { filled == 0 }

  /// The cell of a means and an audience.
  package subscript(kind: CommunicationKind, audience: Audience) -> Cell {
    cells.first { $0.kind == kind && $0.audience == audience }
      ?? Cell(kind: kind, audience: audience, entries: [])
  }
}

extension CaseSituation {
  /// How the case has told of itself.
  package var communicationGrid: CommunicationGrid { CommunicationGrid(entries) }
}
