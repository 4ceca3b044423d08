package import Domain

/// What the reading of a table of ideas is told as.
package enum ImportText {
  /// Rows of a table.
  private static let tableRows = Plural(
    one: Phrase(nb: "rad", nn: "rad", en: "row"),
    other: Phrase(nb: "rader", nn: "rader", en: "rows"))

  /// What came in, or would, and what did not.
  package static func summary(_ report: IdeaImportReport) -> Phrase {
    var parts = [cameIn(report)]
    if report.duplicates > 0 { parts.append(known(report.duplicates)) }
    if report.alike > 0 { parts.append(alike(report.alike)) }
    if report.badRows > 0 { parts.append(bad(report.badRows)) }
    var text = Phrase.joined(parts, by: " ")
    if report.isDryRun {
      text =
        Phrase(
          nb: "Prøve, ingenting er lagret. ", nn: "Prøve, ingenting er lagra. ",
          en: "Dry run, nothing was saved. ") + text
    }
    return text
  }

  private static func cameIn(_ report: IdeaImportReport) -> Phrase {
    let ideas = Plural.ideas.counted(report.added)
    let senders = newSenders(report.newSenders)
    return report.isDryRun
      ? Phrase(
        nb: "\(ideas.nb) ville kommet inn\(senders.nb).",
        nn: "\(ideas.nn) ville kome inn\(senders.nn).",
        en: "\(ideas.en) would come in\(senders.en).")
      : Phrase(
        nb: "\(ideas.nb) kom inn\(senders.nb).", nn: "\(ideas.nn) kom inn\(senders.nn).",
        en: "\(ideas.en) came in\(senders.en).")
  }

  private static func newSenders(_ count: Int) -> Phrase {
    guard count > 0 else { return Phrase(same: "") }
    let senders = Plural(
      one: Phrase(nb: "ny avsender", nn: "ny avsendar", en: "new sender"),
      other: Phrase(nb: "nye avsendere", nn: "nye avsendarar", en: "new senders")
    ).counted(count)
    return Phrase(norwegian: ", med ", en: ", with ") + senders
  }

  private static func known(_ count: Int) -> Phrase {
    let rows = tableRows.counted(count)
    return Phrase(
      nb: "\(rows.nb) er her fra før og er utelatt.",
      nn: "\(rows.nn) er her frå før og er utelatne.",
      en: "\(rows.en) here already, and left out.")
  }

  private static func alike(_ count: Int) -> Phrase {
    let rows = tableRows.counted(count)
    return Phrase(
      nb: "\(rows.nb) er lik en tidligere rad i filen og er utelatt.",
      nn: "\(rows.nn) er lik ei tidlegare rad i fila og er utelaten.",
      en: "\(rows.en) like an earlier row of the file, and left out.")
  }

  /// What comes after the rows that are named as left out, where there are more.
  package static func moreKnown(_ count: Int) -> Phrase {
    let rows = tableRows.counted(count)
    return Phrase(
      nb: "… og \(rows.nb) til er utelatt.", nn: "… og \(rows.nn) til er utelatne.",
      en: "… and \(rows.en) more left out.")
  }

  /// How rows that are alike come in.
  package static let keepAlike = Phrase(
    nb: "Er like rader flere ideer, kommer de inn med --keep-alike.",
    nn: "Er like rader fleire idear, kjem dei inn med --keep-alike.",
    en: "Where rows that are alike are several ideas, --keep-alike takes them in.")

  private static func bad(_ count: Int) -> Phrase {
    let rows = tableRows.counted(count)
    return Phrase(
      nb: "\(rows.nb) har feil og er ikke med: rett filen og hent den inn igjen.",
      nn: "\(rows.nn) har feil og er ikkje med: rett fila og hent ho inn på nytt.",
      en: "\(rows.en) with faults not taken in: mend the file and import it again.")
  }

  /// Why nothing came in where all or nothing was asked for.
  package static func nothingCameIn(_ badRows: Int) -> Phrase {
    let rows = tableRows.counted(badRows)
    return Phrase(
      nb: "\(rows.nb) har feil, så ingenting kom inn. Rett filen og prøv igjen.",
      nn: "\(rows.nn) har feil, så ingenting kom inn. Rett fila og prøv på nytt.",
      en: "\(rows.en) with faults, so nothing came in. Mend the file and try again.")
  }

  /// How the table was read: "Skilletegn: semikolon. Tegnsett: Windows-1252 (gjettet)."
  package static func format(_ format: TableFormat) -> Phrase {
    let separator = format.separator.label
    let guessed =
      format.isEncodingGuessed
      ? Phrase(nb: " (gjettet)", nn: " (gjetta)", en: " (guessed)") : Phrase(same: "")
    return Phrase(nb: "Skilletegn: ", nn: "Skiljeteikn: ", en: "Separator: ") + separator
      + Phrase(nb: ". Tegnsett: ", nn: ". Teiknsett: ", en: ". Encoding: ")
      + Phrase(same: format.encoding.name) + guessed + "." + dates(format)
  }

  private static func dates(_ format: TableFormat) -> Phrase {
    guard let order = format.dates else { return Phrase(same: "") }
    let first =
      switch order {
      case .dayFirst: Phrase(norwegian: "dag først", en: "day first")
      case .monthFirst: Phrase(nb: "måned først", nn: "månad først", en: "month first")
      }
    let guessed =
      format.areDatesGuessed
      ? Phrase(nb: " (gjettet)", nn: " (gjetta)", en: " (guessed)") : Phrase(same: "")
    return Phrase(nb: " Datoer: ", nn: " Datoar: ", en: " Dates: ") + first + guessed + "."
  }

  /// That no column says when the ideas came in.
  package static func dayOfAll(_ day: Day) -> Phrase {
    let written = DayText.short(day)
    return Phrase(
      nb: "Ingen kolonne for dato: alle får \(written) som dagen de kom.",
      nn: "Inga kolonne for dato: alle får \(written) som dagen dei kom.",
      en: "No column for the date: all get \(written) as the day they came.")
  }

  /// The columns that were not read.
  package static func notRead(_ headers: [String]) -> Phrase {
    let list = Phrase { language in
      ListText.and(headers.map { Quote.around($0)[language] }, in: language)
    }
    return headers.count == 1
      ? Phrase(
        nb: "Kolonnen \(list.nb) er ikke lest.", nn: "Kolonna \(list.nn) er ikkje lesen.",
        en: "The column \(list.en) was not read.")
      : Phrase(
        nb: "Kolonnene \(list.nb) er ikke lest.", nn: "Kolonnane \(list.nn) er ikkje lesne.",
        en: "The columns \(list.en) were not read.")
  }

  /// What comes after the problems that are told of, where there are more.
  package static let moreProblems = Phrase(
    nb: "Flere rader har feil. De er talt med, men ikke vist.",
    nn: "Fleire rader har feil. Dei er talde med, men ikkje viste.",
    en: "More rows have faults. They are counted, but not shown.")

  /// What comes after the ideas that a dry run shows, where there are more.
  package static func moreIdeas(_ count: Int) -> Phrase {
    let ideas = Plural.ideas.counted(count)
    return Phrase(
      nb: "… og \(ideas.nb) til", nn: "… og \(ideas.nn) til", en: "… and \(ideas.en) more")
  }

  /// A row and its idea, as a dry run lists it.
  package static func row(_ number: Int) -> Phrase {
    Phrase(nb: "Rad \(number)", nn: "Rad \(number)", en: "Row \(number)")
  }

  /// A mapping that is not `COLUMN=FIELD`.
  package static func notAMapping(_ text: String) -> Phrase {
    Phrase(
      nb: "«\(text)» er ikke KOLONNE=FELT. Ingenting kom inn.",
      nn: "«\(text)» er ikkje KOLONNE=FELT. Ingenting kom inn.",
      en: "“\(text)” is not COLUMN=FIELD. Nothing came in.")
  }

  /// A mapping to a field that ideas do not have.
  package static func unknownField(_ name: String) -> Phrase {
    let fields = IdeaColumn.fields.map(\.name)
    let nearest = Spelling.nearest(to: name, among: fields)
    let unknown = Phrase(
      nb: "Feltet «\(name)» finnes ikke, og ingenting kom inn.",
      nn: "Feltet «\(name)» finst ikkje, og ingenting kom inn.",
      en: "There is no field “\(name)”, and nothing came in.")
    let meant = nearest.map {
      Phrase(nb: " Mente du «\($0)»?", nn: " Meinte du «\($0)»?", en: " Did you mean “\($0)”?")
    }
    return unknown + (meant ?? Phrase(same: ""))
      + Phrase(nb: " Velg blant: ", nn: " Vel mellom: ", en: " Choose among: ")
      + (fields.joined(separator: ", ") + ".")
  }

  /// How far the reading has come.
  package static func progress(rows: Int, percent: Int) -> Phrase {
    let read = tableRows.counted(rows)
    return Phrase { "\(percent) % \(read[$0])" }
  }
}

