/// One kind of story each in a case's log.
package enum EntryKind: String, CodeList {
  case evaluation
  case experience
  case adjustment
  case insight
  case knowledge
  case input
  case competence
  case communication
  case anchoring
  case resource
  case test
  case possibility
  case need
  case question

  package static let vocabulary = Vocabulary.entryKind
}

/// How something went.
package enum ExperienceOutcome: String, CodeList {
  case worked
  case didNotWork
  case wouldDoDifferently

  package static let vocabulary = Vocabulary.experienceOutcome
}

/// What somebody offers (N-20).
package enum ResourceKind: String, CodeList {
  case time
  case competence
  case money
  case premises
  case equipment
  case network

  package static let vocabulary = Vocabulary.resourceKind
}

/// How competence was built (N-25).
package enum CompetenceKind: String, CodeList {
  case processLeaderCourse
  case course
  case visit
  case other

  package static let vocabulary = Vocabulary.competenceKind
}

/// Whether an entry may stand in public documents.
package enum Visibility: String, CodeList {
  case `internal`
  case open

  package static let vocabulary = Vocabulary.visibility
}
