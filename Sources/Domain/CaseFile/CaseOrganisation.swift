/// An organisation's part in a case; each organisation once.
package struct CaseOrganisation: Record {
  package let id: Identifier<CaseOrganisation>
  package let number = 0
  package var revision = 1

  /// The case that it takes part in.
  package private(set) var caseFile: Identifier<CaseFile>
  /// Who takes part.
  package private(set) var organisation: Identifier<Organisation>
  /// Its part in the case: exactly one organisation is the owner.
  package private(set) var role = OrganisationRole.partner
  /// The key of the phase in which it came in (V-01).
  package private(set) var joinedInPhase: String?
  /// A local partner, as against an external one (O-07).
  package private(set) var isLocal = true

  package init(blank row: BlankRow<CaseOrganisation>) {
    id = row.id
    caseFile = .unfilled
    organisation = .unfilled
  }

  package static let kind = RecordKind.caseOrganisation

  package static let traits = KindTraits(
    naming: .first(["organisation"]), pageTitle: "organisation")

  package static let fields: [Field<CaseOrganisation>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field(
      "organisation", .record([.organisation]), \.organisation, chosen: true,
      access: .onAdding),
    Field("role", .choice(.organisationRole), \.role, required: true),
    Field("joinedInPhase", .choice(.phaseKey), \.joinedInPhase),
    Field("isLocal", .flag, \.isLocal),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    if let organisation = values.link("organisation") {
      try values.fill("isLocal") {
        OrganisationKind(try facts.value("kind", of: organisation))
          .map { .flag($0.isLocalUnlessTold) }
      }
    }
    guard let caseFile = values.link("case") else { return }
    try values.fill("joinedInPhase") {
      try facts.currentPhase(of: caseFile).map(FieldValue.code)
    }
  }
}
