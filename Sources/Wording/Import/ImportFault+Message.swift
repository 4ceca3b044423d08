package import Domain

extension ImportFault {
  /// What is wrong, and what to write instead.
  package var message: Phrase {
    switch self {
    case .field(.identityNumber):
      CommonPhrase.identityNumber
        + Phrase(
          nb: " Ta det bort i filen.", nn: " Ta det bort i fila.", en: " Take it out of the file.")
    case .field(let problem): problem.message
    case .unknownChallenge(let text, let known): Self.unknownChallenge(text, known)
    case .tooManyCells(let found, let headers):
      Phrase(
        nb:
          "Raden har \(found) celler, men det er \(headers) overskrifter. Sett anførselstegn rundt "
          + "tekst som har skilletegn i seg.",
        nn:
          "Rada har \(found) celler, men det er \(headers) overskrifter. Set hermeteikn rundt tekst "
          + "som har skiljeteikn i seg.",
        en:
          "The row has \(found) cells, but there are \(headers) headers. Put quotation marks round "
          + "text with a separator in it.")
    case .quoteNotClosed:
      Phrase(
        nb: "Et anførselstegn åpnes her og lukkes aldri. Lukk det, eller skriv det to ganger.",
        nn: "Eit hermeteikn blir opna her og aldri lukka. Lukk det, eller skriv det to gonger.",
        en: "A quotation mark opens here and is never closed. Close it, or write it twice.")
    case .noLetters:
      Phrase(
        nb:
          "Raden har tegn som ikke kan leses. Rett dem i filen, eller si hvilket tegnsett den har "
          + "med --encoding.",
        nn: "Rada har teikn som ikkje kan lesast. Rett dei i fila, eller sei kva teiknsett ho har "
          + "med --encoding.",
        en:
          "The row has signs that cannot be read. Mend them in the file, or say its encoding with "
          + "--encoding.")
    case .tooLong:
      Phrase(
        nb: "Raden er lengre enn noen tekst er. Se etter et anførselstegn som mangler.",
        nn: "Rada er lengre enn nokon tekst er. Sjå etter eit hermeteikn som manglar.",
        en: "The row is longer than any text is. Look for a missing quotation mark.")
    }
  }

  private static func unknownChallenge(_ text: String, _ known: [String]) -> Phrase {
    let name = Quote.around(text)
    let unknown = Phrase(
      nb: "\(name.nb) er ikke en av hovedutfordringene.",
      nn: "\(name.nn) er ikkje ei av hovudutfordringane.",
      en: "\(name.en) is not one of the main challenges.")
    guard !known.isEmpty else { return unknown }
    let choices = known.map { Vocabulary.challenge.label($0).inSentence }
    return unknown
      + Phrase(nb: " Velg blant: ", nn: " Vel mellom: ", en: " Choose among: ")
      + Phrase.joined(choices) + "."
  }
}
