/// An organisation; its earlier names are rows of their own (``EarlierName``).
package struct Organisation: Record {
  package let id: Identifier<Organisation>
  package let number: Int
  package var revision = 1

  /// What it is called.
  package private(set) var name = ""
  /// What sort of organisation it is.
  package private(set) var kind = OrganisationKind.association
  /// The side of the platform that it belongs to, if any (V-10).
  package private(set) var platformParty: PlatformParty?
  /// Its number in the public register: the field `number`.
  package private(set) var organisationNumber = ""

  package init(blank row: BlankRow<Organisation>) {
    id = row.id
    number = row.number
  }

  package static let kind = RecordKind.organisation

  package static let traits = KindTraits(
    prefix: "O", naming: .first(["name"]), heading: "name", pageTitle: "name", nameFields: ["name"],
    searchedFields: ["name"], searchRank: 4, isNamedForGood: true,
    isGoneTo: true)

  package static let fields: [Field<Organisation>] = [
    Field("name", .text, \.name, required: true),
    Field("kind", .choice(.organisationKind), \.kind, required: true),
    Field("platformParty", .choice(.platformParty), \.platformParty),
    Field("number", .text, \.organisationNumber),
  ]
}

extension OrganisationKind {
  /// The affiliation that people of such an organisation get unless told (Rules.md 2.9).
  package var standardAffiliation: Affiliation {
    switch self {
    case .municipality: .municipal
    case .educationResearch, .stateOrCounty, .supplier: .other
    case .volunteerCentre, .businessAssociation, .association, .firm, .residentsAssociation,
      .council:
      .local
    }
  }

  /// Whether such an organisation counts as a local partner unless told (O-07).
  package var isLocalUnlessTold: Bool { standardAffiliation == .local }
}
