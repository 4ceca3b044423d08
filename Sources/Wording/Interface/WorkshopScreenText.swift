/// The words of the screen of a workshop.
package enum WorkshopScreenText {
  package static let tab = Phrase(nb: "Verksted", nn: "Verkstad", en: "Workshop")
  package static let place = Phrase(nb: "verkstedet", nn: "verkstaden", en: "the workshop")
  package static let workshop = Phrase(nb: "Verksted", nn: "Verkstad", en: "Workshop")
  package static let workshops = Phrase(nb: "Verksteder", nn: "Verkstader", en: "Workshops")
  package static let newWorkshop = Phrase(
    nb: "Nytt verksted på et møte …", nn: "Ny verkstad på eit møte …",
    en: "A new workshop at a meeting …")
  package static let none = Phrase(
    nb: "Ingen verksted ennå. Trykk n for å legge til.",
    nn: "Ingen verkstad enno. Trykk n for å leggje til.",
    en: "No workshop yet. Press n to add one.")
  package static let noGroups = Phrase(
    nb: "Ingen grupper ennå. Trykk n for å legge til den første.",
    nn: "Ingen grupper enno. Trykk n for å leggje til den første.",
    en: "No groups yet. Press n to add the first.")
  package static let result = Phrase(norwegian: "Resultat", en: "Result")
  package static let chooseWish = Phrase(
    nb: "Hva skal bli et tiltak?", nn: "Kva skal bli eit tiltak?",
    en: "What shall become a measure?")
  package static let chooseCase = Phrase(
    nb: "I hvilken prosess?", nn: "I kva prosess?", en: "In which case?")
  package static let close = Phrase(
    nb: "Avslutt verkstedet", nn: "Avslutt verkstaden", en: "Close the workshop")
  package static let closeAnyway = Phrase(
    nb: "Avslutt likevel", nn: "Avslutt likevel", en: "Close anyway")
  package static let photos = Phrase(
    nb: "Bilder av plakatene", nn: "Bilete av plakatane", en: "Pictures of the posters")
  package static let photosHint = Phrase(
    nb: "Sti eller arkivnummer, ett på hver linje. Helst ikke tomt.",
    nn: "Sti eller arkivnummer, eitt på kvar linje. Helst ikkje tomt.",
    en: "A path or archive number, one a line. Better not blank.")
  package static let gather = Phrase(
    nb: "Samle det som manglet", nn: "Samle det som mangla", en: "Gather what was missing")
  package static let gatherLabel = Phrase(
    nb: "Felles navn", nn: "Felles namn", en: "One label")
  package static let originals = Phrase(
    nb: "Det gruppene skrev", nn: "Det gruppene skreiv", en: "What the groups wrote")
  package static let originalsHint = Phrase(
    nb: "Én tekst på hver linje. Ta bort dem som ikke hører med.",
    nn: "Éin tekst på kvar linje. Ta bort dei som ikkje høyrer med.",
    en: "One text a line. Take away those that do not belong.")
  package static let ballotHint = Phrase(
    nb: "Tallene til nøklene, den viktigste først: 1 2 3 9 4. Høyst fem.",
    nn: "Tala til nøklane, den viktigaste først: 1 2 3 9 4. Høgst fem.",
    en: "The numbers of the keys, the most important first: 1 2 3 9 4. Five at most.")

  /// "Stemmeseddel, gruppe 3".
  package static func ballot(_ group: Int) -> Phrase {
    Phrase(
      nb: "Stemmeseddel, gruppe \(group)", nn: "Stemmesetel, gruppe \(group)",
      en: "Ballot, group \(group)")
  }
}
