/// Whether public documents may hold an entry.
package enum Visibility: String, CodeList {
  case `internal`
  case open

  package static let vocabulary = Vocabulary.visibility
}
