/// Whether an entry may stand in public documents.
package enum Visibility: String, CodeList {
  case `internal`
  case open

  package static let vocabulary = Vocabulary.visibility
}
