/// What somebody offers (N-20).
package enum ResourceKind: String, CodeList {
  case time
  case competence
  case money
  case premises
  case equipment
  case network

  package static let vocabulary = Vocabulary.resourceKind
}
