package import Domain

extension PreviewWords {
  /// That the page that is shared has no internal version.
  package static let alwaysPublic = Phrase(
    nb: "Erfaringssiden er alltid offentlig.", nn: "Erfaringssida er alltid offentleg.",
    en: "The experience page is always public.")

  /// What a document is of, where it is of no single case.
  package static let wholeFile = Phrase(
    nb: "alle prosesser", nn: "alle prosessar", en: "all cases")
}

/// The words of the share gate on the screen (Rules.md 4.7).
package enum ShareWords {
  package static let question = Phrase(
    nb: "Siden kan røpe noen. Svar på hvert treff", nn: "Sida kan røpe nokon. Svar på kvart treff",
    en: "The page may give somebody away. Answer each hit")

  package static let approve = Phrase(nb: "La det stå", nn: "La det stå", en: "Let it stand")

  package static let replaceVerb = Phrase(
    nb: "Skriv noe annet", nn: "Skriv noko anna", en: "Write something else")

  package static let mustBeReplaced = Phrase(
    nb: "må erstattes", nn: "må erstattast", en: "must be replaced")

  /// Why a picture cannot be answered for by other words.
  package static let photoStays = Phrase(
    nb: "lenken fjernes i dokumentlisten", nn: "lenkja blir fjerna i dokumentlista",
    en: "remove the link in the list of documents")

  /// The title of the form that asks what to write instead of a word.
  package static func replace(_ text: String) -> Phrase {
    Phrase(nb: "Erstatt ", nn: "Erstatt ", en: "Replace ") + Quote.around(text)
  }

  package static let instead = Phrase(
    nb: "Skriv i stedet", nn: "Skriv i staden", en: "Write instead")

  /// How many hits nobody has answered for.
  package static func unanswered(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) treff uten svar", nn: "\(count) treff utan svar",
      en: count == 1 ? "1 hit unanswered" : "\(count) hits unanswered")
  }
}

/// The words of the reading of a table of ideas on the screen.
package enum ImportWords {
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
    let bad = report.badRows
    return rows
      + (known == 0
        ? Phrase(same: "")
        : Phrase(nb: ", \(known) her fra før", nn: ", \(known) her frå før", en: ", \(known) known"))
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

extension ActionText {
  package static let importIdeas = ActionText(
    label: Phrase(
      nb: "Hent inn ideer fra fil", nn: "Hent inn idear frå fil", en: "Import ideas from a file"),
    explanation: Phrase(
      nb: "Leser en CSV-fil, viser hva som kommer inn og hva som er feil, og spør.",
      nn: "Les ei CSV-fil, viser kva som kjem inn og kva som er feil, og spør.",
      en: "Reads a CSV file, shows what would come in and what is wrong, and asks."),
    synonyms: Phrase(
      nb: "importer, csv, regneark, skjema", nn: "importer, csv, rekneark, skjema",
      en: "csv, spreadsheet, form"))
}
