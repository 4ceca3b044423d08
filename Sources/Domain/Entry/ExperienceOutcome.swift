/// How something went.
package enum ExperienceOutcome: String, CodeList {
  case worked
  case didNotWork
  case wouldDoDifferently

  package static let vocabulary = Vocabulary.experienceOutcome
}
