/// The words of the help.
package enum HelpWords {
  package static let title = Phrase(norwegian: "Hjelp", en: "Help")
  package static let keysHere = Phrase(nb: "Taster her", nn: "Tastar her", en: "Keys here")
  package static let howTo = Phrase(
    nb: "Slik gjør du …", nn: "Slik gjer du …", en: "How to …")

  package static let prompt = Phrase(
    nb: "Skriv for å finne. Enter gjør det.", nn: "Skriv for å finne. Enter gjer det.",
    en: "Type to find. Enter does it.")

  package static let noHits = Phrase(
    nb: "Ingen hjelp heter det. Prøv et annet ord.",
    nn: "Inga hjelp heiter det. Prøv eit anna ord.",
    en: "No help is called that. Try another word.")

  package static let notNow = Phrase(nb: "ikke nå", nn: "ikkje no", en: "not now")
}
