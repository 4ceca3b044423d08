/// Which side a person comes from (N-04).
package enum Affiliation: String, CodeList {
  case municipal
  case local
  case other

  package static let vocabulary = Vocabulary.affiliation
}

/// What sort of organisation it is.
package enum OrganisationKind: String, CodeList {
  case municipality
  case volunteerCentre
  case businessAssociation
  case association
  case firm
  case residentsAssociation
  case educationResearch
  case stateOrCounty
  case council
  case supplier

  package static let vocabulary = Vocabulary.organisationKind
}

/// One of the three sides of the platform (V-10).
package enum PlatformParty: String, CodeList {
  case municipality
  case business
  case voluntary

  package static let vocabulary = Vocabulary.platformParty
}

/// An organisation's part in a case (B-01, B-02).
package enum OrganisationRole: String, CodeList {
  case owner
  case partner
  case supplier

  package static let vocabulary = Vocabulary.organisationRole
}

/// A person's part in a team (Rules.md 2.5).
package enum Role: String, CodeList {
  case coordinator
  case processLeader
  case teamLeader
  case ideaOwner
  case initiator
  case municipalContact
  case processOwner
  case professional
  case publicActor
  case privateActor
  case stakeholder
  case resourcePerson
  case resident
  case residentsRepresentative
  case partyRepresentative
  case facilitator
  case chair
  case minuteTaker
  case effectsOwner
  case contributor

  package static let vocabulary = Vocabulary.role
}
