/// Words that many places share.
package enum CommonPhrase {
  /// What a field says that was answered with yes.
  package static let yes = Phrase(nb: "ja", nn: "ja", en: "yes")

  /// What a field says that was answered with no.
  package static let no = Phrase(nb: "nei", nn: "nei", en: "no")

  /// What is shown where a field is empty.
  package static let notFilledIn = Phrase(
    nb: "Ikke fylt ut", nn: "Ikkje fylt ut", en: "Not filled in")

  /// What a required field says while it is blank.
  package static let required = Phrase(
    nb: "Må fylles ut.", nn: "Må fyllast ut.", en: "Must be filled in.")

  /// What a text with a national identity number is refused with (INV-19).
  package static let identityNumber = Phrase(
    nb: "Teksten ser ut til å inneholde fødselsnummer.",
    nn: "Teksten ser ut til å innehalde fødselsnummer.",
    en: "The text seems to contain a national identity number.")

  /// What a period that ends before it starts is refused with (INV-14).
  package static let endBeforeStart = Phrase(
    nb: "Sluttdato er før startdato.", nn: "Sluttdato er før startdato.",
    en: "The end date is before the start date.")

  /// What a year that no day here has is refused with.
  package static let yearOutOfRange = Phrase(
    nb: "Året må være fra 1900 til 2199.", nn: "Året må vere frå 1900 til 2199.",
    en: "The year must be from 1900 to 2199.")

  /// What is shown for a protected person wherever a name would be (INV-18).
  package static let protectedParticipant = Phrase(
    nb: "Skjermet deltaker", nn: "Skjerma deltakar", en: "Protected participant")

  /// What is shown for a row that a value points at and that is no longer there.
  package static let rowIsGone = Phrase(nb: "(borte)", nn: "(borte)", en: "(gone)")

  /// The answer as a word.
  package static func yesOrNo(_ answer: Bool) -> Phrase { answer ? yes : no }
}
