/// The questions of the first start.
package enum FirstRunText {
  package static let welcome = Phrase(
    nb: "Velkommen til sambygg. Her finnes ingen fil ennå.",
    nn: "Velkomen til sambygg. Her finst inga fil enno.",
    en: "Welcome to sambygg. There is no file here yet.")

  /// Where the file will be.
  package static func path(_ path: String) -> Phrase {
    Phrase(
      nb: "Filen blir lagt her: \(path)", nn: "Fila blir lagd her: \(path)",
      en: "The file will be here: \(path)")
  }

  package static let municipality = Phrase(
    nb: "Kommunens navn: ", nn: "Namnet på kommunen: ", en: "Name of the municipality: ")

  package static let demo = Phrase(
    nb: "Vil du heller prøve med en oppdiktet kommune? Trykk Ctrl+C, og skriv: sambygg demo",
    nn: "Vil du heller prøve med ein oppdikta kommune? Trykk Ctrl+C, og skriv: sambygg demo",
    en: "Would you rather try with an invented one? Press Ctrl+C, and type: sambygg demo")

  package static let nameNeeded = Phrase(
    nb: "Skriv et navn. Ctrl+C avbryter, og ingenting blir laget.",
    nn: "Skriv eit namn. Ctrl+C avbryt, og ingenting blir laga.",
    en: "Write a name. Ctrl+C cancels, and nothing is made.")

  /// Which language the screen should have.
  package static func language(_ standard: String) -> Phrase {
    Phrase(
      nb: "Språk på skjermen, nb, nn eller en (Enter for \(standard)): ",
      nn: "Språk på skjermen, nb, nn eller en (Enter for \(standard)): ",
      en: "Language of the screen, nb, nn or en (Enter for \(standard)): ")
  }

  package static let unknownLanguage = Phrase(
    nb: "Skriv nb for bokmål, nn for nynorsk eller en for engelsk.",
    nn: "Skriv nb for bokmål, nn for nynorsk eller en for engelsk.",
    en: "Write nb for bokmål, nn for nynorsk or en for English.")
}
