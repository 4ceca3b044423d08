/// Where an idea is referred to.
package enum ReferralTarget: String, CodeList {
  case volunteerCentre
  case businessAssociation
  case service
  case citizensProposal
  case county
  case other

  package static let vocabulary = Vocabulary.referralTarget
}
