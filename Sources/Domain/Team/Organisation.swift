/// An organisation.
///
/// Its earlier names come with a later version of the file.
package struct Organisation: Record {
  package let id: Identifier<Organisation>
  package let number: Int
  package var revision = 1

  package private(set) var name = ""
  package private(set) var kind = OrganisationKind.association
  package private(set) var platformParty: PlatformParty?
  package private(set) var organisationNumber = ""

  package init(blank id: Identifier<Organisation>, number: Int) {
    self.id = id
    self.number = number
  }

  package static let kind = RecordKind.organisation

  package static let fields: [Field<Organisation>] = [
    Field("name", .text, \.name, required: true),
    Field("kind", .choice(.organisationKind), \.kind, required: true),
    Field("platformParty", .choice(.platformParty), \.platformParty),
    Field("number", .text, \.organisationNumber),
  ]
}

extension OrganisationKind {
  /// The affiliation that people of such an organisation get unless told (domain.md 2.9).
  package var standardAffiliation: Affiliation {
    switch self {
    case .municipality: .municipal
    case .educationResearch, .stateOrCounty, .supplier: .other
    case .volunteerCentre, .businessAssociation, .association, .firm, .residentsAssociation,
      .council:
      .local
    }
  }

  /// Whether such an organisation counts as a local partner unless told (seed O-07).
  package var isLocalUnlessTold: Bool { standardAffiliation == .local }
}
