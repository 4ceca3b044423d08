/// How an idea came in (N-12, V-11).
package enum Channel: String, CodeList {
  case webForm
  case email
  case letter
  case phone
  case meeting
  case volunteerCentre
  case businessAssociation
  case municipality
  case `internal`

  package static let vocabulary = Vocabulary.channel
}
