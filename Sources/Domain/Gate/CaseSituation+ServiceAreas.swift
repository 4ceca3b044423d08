extension CaseSituation {
  /// The service areas that matter to the case, as they are on the situation's day.
  package var serviceAreaStandings: [ServiceAreaStanding] {
    let active = Set(activePersons.map(\.id))
    return serviceAreas.map { area in
      ServiceAreaStanding(
        area: area, active: area.members.filter(active.contains).compactMap { person($0) })
    }
  }

  /// Whether the case has a use for service areas: its template asks for them, or there are some.
  package var usesServiceAreas: Bool {
    let asks = template.asks { if case .serviceAreasCovered = $0 { true } else { false } }
    return asks || !serviceAreas.isEmpty
  }

  /// Whether the case has a use for the grid of communication: its template asks for some, or
  /// there is some (O-21).
  package var usesCommunicationGrid: Bool {
    let asks = template.asks { rule in
      guard case .entryExists(let condition) = rule else { return false }
      return condition.kind == .communication
    }
    return asks || !communicationGrid.isEmpty
  }
}
