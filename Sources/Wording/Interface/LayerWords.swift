package import Domain

/// The words of the detail view.
package enum DetailWords {
  package static let history = Phrase(norwegian: "Historikk", en: "History")

  package static let noHistory = Phrase(
    nb: "Ingenting er endret ennå.", nn: "Ingenting er endra enno.", en: "Nothing has changed yet.")

  package static let isInBin = Phrase(
    nb: "Ligger i papirkurven", nn: "Ligg i papirkorga", en: "In the bin")

  /// Somebody else changed the row a moment ago.
  package static func changedNow(by actor: String) -> Phrase {
    Phrase(
      nb: "endret av \(actor) nå", nn: "endra av \(actor) no", en: "changed by \(actor) just now")
  }

  /// When, who and why of one step of the history.
  package static func historyHead(_ entry: HistoryEntry) -> Phrase {
    let time = TimeText.column(entry.at)
    let head = Phrase(same: "\(time)  \(entry.actor)")
    return entry.reason.isEmpty ? head : head + " – \(entry.reason)"
  }
}

/// The words of the list of steps and of one step's description.
package enum PhaseWords {
  package static let title = Phrase(norwegian: "Steg", en: "Steps")
  package static let what = Phrase(nb: "Hva", nn: "Kva", en: "What")
  package static let who = Phrase(nb: "Hvem", nn: "Kven", en: "Who")
  package static let results = Phrase(
    nb: "Det steget skal gi", nn: "Det steget skal gi", en: "What the step gives")
  package static let steps = Phrase(nb: "Slik gjør dere", nn: "Slik gjer de", en: "How to do it")
  package static let guidance = Phrase(nb: "Råd om hvordan", nn: "Råd om korleis", en: "Guidance")
  package static let resources = Phrase(nb: "Les mer", nn: "Les meir", en: "Read more")
  package static let subprocesses = Phrase(
    nb: "Delprosesser", nn: "Delprosessar", en: "Sub-processes")

  /// The days of a step: begun, and perhaps ended.
  package static func period(from start: Day?, to end: Day?) -> Phrase {
    PeriodText.short(from: start, to: end)
  }
}

/// The words of the bin.
package enum BinWords {
  package static let title = Phrase(nb: "Papirkurv", nn: "Papirkorg", en: "Bin")

  package static let empty = Phrase(
    nb: "Papirkurven er tom.", nn: "Papirkorga er tom.", en: "The bin is empty.")

  /// When it was put there, by whom, and how much lies below it.
  package static func row(_ row: BinRow) -> Phrase {
    let date = DayText.short(row.deletedOn)
    let who = Phrase(
      nb: "\(date) av \(row.deletedBy)", nn: "\(date) av \(row.deletedBy)",
      en: "\(date) by \(row.deletedBy)")
    guard row.rowsBelow > 0 else { return who }
    let below = NumberText.grouped(row.rowsBelow)
    return who
      + Phrase(norwegian: ", med \(below) til", en: ", with \(below) more")
  }
}

/// The words of the preview of a document.
package enum PreviewWords {
  package static let internalProfile = Phrase(
    nb: "intern utgave", nn: "intern utgåve", en: "internal version")
  package static let publicProfile = Phrase(
    nb: "offentlig utgave", nn: "offentleg utgåve", en: "public version")

  /// Which lines of the document are seen.
  package static func lines(_ first: Int, _ last: Int, of count: Int) -> Phrase {
    Phrase(
      nb: "linje \(first)–\(last) av \(count)", nn: "linje \(first)–\(last) av \(count)",
      en: "lines \(first)–\(last) of \(count)")
  }
}

/// The words of search, filter and palette.
package enum SearchWords {
  package static let search = Phrase(norwegian: "Søk", en: "Search")

  package static let searchPrompt = Phrase(
    nb: "Skriv ord fra ideer, prosesser, tiltak, personer eller logg.",
    nn: "Skriv ord frå idear, prosessar, tiltak, personar eller logg.",
    en: "Type words from ideas, cases, measures, people or the log.")

  package static let noHits = Phrase(
    nb: "Fant ingenting. Prøv færre eller kortere ord.",
    nn: "Fann ingenting. Prøv færre eller kortare ord.",
    en: "Found nothing. Try fewer or shorter words.")

  package static let filter = Phrase(norwegian: "Filter: ", en: "Filter: ")
  package static let palette = Phrase(norwegian: "Meny", en: "Menu")

  package static let palettePrompt = Phrase(
    nb: "Skriv hva du vil gjøre, eller et navn.", nn: "Skriv kva du vil gjere, eller eit namn.",
    en: "Type what you want to do, or a name.")

  package static let noChoice = Phrase(
    nb: "Ingenting heter det. Prøv et annet ord.", nn: "Ingenting heiter det. Prøv eit anna ord.",
    en: "Nothing is called that. Try another word.")

  package static let usedLast = Phrase(norwegian: "brukt sist", en: "used last")

  /// How many rows hold what was searched for.
  package static func hits(_ count: Int) -> Phrase {
    Plural(
      one: Phrase(norwegian: "treff", en: "hit"),
      other: Phrase(norwegian: "treff", en: "hits")
    ).counted(count)
  }
}

/// The words of what happens to the file and to the person's own editor meanwhile.
package enum WaitingWords {
  /// Another program holds the file.
  package static func waiting(for other: String?) -> Phrase {
    let who = other.map { Phrase(same: $0) } ?? Phrase(nb: "filen", nn: "fila", en: "the file")
    return Phrase(
      nb: "Venter på \(who.nb) …", nn: "Ventar på \(who.nn) …", en: "Waiting for \(who.en) …")
  }

  package static let textIsKept = Phrase(
    nb: "Filen var opptatt. Teksten din er tatt vare på: lagre igjen med Ctrl+S.",
    nn: "Fila var oppteken. Teksten din er teken vare på: lagre på nytt med Ctrl+S.",
    en: "The file was busy. Your text is kept: save again with Ctrl+S.")

  /// The editor could not be run, or ended with a fault; the text is as it was.
  package static func editorFailed(_ editor: String) -> Phrase {
    Phrase(
      nb: "Skriveprogrammet «\(editor)» svarte ikke som det skulle. Teksten er uendret.",
      nn: "Skriveprogrammet «\(editor)» svara ikkje som det skulle. Teksten er uendra.",
      en: "The editor “\(editor)” did not answer as it should. The text is unchanged.")
  }
}
