/// An organisation's part in a case (B-01, B-02).
package enum OrganisationRole: String, CodeList {
  case owner
  case partner
  case supplier

  package static let vocabulary = Vocabulary.organisationRole
}
