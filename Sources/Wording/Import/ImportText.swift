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
