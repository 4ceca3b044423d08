/// Whether a goal is one of the case's main goals.
package enum GoalKind: String, CodeList {
  case main
  case sub

  package static let vocabulary = Vocabulary.goalKind
}

/// What sort of change a measure makes (O-27, O-32).
package enum MeasureCategory: String, CodeList {
  case physical
  case social
  case cultural
  case service
  case process
  case reporting

  package static let vocabulary = Vocabulary.measureCategory
}
