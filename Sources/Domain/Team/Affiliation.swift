/// Which side a person comes from (N-04).
package enum Affiliation: String, CodeList {
  case municipal
  case local
  case other

  package static let vocabulary = Vocabulary.affiliation
}
