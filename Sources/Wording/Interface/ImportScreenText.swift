package import Domain

/// The words of the reading of a table of ideas on the screen.
package enum ImportScreenText {
  package static let title = Phrase(
    nb: "Hent inn ideer fra en CSV-fil", nn: "Hent inn idear frå ei CSV-fil",
    en: "Import ideas from a CSV file")

  package static let path = Phrase(norwegian: "Fil", en: "File")

  /// What a file was read as, over the menu of what would come in.
  package static func found(_ report: IdeaImportReport) -> Phrase {
    let rows = Phrase(
      nb: "Fant \(report.rows) rader", nn: "Fann \(report.rows) rader",
      en: "Found \(report.rows) rows")
    let known = report.duplicates
    let alike = report.alike
    let bad = report.badRows
    return rows
      + (known == 0
        ? Phrase(same: "")
        : Phrase(nb: ", \(known) her fra før", nn: ", \(known) her frå før", en: ", \(known) known"))
      + (alike == 0
        ? Phrase(same: "")
        : Phrase(
          nb: ", \(alike) \(alike == 1 ? "gjentatt" : "gjentatte")",
          nn: ", \(alike) \(alike == 1 ? "gjenteken" : "gjentekne")", en: ", \(alike) repeated"))
      + (bad == 0
        ? Phrase(same: "")
        : Phrase(nb: ", \(bad) med feil", nn: ", \(bad) med feil", en: ", \(bad) with faults"))
  }

  /// The verb of the menu.
  package static func takeIn(_ count: Int) -> Phrase {
    let ideas = Plural.ideas.counted(count)
    return Phrase(
      nb: "Ta inn \(ideas.nb)", nn: "Ta inn \(ideas.nn)", en: "Take in \(ideas.en)")
  }

  /// How many senders are added with them.
  package static func newSenders(_ count: Int) -> Phrase {
    Phrase(
      nb: count == 1 ? "1 ny avsender" : "\(count) nye avsendere",
      nn: count == 1 ? "1 ny avsendar" : "\(count) nye avsendarar",
      en: count == 1 ? "1 new sender" : "\(count) new senders")
  }

  package static let nothingNew = Phrase(
    nb: "ingenting nytt", nn: "ingenting nytt", en: "nothing new")
}
