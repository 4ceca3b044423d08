package import Domain

extension ImportError {
  /// What happened, what it means, and what to do.
  package var message: Phrase {
    switch self {
    case .missing(let file):
      Phrase(
        nb: "Fant ikke filen \(file). Sjekk stien.", nn: "Fann ikkje fila \(file). Sjekk stigen.",
        en: "There is no file \(file). Check the path.")
    case .system(let file, let words):
      Phrase(
        nb: "Kunne ikke lese \(file): \(words). Ingenting kom inn.",
        nn: "Kunne ikkje lese \(file): \(words). Ingenting kom inn.",
        en: "Could not read \(file): \(words). Nothing came in.")
    case .notATable(let file, let kind):
      Phrase(same: file) + kind.message
        + Phrase(nb: " Ingenting kom inn.", nn: " Ingenting kom inn.", en: " Nothing came in.")
    case .noTitleColumn(let headers): Self.noTitleColumn(headers)
    case .noSuchColumn(let column, let headers): Self.noSuchColumn(column, headers)
    case .mixedDates(let column, let dayFirst, let monthFirst):
      Self.mixedDates(column, dayFirst, monthFirst)
    case .interrupted:
      Phrase(
        nb: "Stanset. Ingenting kom inn.", nn: "Stansa. Ingenting kom inn.",
        en: "Stopped. Nothing came in.")
    case .store(let error): error.message()
    }
  }

  private static func mixedDates(_ column: String, _ dayFirst: Int, _ monthFirst: Int) -> Phrase {
    let name = Quote.around(column.shortened)
    return Phrase(
      nb: "Kolonnen \(name.nb) har dag først i rad \(dayFirst) og måned først i rad "
        + "\(monthFirst), så ingenting kom inn. Rett filen, eller si hva som gjelder med --dates "
        + "day-first eller --dates month-first.",
      nn: "Kolonna \(name.nn) har dag først i rad \(dayFirst) og månad først i rad "
        + "\(monthFirst), så ingenting kom inn. Rett fila, eller sei kva som gjeld med --dates "
        + "day-first eller --dates month-first.",
      en: "The column \(name.en) has the day first in row \(dayFirst) and the month first in row "
        + "\(monthFirst), so nothing came in. Mend the file, or say which holds with --dates "
        + "day-first or --dates month-first.")
  }

  private static func noTitleColumn(_ headers: [String]) -> Phrase {
    let start = Phrase(
      nb:
        "Filen har ingen kolonne for tittel, så ingenting kom inn. Kall én kolonne «Tittel», eller "
        + "si hvilken det er med --map KOLONNE=title.",
      nn:
        "Fila har inga kolonne for tittel, så ingenting kom inn. Kall éi kolonne «Tittel», eller sei "
        + "kva for ei det er med --map KOLONNE=title.",
      en: "The file has no column for the title, so nothing came in. Call a column “Title”, or say "
        + "which it is with --map COLUMN=title.")
    return start + columns(headers)
  }

  private static func noSuchColumn(_ column: String, _ headers: [String]) -> Phrase {
    let name = Quote.around(column)
    return Phrase(
      nb: "Filen har ingen kolonne \(name.nb), så ingenting kom inn.",
      nn: "Fila har inga kolonne \(name.nn), så ingenting kom inn.",
      en: "The file has no column \(name.en), so nothing came in.") + columns(headers)
  }

  /// So many headers are named, each cut where it is long.
  private static let mostHeaders = 12

  private static func columns(_ headers: [String]) -> Phrase {
    guard !headers.isEmpty else { return Phrase(same: "") }
    let more = headers.count > mostHeaders ? ["…"] : []
    let list = Phrase { language in
      let named = headers.prefix(mostHeaders).map { Quote.around($0.shortened)[language] }
      return ListText.and(named + more, in: language)
    }
    return Phrase(
      nb: " Kolonnene er: \(list.nb).", nn: " Kolonnane er: \(list.nn).",
      en: " The columns are: \(list.en).")
  }
}
