/// What somebody sent in (N-12).
package enum IdeaKind: String, CodeList {
  case idea
  case challenge

  package static let vocabulary = Vocabulary.ideaKind
}

/// Who sent an idea in (N-14).
package enum SenderKind: String, CodeList {
  case resident
  case association
  case business
  case party
  case municipality
  case other

  package static let vocabulary = Vocabulary.senderKind
}

/// How an idea came in (N-12, V-11).
package enum Channel: String, CodeList {
  case webForm
  case email
  case letter
  case phone
  case meeting
  case volunteerCentre
  case businessAssociation
  case municipality
  case `internal`

  package static let vocabulary = Vocabulary.channel
}

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

/// Whose goals a small project serves (V-08).
package enum GoalSource: String, CodeList {
  case municipalPlan
  case businessAssociation
  case volunteerCentre

  package static let vocabulary = Vocabulary.goalSource
}
