/// What somebody sent in (N-12).
package enum IdeaKind: String, CodeList {
  case idea
  case challenge

  package static let vocabulary = Vocabulary.ideaKind
}
