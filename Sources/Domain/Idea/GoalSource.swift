/// Whose goals a small project serves (V-08).
package enum GoalSource: String, CodeList {
  case municipalPlan
  case businessAssociation
  case volunteerCentre

  package static let vocabulary = Vocabulary.goalSource
}
