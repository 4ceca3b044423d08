/// The words of the work surface: bars, panes, notices and questions.
package enum InterfaceText {
  package static let spaceKey = Phrase(nb: "Mellomrom", nn: "Mellomrom", en: "Space")
  package static let demo = Phrase(same: "DEMO")
  package static let readOnly = Phrase(nb: "lesevisning", nn: "lesevising", en: "read only")

  // MARK: Title bar

  /// How many measures are past their deadline.
  package static func overdue(_ count: Int) -> Phrase {
    Phrase(nb: "\(count) over fristen", nn: "\(count) over fristen", en: "\(count) overdue")
  }

  /// How many ideas are decided without a reply.
  package static func withoutReply(_ count: Int) -> Phrase {
    Phrase(nb: "\(count) mangler svar", nn: "\(count) manglar svar", en: "\(count) without reply")
  }

  /// How many open ideas nobody handles.
  package static func withoutHandler(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) uten saksbehandler", nn: "\(count) utan saksbehandlar",
      en: "\(count) without handler")
  }

  /// How many rows of a list are open.
  package static func open(_ count: Int) -> Phrase {
    Phrase(nb: "\(count) åpne", nn: "\(count) opne", en: "\(count) open")
  }

  /// How many cases are active.
  package static func active(_ count: Int) -> Phrase {
    Phrase(
      nb: count == 1 ? "1 aktiv" : "\(count) aktive",
      nn: count == 1 ? "1 aktiv" : "\(count) aktive", en: "\(count) active")
  }

  // MARK: Messages

  /// All is in the file since that time.
  package static func saved(at time: String) -> Phrase {
    Phrase(nb: "Lagret \(time)", nn: "Lagra \(time)", en: "Saved \(time)")
  }

  /// What somebody else has just done.
  package static func changedBy(_ actor: String, _ what: Phrase) -> Phrase {
    Phrase(nb: "\(actor): ", nn: "\(actor): ", en: "\(actor): ") + what
  }

  package static let noEditor = Phrase(
    nb: "Skriveprogrammet kunne ikke brukes. Teksten er som den var. Sjekk EDITOR.",
    nn: "Skriveprogrammet kunne ikkje brukast. Teksten er som han var. Sjekk EDITOR.",
    en: "The editor could not be used. The text is as it was. Check EDITOR.")

  package static let nothingChanged = Phrase(
    nb: "Ingenting var endret, så ingenting ble lagret.",
    nn: "Ingenting var endra, så ingenting vart lagra.",
    en: "Nothing had changed, so nothing was saved.")

  package static let askQuit = Phrase(
    nb: "Alt er lagret. Trykk Ctrl+C en gang til for å avslutte.",
    nn: "Alt er lagra. Trykk Ctrl+C ein gong til for å avslutte.",
    en: "All is saved. Press Ctrl+C once more to quit.")

  package static let burstIgnored = Phrase(
    nb: "Mange taster kom på en gang. De ble ikke brukt som kommandoer.",
    nn: "Mange tastar kom på ein gong. Dei vart ikkje brukte som kommandoar.",
    en: "Many keys came at once. They were not used as commands.")

  package static let nothingHere = Phrase(
    nb: "Det er ingen rad å gjøre dette med her.", nn: "Det er inga rad å gjere dette med her.",
    en: "There is no row here to do this with.")

  package static let noCase = Phrase(
    nb: "Velg en prosess først (tast 2).", nn: "Vel ein prosess først (tast 2).",
    en: "Choose a case first (key 2).")

  package static let noIdea = Phrase(
    nb: "Prosessen er ikke laget av en idé.", nn: "Prosessen er ikkje laga av ein idé.",
    en: "The case was not made from an idea.")

  package static let noCaseFromIdea = Phrase(
    nb: "Ideen er ikke blitt til en prosess.", nn: "Ideen er ikkje blitt til ein prosess.",
    en: "The idea has not become a case.")

  package static let isReadOnly = Phrase(
    nb: "Filen er åpnet for lesing. Start uten --read-only for å endre.",
    nn: "Fila er opna for lesing. Start utan --read-only for å endre.",
    en: "The file is opened for reading. Start without --read-only to change it.")

  package static let copied = Phrase(
    nb: "Kopiert til utklippstavlen.", nn: "Kopiert til utklippstavla.",
    en: "Copied to the clipboard.")

  package static let notCopied = Phrase(
    nb: "Teksten er for lang for utklippstavlen.", nn: "Teksten er for lang for utklippstavla.",
    en: "The text is too long for the clipboard.")

  package static let windowTooSmall = Phrase(
    nb: "Vinduet er for lite (minst 40×10).", nn: "Vindauget er for lite (minst 40×10).",
    en: "The window is too small (at least 40×10).")

  package static let draftKept = Phrase(
    nb: "Det du skrev, er tatt vare på som kladd. Åpne skjemaet igjen for å fortsette.",
    nn: "Det du skreiv, er teke vare på som kladd. Opne skjemaet att for å halde fram.",
    en: "What you wrote is kept as a draft. Open the form again to go on.")

  /// What was typed could not be stored: why.
  package static func draftNotStored(_ reason: Phrase) -> Phrase {
    reason + " "
      + Phrase(
        nb: "Det du skrev, er ikke lagret i filen. Det ligger her til du avslutter.",
        nn: "Det du skreiv, er ikkje lagra i fila. Det ligg her til du avsluttar.",
        en: "What you wrote is not stored in the file. It stays here until you quit.")
  }

  package static let quitVerb = Phrase(
    nb: "Avslutt uten å lagre", nn: "Avslutt utan å lagre", en: "Quit without storing")

  package static let draftTakenUp = Phrase(
    nb: "Kladden din er hentet fram. Ctrl+S lagrer, Ctrl+N begynner på nytt.",
    nn: "Kladden din er henta fram. Ctrl+S lagrar, Ctrl+N startar på nytt.",
    en: "Your draft is brought back. Ctrl+S saves, Ctrl+N starts over.")

  /// The language of the screen has changed.
  package static let languageChanged = Phrase(
    nb: "Skjermen er nå på bokmål.", nn: "Skjermen er no på nynorsk.",
    en: "The screen is now in English.")

  /// A document was written to a file.
  package static func fileWritten(_ path: String) -> Phrase {
    Phrase(nb: "Skrevet til \(path)", nn: "Skrive til \(path)", en: "Written to \(path)")
  }

  /// Forms that were being typed in when the program ended.
  package static func draftsWaiting(_ count: Int) -> Phrase {
    Phrase(
      nb:
        "Det finnes \(count == 1 ? "en kladd" : "\(count) kladder") fra sist. Åpne skjemaet igjen for å fortsette.",
      nn:
        "Det finst \(count == 1 ? "ein kladd" : "\(count) kladdar") frå sist. Opne skjemaet att for å halde fram.",
      en:
        "There \(count == 1 ? "is a draft" : "are \(count) drafts") from last time. Open the form again to go on."
    )
  }

  /// A document could not be written.
  package static func fileRefused(_ path: String, _ reason: Phrase) -> Phrase {
    Phrase { "\(path): \(reason[$0])" }
  }

  package static let fileExists = Phrase(
    nb: "Filen finnes fra før. Velg et annet navn.",
    nn: "Fila finst frå før. Vel eit anna namn.",
    en: "The file exists already. Choose another name.")
  package static let noFolder = Phrase(
    nb: "Mappen finnes ikke. Velg en mappe som finnes.",
    nn: "Mappa finst ikkje. Vel ei mappe som finst.",
    en: "There is no such folder. Choose one that exists.")
  package static let fileNotWritable = Phrase(
    nb: "Du har ikke lov til å skrive her. Velg en annen mappe.",
    nn: "Du har ikkje lov til å skrive her. Vel ei anna mappe.",
    en: "You may not write here. Choose another folder.")

  /// There is a file of that name already.
  package static func overwriteQuestion(_ path: String) -> Phrase {
    Phrase(
      nb: "\(path) finnes fra før. Skrive over den?", nn: "\(path) finst frå før. Skrive over ho?",
      en: "\(path) exists already. Write over it?")
  }

  package static let overwriteVerb = Phrase(
    nb: "Skriv over filen", nn: "Skriv over fila", en: "Write over the file")

  package static let nothingOldInBin = Phrase(
    nb: "Ingenting i papirkurven er eldre enn 30 dager.",
    nn: "Ingenting i papirkorga er eldre enn 30 dagar.",
    en: "Nothing in the bin is older than 30 days.")

  /// Emptying the bin cannot be undone.
  package static func emptyBinQuestion(_ count: Int) -> Phrase {
    let rows = Plural.listRows.counted(count)
    return Phrase(
      nb: "Slette \(rows.nb) som er eldre enn 30 dager? Det kan ikke angres.",
      nn: "Slette \(rows.nn) som er eldre enn 30 dagar? Det kan ikkje angrast.",
      en: "Remove \(rows.en) older than 30 days? It cannot be undone.")
  }

  /// The verb of the question.
  package static func emptyBinVerb(_ count: Int) -> Phrase {
    let rows = Plural.listRows.counted(count)
    return Phrase(nb: "Slett \(rows.nb)", nn: "Slett \(rows.nn)", en: "Remove \(rows.en)")
  }

  // MARK: Buttons and questions

  package static let cancel = Phrase(nb: "Avbryt", nn: "Avbryt", en: "Cancel")

  /// A pasted list may become ideas.
  package static func addIdeas(_ count: Int) -> Phrase {
    Phrase(
      nb: "Legge til \(count) ideer?", nn: "Leggje til \(count) idear?", en: "Add \(count) ideas?")
  }

  /// The verb of the question.
  package static func addIdeasVerb(_ count: Int) -> Phrase {
    Phrase(
      nb: "Legg til \(count) ideer", nn: "Legg til \(count) idear", en: "Add \(count) ideas")
  }

  package static let chooseStatus = Phrase(
    nb: "Ny status", nn: "Ny status", en: "New status")

  package static let chooseDecision = Phrase(
    nb: "Hva blir vedtaket?", nn: "Kva blir vedtaket?", en: "What is the decision?")

  package static let chooseDocument = Phrase(
    nb: "Hvilket dokument?", nn: "Kva dokument?", en: "Which document?")

  package static let chooseText = Phrase(
    nb: "Hvilken tekst vil du skrive?", nn: "Kva tekst vil du skrive?",
    en: "Which text will you write?")

  package static let chooseEntryKind = Phrase(
    nb: "Hva vil du føre i loggen?", nn: "Kva vil du føre i loggen?",
    en: "What will you write in the log?")

  package static let stepNotPossible = Phrase(
    nb: "ikke herfra", nn: "ikkje herifrå", en: "not from here")
}

extension Plural {
  /// Rows of a list.
  fileprivate static let listRows = Plural(
    one: Phrase(nb: "rad", nn: "rad", en: "row"),
    other: Phrase(nb: "rader", nn: "rader", en: "rows"))
}
