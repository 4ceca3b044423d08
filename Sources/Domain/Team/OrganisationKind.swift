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
