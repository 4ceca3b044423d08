/// One of the three sides of the platform (V-10).
package enum PlatformParty: String, CodeList {
  case municipality
  case business
  case voluntary

  package static let vocabulary = Vocabulary.platformParty
}
