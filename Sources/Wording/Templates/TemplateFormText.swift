/// What is said of something that has the wrong form in a template.
enum TemplateFormText {
  static let notText = Phrase(
    nb: "her skal det stå en tekst.", nn: "her skal det stå ein tekst.",
    en: "a text should stand here.")

  static func needsQuotes(_ word: String) -> Phrase {
    Phrase(
      nb: "ordet \(word) må stå i anførselstegn: \"\(word)\".",
      nn: "ordet \(word) må stå i hermeteikn: \"\(word)\".",
      en: "the word \(word) must stand in quotes: \"\(word)\".")
  }

  static let controlCharacters = Phrase(
    nb: "teksten har styretegn. Ta dem bort.", nn: "teksten har styreteikn. Ta dei bort.",
    en: "the text has control characters. Take them away.")

  static func notNumber(_ bounds: ClosedRange<Int>) -> Phrase {
    let (least, most) = (
      NumberText.grouped(bounds.lowerBound), NumberText.grouped(bounds.upperBound)
    )
    return Phrase(
      nb: "her skal det stå et helt tall fra \(least) til \(most).",
      nn: "her skal det stå eit heilt tal frå \(least) til \(most).",
      en: "a whole number from \(least) to \(most) should stand here.")
  }

  static let notFlag = Phrase(
    nb: "her skal det stå true eller false.", nn: "her skal det stå true eller false.",
    en: "true or false should stand here.")

  static let notList = Phrase(
    nb: "her skal det stå en liste: [a, b], eller en linje med - foran for hver.",
    nn: "her skal det stå ei liste: [a, b], eller ei linje med - framfor for kvar.",
    en: "a list should stand here: [a, b], or a line with - before it for each.")

  static let notGroup = Phrase(
    nb: "her skal det stå felt med kolon: {felt: verdi}.",
    nn: "her skal det stå felt med kolon: {felt: verdi}.",
    en: "fields with a colon should stand here: {field: value}.")

  static let notLocalized = Phrase(
    nb: "her skal det stå en tekst per språk: {nb: …, nn: …, en: …}.",
    nn: "her skal det stå ein tekst per språk: {nb: …, nn: …, en: …}.",
    en: "a text for each language should stand here: {nb: …, nn: …, en: …}.")

  static func key(_ key: String) -> Phrase {
    TemplateUnknownText.quoted(key)
      + Phrase(
        nb: " kan ikke være nøkkel. Bruk bokstavene a til z, tall og bindestrek.",
        nn: " kan ikkje vere nøkkel. Bruk bokstavane a til z, tal og bindestrek.",
        en: " cannot be a key. Use the letters a to z, digits and hyphens.")
  }
}
