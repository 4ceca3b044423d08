/// The words of the bin.
package enum BinWords {
  package static let title = Phrase(nb: "Papirkurv", nn: "Papirkorg", en: "Bin")
  package static let empty = Phrase(
    nb: "Papirkurven er tom. Det du sletter, havner her og kan hentes tilbake.",
    nn: "Papirkorga er tom. Det du slettar, hamnar her og kan hentast tilbake.",
    en: "The bin is empty. What you delete lands here and can be brought back.")

  /// When the row went here, and who put it there.
  package static func deleted(_ day: String, by actor: String) -> Phrase {
    Phrase(nb: "\(day) av \(actor)", nn: "\(day) av \(actor)", en: "\(day) by \(actor)")
  }

  /// How many rows lie below it.
  package static func rowsBelow(_ count: Int) -> Phrase {
    Phrase(nb: "+ \(count) under", nn: "+ \(count) under", en: "+ \(count) below")
  }
}

/// The words of the preview of a document.
package enum PreviewWords {
  package static let title = Phrase(
    nb: "Forhåndsvisning", nn: "Førehandsvising", en: "Preview")
  package static let internalProfile = Phrase(
    nb: "intern utgave", nn: "intern utgåve", en: "internal version")
  package static let publicProfile = Phrase(
    nb: "offentlig utgave", nn: "offentleg utgåve", en: "public version")
  package static let notMade = Phrase(
    nb: "Dette dokumentet kan ikke lages her.", nn: "Dette dokumentet kan ikkje lagast her.",
    en: "This document cannot be made here.")
  package static let notFound = Phrase(
    nb: "Teksten finnes ikke i dokumentet.", nn: "Teksten finst ikkje i dokumentet.",
    en: "The text is not in the document.")
  package static let notWritten = Phrase(
    nb: "ikke skrevet", nn: "ikkje skrive", en: "not written")
  package static let nothingToWrite = Phrase(
    nb: "Denne malen har ingen tekster å skrive.", nn: "Denne malen har ingen tekstar å skrive.",
    en: "This template has no texts to write.")

  /// How many words the document has.
  package static func words(_ count: Int) -> Phrase {
    Phrase(nb: "\(count) ord", nn: "\(count) ord", en: "\(count) words")
  }

  /// How many words the document has, and about how many it should have.
  package static func words(_ count: Int, aim: Int) -> Phrase {
    Phrase(
      nb: "\(count) av om lag \(aim) ord", nn: "\(count) av om lag \(aim) ord",
      en: "\(count) of about \(aim) words")
  }

  /// How many parts are empty.
  package static func missing(_ count: Int) -> Phrase {
    Phrase(
      nb: count == 1 ? "Én del mangler:" : "\(count) deler mangler:",
      nn: count == 1 ? "Éin del manglar:" : "\(count) delar manglar:",
      en: count == 1 ? "One part is missing:" : "\(count) parts are missing:")
  }
}

/// The words of menu and search.
package enum SearchWords {
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
