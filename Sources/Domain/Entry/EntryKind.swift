/// One kind of story each in a case's log.
package enum EntryKind: String, CodeList {
  case evaluation
  case experience
  case adjustment
  case insight
  case knowledge
  case input
  case competence
  case communication
  case anchoring
  case resource
  case test
  case possibility
  case need
  case question

  package static let vocabulary = Vocabulary.entryKind
}
