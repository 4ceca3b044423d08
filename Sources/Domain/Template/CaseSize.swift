/// A project's size by the template's threshold (INV-07, V-16, V-17).
package enum CaseSize: String, CodeList {
  case small
  case large
  case unknown

  package static let vocabulary = Vocabulary.size
}