extension ImportProblem {
  /// Row, column and what to write instead: "Rad 7, «Mottatt»: Ukjent dato. Prøv 15.10.2026."
  package var message: Phrase {
    let place = ImportText.row(row)
    let what = fault.message
    guard let column else { return Phrase { "\(place[$0]): \(what[$0])" } }
    let header = Quote.around(column)
    return Phrase { "\(place[$0]), \(header[$0]): \(what[$0])" }
  }
}

extension KnownRow {
  /// Which row was left out, and what it was taken for.
  package var message: Phrase {
    let start =
      ImportText.row(row) + " " + Quote.around(title) + Phrase(norwegian: " er ", en: " is ")
    let idea = Phrase(same: reference?.description ?? "")
    return switch likeness {
    case .same:
      start + idea + Phrase(nb: ", og er utelatt.", nn: ", og er utelaten.", en: ", and left out.")
    case .otherText:
      start + idea
        + Phrase(
          nb: ", men har en annen tekst i filen. Raden er utelatt: en innsendt tekst endres ikke.",
          nn:
            ", men har ein annan tekst i fila. Rada er utelaten: ein innsend tekst blir ikkje endra.",
          en: ", but has another text in the file. The row is left out: a text once sent is not "
            + "changed.")
    case .alike(let other):
      start
        + Phrase(
          nb: "lik rad \(other), og er utelatt.", nn: "lik rad \(other), og er utelaten.",
          en: "like row \(other), and left out.")
    }
  }
}

