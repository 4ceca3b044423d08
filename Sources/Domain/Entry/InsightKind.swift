/// What sort of insight was gained (B-08, B-12).
package enum InsightKind: String, CodeList {
  case barrier
  case inhibitor
  case promoter
  case interview
  case workshop

  package static let vocabulary = Vocabulary.insightKind
}
