/// How competence was built (N-25).
package enum CompetenceKind: String, CodeList {
  case processLeaderCourse
  case course
  case visit
  case other

  package static let vocabulary = Vocabulary.competenceKind
}
