/// On which level an insight was gained (B-08).
package enum InsightLevel: String, CodeList {
  case system
  case user

  package static let vocabulary = Vocabulary.insightLevel
}