extension ImportRemark {
  /// Which row it is about, and how that was read.
  package var message: Phrase {
    let place = ImportText.row(row) + ": "
    switch about {
    case .numberIsTaken(let number, let title, let reference):
      let idea = Phrase(same: reference.map { "\($0) " } ?? "") + Quote.around(title)
      return place
        + Phrase(
          nb: "Nummeret \(number) er også på \(idea.nb). Raden er en idé for seg.",
          nn: "Nummeret \(number) er òg på \(idea.nn). Rada er ein idé for seg.",
          en: "\(idea.en) has the number \(number) too. The row is an idea of its own.")
    case .noName(let text):
      let cell = Quote.around(text)
      return place
        + Phrase(
          nb: "\(cell.nb) er ikke et navn, så ideen har ingen avsender.",
          nn: "\(cell.nn) er ikkje eit namn, så ideen har ingen avsendar.",
          en: "\(cell.en) is no name, so the idea has no sender.")
    case .headersAgain:
      return place
        + Phrase(
          nb: "Raden gjentar overskriftene, og er utelatt.",
          nn: "Rada tek opp att overskriftene, og er utelaten.",
          en: "The row says the headers again, and is left out.")
    case .noNumber(let text):
      let cell = Quote.around(text)
      return place
        + Phrase(
          nb: "\(cell.nb) er ikke et skjemanummer, og er ikke lest.",
          nn: "\(cell.nn) er ikkje eit skjemanummer, og er ikkje lese.",
          en: "\(cell.en) is no number of a form, and was not read.")
    }
  }
}

extension ImportFault {
  /// What is wrong, and what to write instead.
  package var message: Phrase {
    switch self {
    case .field(.identityNumber):
      CommonPhrase.identityNumber
        + Phrase(
          nb: " Ta det bort i filen.", nn: " Ta det bort i fila.", en: " Take it out of the file.")
    case .field(let problem): problem.message
    case .unknownChallenge(let text, let known): Self.unknownChallenge(text, known)
    case .tooManyCells(let found, let headers):
      Phrase(
        nb:
          "Raden har \(found) celler, men det er \(headers) overskrifter. Sett anførselstegn rundt "
          + "tekst som har skilletegn i seg.",
        nn:
          "Rada har \(found) celler, men det er \(headers) overskrifter. Set hermeteikn rundt tekst "
          + "som har skiljeteikn i seg.",
        en:
          "The row has \(found) cells, but there are \(headers) headers. Put quotation marks round "
          + "text with a separator in it.")
    case .quoteNotClosed:
      Phrase(
        nb: "Et anførselstegn åpnes her og lukkes aldri. Lukk det, eller skriv det to ganger.",
        nn: "Eit hermeteikn blir opna her og aldri lukka. Lukk det, eller skriv det to gonger.",
        en: "A quotation mark opens here and is never closed. Close it, or write it twice.")
    case .noLetters:
      Phrase(
        nb:
          "Raden har tegn som ikke kan leses. Rett dem i filen, eller si hvilket tegnsett den har "
          + "med --encoding.",
        nn: "Rada har teikn som ikkje kan lesast. Rett dei i fila, eller sei kva teiknsett ho har "
          + "med --encoding.",
        en:
          "The row has signs that cannot be read. Mend them in the file, or say its encoding with "
          + "--encoding.")
    case .tooLong:
      Phrase(
        nb: "Raden er lengre enn noen tekst er. Se etter et anførselstegn som mangler.",
        nn: "Rada er lengre enn nokon tekst er. Sjå etter eit hermeteikn som manglar.",
        en: "The row is longer than any text is. Look for a missing quotation mark.")
    }
  }

