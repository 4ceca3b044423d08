/// The words of menu and search.
package enum SearchText {
  package static let menu = Phrase(nb: "Meny", nn: "Meny", en: "Menu")
  package static let search = Phrase(nb: "Søk", nn: "Søk", en: "Search")
  package static let menuHint = Phrase(
    nb: "skriv det du vil gjøre, eller et navn", nn: "skriv det du vil gjere, eller eit namn",
    en: "type what you want to do, or a name")
  package static let searchHint = Phrase(
    nb: "skriv minst to bokstaver", nn: "skriv minst to bokstavar", en: "type at least two letters")
  package static let noHits = Phrase(
    nb: "Ingen treff. Prøv færre eller kortere ord.",
    nn: "Ingen treff. Prøv færre eller kortare ord.",
    en: "No hits. Try fewer or shorter words.")
  package static let hits = Phrase(nb: "Treff", nn: "Treff", en: "Hits")

  /// Where an action applies that does not apply here.
  package static func appliesIn(_ places: [Phrase]) -> Phrase {
    let list = Phrase { language in ListText.or(places.map { $0[language] }, in: language) }
    return Phrase(nb: "virker i \(list.nb)", nn: "verkar i \(list.nn)", en: "works in \(list.en)")
  }
}
