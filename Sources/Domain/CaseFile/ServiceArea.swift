/// A municipal service that matters to a case, with members or why it has none (O-07).
package struct ServiceArea: Record {
  package let id: Identifier<ServiceArea>
  package let number = 0
  package var revision = 1

  /// The case that it matters to.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// What the service is called.
  package private(set) var name = ""
  /// Who speaks for it in the team.
  package private(set) var members: [Identifier<Person>] = []
  /// Why nobody does.
  package private(set) var reason = ""

  package init(blank id: Identifier<ServiceArea>, number: Int) {
    self.id = id
  }

  package static let kind = RecordKind.serviceArea

  package static let fields: [Field<ServiceArea>] = [
    Field("case", .record([.caseFile]), \.caseFile, required: true, access: .onAdding),
    Field("name", .text, \.name, required: true),
    Field("members", .list(.record([.person])), \.members),
    Field("reason", .text, \.reason),
  ]
}

/// A service area as it stands on a day (O-07).
package struct ServiceAreaStanding: Hashable, Sendable {
  /// The area.
  package let area: ServiceArea
  /// Who speaks for it and is active in the team today.
  package let active: [Person]

  /// Whether it is spoken for, or says why it is not.
  package var isCovered: Bool { !active.isEmpty || !TextRules.isBlank(area.reason) }
}

extension CaseSituation {
  /// The service areas that matter to the case, as they stand.
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
