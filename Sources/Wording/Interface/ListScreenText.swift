/// The words of the filter and the order of lists.
package enum ListScreenText {
  package static let standardOrder = Phrase(
    nb: "vanlig rekkefølge", nn: "vanleg rekkjefølgje", en: "usual order")
  package static let byTitle = Phrase(nb: "alfabetisk", nn: "alfabetisk", en: "alphabetical")
  package static let byStatus = Phrase(nb: "etter status", nn: "etter status", en: "by status")
  package static let byPerson = Phrase(nb: "etter person", nn: "etter person", en: "by person")
  package static let byKind = Phrase(nb: "etter type", nn: "etter type", en: "by kind")
  package static let newestFirst = Phrase(
    nb: "nyeste først", nn: "nyaste først", en: "newest first")
  package static let oldestFirst = Phrase(
    nb: "eldste først", nn: "eldste først", en: "oldest first")
  package static let largestFirst = Phrase(
    nb: "størst beløp først", nn: "størst beløp først", en: "largest amount first")
  package static let byReference = Phrase(
    nb: "etter nummer", nn: "etter nummer", en: "by number")

  /// The order that a list is in now.
  package static func order(_ order: Phrase) -> Phrase {
    Phrase(
      nb: "Rekkefølge: \(order.nb)", nn: "Rekkjefølgje: \(order.nn)", en: "Order: \(order.en)")
  }

  /// No row holds the words typed, and how to see all rows again.
  package static func noHits(_ filter: String) -> Phrase {
    let quoted = Quote.around(Phrase(same: filter))
    return Phrase(
      nb: "Ingen rader har \(quoted.nb). Esc viser alle.",
      nn: "Ingen rader har \(quoted.nn). Esc viser alle.",
      en: "No rows hold \(quoted.en). Esc shows all.")
  }

  package static let nothingFiltered = Phrase(
    nb: "Alle rader vises.", nn: "Alle rader er viste.", en: "All rows are shown.")

  // MARK: What a row can be found by besides what it holds

  package static let overdue = Phrase(nb: "over fristen", nn: "over fristen", en: "overdue late")
  package static let withoutDeadline = Phrase(
    nb: "uten frist", nn: "utan frist", en: "without deadline")
  package static let withoutResponsible = Phrase(
    nb: "uten ansvarlig", nn: "utan ansvarleg", en: "without responsible no one")
  package static let withoutResponsibility = Phrase(
    nb: "uten ansvar", nn: "utan ansvar", en: "without responsibility")
  package static let withoutGoal = Phrase(nb: "uten mål", nn: "utan mål", en: "without goal")
  package static let coreTeam = Phrase(nb: "kjerneteam", nn: "kjerneteam", en: "core team")
  package static let ended = Phrase(nb: "sluttet", nn: "slutta", en: "ended")
  package static let untouched = Phrase(nb: "urørt", nn: "urørt", en: "untouched")
}
