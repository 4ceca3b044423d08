/// Where something is anchored (O-06, V-18).
package enum AnchoringKind: String, CodeList {
  case administrative
  case political
  case local
  case party

  package static let vocabulary = Vocabulary.anchoringKind
}
