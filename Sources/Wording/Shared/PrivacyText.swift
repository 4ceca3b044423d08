/// What is written where something about a person may not be.
package enum PrivacyText {
  /// Somebody without a role, where the name may not be shown.
  package static let participant = Phrase(nb: "deltaker", nn: "deltakar", en: "participant")

  /// An e-mail address that somebody wrote in a text.
  package static let emailLeftOut = Phrase(
    nb: "(e-post utelatt)", nn: "(e-post utelaten)", en: "(e-mail left out)")

  /// A phone number that somebody wrote in a text.
  package static let phoneLeftOut = Phrase(
    nb: "(telefonnummer utelatt)", nn: "(telefonnummer utelate)", en: "(phone number left out)")

  /// A name that is nobody's in the file.
  package static let nameLeftOut = Phrase(
    nb: "(navn utelatt)", nn: "(namn utelate)", en: "(name left out)")
}
