/// Where a case is in a programme (O-05).
package enum CaseLevel: String, CodeList {
  case programme
  case subProgramme
  case project
  case subProject

  package static let vocabulary = Vocabulary.level
}
