/// A municipal service that matters to a case, with members or why it has none (O-07).
package struct ServiceArea: Record {
  package let id: Identifier<ServiceArea>
  package let number = 0
  package var revision = 1

  /// The case that it matters to.
  package private(set) var caseFile: Identifier<CaseFile>
  /// What the service is called.
  package private(set) var name = ""
  /// Who speaks for it in the team.
  package private(set) var members: [Identifier<Person>] = []
  /// Why nobody does.
  package private(set) var reason = ""

  package init(blank row: BlankRow<ServiceArea>) {
    id = row.id
    caseFile = .unfilled
  }

  package static let kind = RecordKind.serviceArea

  package static let traits = KindTraits(
    naming: .first(["name"]), pageTitle: "name", searchedFields: ["name", "reason"], searchRank: 14)

  package static let fields: [Field<ServiceArea>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("name", .text, \.name, required: true),
    Field("members", .list(.record([.person])), \.members),
    Field("reason", .text, \.reason),
  ]
}

/// A service area as it is on a day (O-07).
package struct ServiceAreaStanding: Hashable, Sendable {
  /// The area as it is stored.
  package let area: ServiceArea
  /// Who speaks for it and is active in the team today.
  package let active: [Person]

  /// Whether it is spoken for, or says why it is not.
  package var isCovered: Bool { !active.isEmpty || !TextRules.isBlank(area.reason) }
}
