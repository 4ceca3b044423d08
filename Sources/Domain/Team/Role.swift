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
