/// What a test of a solution showed (B-15).
package enum TestOutcome: String, CodeList {
  case works
  case adjust
  case discard

  package static let vocabulary = Vocabulary.testOutcome
}
