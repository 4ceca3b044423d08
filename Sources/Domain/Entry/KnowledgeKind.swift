/// What sort of source knowledge comes from (O-11, O-31).
package enum KnowledgeKind: String, CodeList {
  case statistics
  case report
  case survey
  case observation
  case localKnowledge
  case other

  package static let vocabulary = Vocabulary.knowledgeKind
}