  private static func unknownChallenge(_ text: String, _ known: [String]) -> Phrase {
    let name = Quote.around(text)
    let unknown = Phrase(
      nb: "\(name.nb) er ikke en av hovedutfordringene.",
      nn: "\(name.nn) er ikkje ei av hovudutfordringane.",
      en: "\(name.en) is not one of the main challenges.")
    guard !known.isEmpty else { return unknown }
    let choices = known.map { Vocabulary.challenge.label($0).inSentence }
    return unknown
      + Phrase(nb: " Velg blant: ", nn: " Vel mellom: ", en: " Choose among: ")
      + Phrase.joined(choices) + "."
  }
}

extension TableFormat.Separator {
  fileprivate var label: Phrase {
    switch self {
    case .semicolon: Phrase(norwegian: "semikolon", en: "semicolon")
    case .comma: Phrase(norwegian: "komma", en: "comma")
    case .tab: Phrase(norwegian: "tabulator", en: "tab")
    case .pipe: Phrase(norwegian: "loddrett strek", en: "vertical bar")
    }
  }
}

extension TableFormat.Encoding {
  fileprivate var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    case .macRoman: "Mac Roman"
    }
  }
}

extension OtherFile {
  /// What the file is, as it comes after its name, and what to do.
  fileprivate var message: Phrase {
    switch self {
    case .workbook:
      Phrase(
        nb: " er en arbeidsbok fra et regneark. Lagre den som CSV, og hent inn den filen.",
        nn: " er ei arbeidsbok frå eit rekneark. Lagre ho som CSV, og hent inn den fila.",
        en: " is a spreadsheet's workbook. Save it as CSV, and import that file.")
    case .packed:
      Phrase(
        nb: " er en pakket fil. Pakk den ut først.", nn: " er ei pakka fil. Pakk ho ut først.",
        en: " is a packed file. Unpack it first.")
    case .database:
      Phrase(
        nb: " er en SQLite-database, ikke en tabell. Lagre tabellen som CSV.",
        nn: " er ein SQLite-database, ikkje ein tabell. Lagre tabellen som CSV.",
        en: " is an SQLite database, not a table. Save the table as CSV.")
    case .pdf:
      Phrase(
        nb: " er en PDF, ikke en tabell. Hent svarene ut av skjemaet som CSV.",
        nn: " er ein PDF, ikkje ein tabell. Hent svara ut av skjemaet som CSV.",
        en: " is a PDF, not a table. Take the answers out of the form as CSV.")
    case .json:
      Phrase(
        nb: " er JSON, som ikke leses her. Lagre svarene som CSV.",
        nn: " er JSON, som ikkje blir lese her. Lagre svara som CSV.",
        en: " is JSON, which is not read here. Save the answers as CSV.")
    case .markup:
      Phrase(
        nb: " er en nettside eller XML, ikke en tabell. Lagre svarene som CSV.",
        nn: " er ei nettside eller XML, ikkje ein tabell. Lagre svara som CSV.",
        en: " is a web page or XML, not a table. Save the answers as CSV.")
    case .wideText:
      Phrase(
        nb: " er tekst i UTF-16 uten merke, eller i UTF-32. Si hvilket det er med --encoding "
          + "utf-16le, eller lagre filen som UTF-8.",
        nn:
          " er tekst i UTF-16 utan merke, eller i UTF-32. Sei kva det er med --encoding utf-16le, "
          + "eller lagre fila som UTF-8.",
        en:
          " is text in UTF-16 without a mark, or in UTF-32. Say which with --encoding utf-16le, or "
          + "save the file as UTF-8.")
    case .bytes:
      Phrase(
        nb: " har tegn som ingen tekst har: den er skadet, eller noe annet enn en tabell.",
        nn: " har teikn som ingen tekst har: ho er skadd, eller noko anna enn ein tabell.",
        en: " has signs that no text has: it is damaged, or something else than a table.")
    }
  }
}

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
