/// Whom communication is for (O-21).
package enum Audience: String, CodeList {
  case `internal`
  case local

  package static let vocabulary = Vocabulary.audience
}
