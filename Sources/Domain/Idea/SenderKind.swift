/// Who sent an idea in (N-14).
package enum SenderKind: String, CodeList {
  case resident
  case association
  case business
  case party
  case municipality
  case other

  package static let vocabulary = Vocabulary.senderKind
}
