/// What sort of change a measure makes (O-27, O-32).
package enum MeasureCategory: String, CodeList {
  case physical
  case social
  case cultural
  case service
  case process
  case reporting

  package static let vocabulary = Vocabulary.measureCategory
}
