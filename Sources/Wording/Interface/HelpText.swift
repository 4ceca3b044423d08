/// The words of the help.
package enum HelpText {
  package static let keys = Phrase(nb: "Taster her", nn: "Tastar her", en: "Keys here")
  package static let tasks = Phrase(
    nb: "Slik gjør du …", nn: "Slik gjer du …", en: "How to …")
  package static let fields = Phrase(nb: "Feltene", nn: "Felta", en: "The fields")
  package static let actions = Phrase(nb: "Handlinger", nn: "Handlingar", en: "Actions")
  package static let filterHint = Phrase(
    nb: "skriv for å finne", nn: "skriv for å finne", en: "type to find")
  package static let noHits = Phrase(
    nb: "Ingenting her har disse ordene.", nn: "Ingenting her har desse orda.",
    en: "Nothing here holds these words.")
  package static let optional = Phrase(
    nb: "kan stå tomt", nn: "kan stå tomt", en: "may be left blank")
  package static let menuOnly = Phrase(nb: "i menyen", nn: "i menyen", en: "in the menu")
}
