/// Whether a goal is one of the case's main goals.
package enum GoalKind: String, CodeList {
  case main
  case sub

  package static let vocabulary = Vocabulary.goalKind
}
