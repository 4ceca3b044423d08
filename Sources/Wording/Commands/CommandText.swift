import Domain

/// What the command line says, and its headings.
package enum CommandText {
  /// The heading of the column of references.
  package static let reference = Phrase(same: "Ref.")

  /// The heading of the column of phases.
  package static let phase = Phrase(norwegian: "Fase / steg", en: "Phase / step")

  /// The heading over requirement and advice.
  package static let strength = Phrase(nb: "Styrke", nn: "Styrke", en: "Strength")

  /// What the index of an export calls the calendar.
  package static let calendar = Phrase(
    nb: "Kalender: frister og møter", nn: "Kalender: fristar og møte",
    en: "Calendar: deadlines and meetings")

  /// What the index of an export calls the archive.
  package static let archive = Phrase(
    nb: "Arkiv: alt, for en annen sambygg", nn: "Arkiv: alt, for ein annan sambygg",
    en: "Archive: everything, for another sambygg")

  /// The heading of the column of row numbers.
  package static let row = Phrase(nb: "Rad", nn: "Rad", en: "Row")

  /// The heading of the column of rule keys.
  package static let rule = Phrase(norwegian: "Regel", en: "Rule")

  /// What an edit says that leaves everything as it is.
  package static let nothingChanged = Phrase(
    nb: "Ingenting ble endret: det står slik fra før.",
    nn: "Ingenting vart endra: det står slik frå før.",
    en: "Nothing was changed: it is so already.")

  /// What is not found where a meeting has no workshop.
  package static func workshopOf(_ meeting: String) -> Phrase {
    Phrase(
      nb: "verkstedet til \(meeting)", nn: "verkstaden til \(meeting)",
      en: "the workshop of \(meeting)")
  }

  /// What closing a case says of what was not finished.
  package static func stillOpen(_ names: [String]) -> Phrase {
    let list = Phrase { ListText.and(names, in: $0) }
    return Phrase(
      nb: "Fortsatt åpent: \(list.nb).", nn: "Framleis ope: \(list.nn).",
      en: "Still open: \(list.en).")
  }

  /// What a run says whose backup of the day failed.
  package static func noBackupToday(_ reason: Phrase) -> Phrase {
    Phrase(
      nb: "Dagens sikkerhetskopi ble ikke tatt: \(reason.nb)",
      nn: "Tryggingskopien for i dag vart ikkje teken: \(reason.nn)",
      en: "Today's backup was not made: \(reason.en)")
  }
}

// MARK: - Usage

extension CommandText {
  /// What comes before the parser's own words.
  package static let notUnderstood = Phrase(
    nb: "Kommandoen ble ikke forstått, og ingenting er gjort. Dette sier tolkeren, på engelsk:",
    nn: "Kommandoen vart ikkje forstått, og ingenting er gjort. Dette seier tolkaren, på engelsk:",
    en: "The command was not understood, and nothing was done. The parser says:")

  /// A word where a command should be.
  package static func unknownCommand(_ word: String, nearest: String?) -> Phrase {
    let quoted = Quote.around(word)
    let unknown = Phrase(
      nb: "Det finnes ingen kommando \(quoted.nb), og ingenting er gjort.",
      nn: "Det finst ingen kommando \(quoted.nn), og ingenting er gjort.",
      en: "There is no command \(quoted.en), and nothing was done.")
    guard let nearest else { return unknown }
    let meant = Quote.around(nearest)
    return unknown
      + Phrase(
        nb: " Mente du \(meant.nb)?", nn: " Meinte du \(meant.nn)?",
        en: " Did you mean \(meant.en)?")
  }

  /// An argument with bytes that are no text.
  package static let argumentNotText = Phrase(
    nb: "Et argument er ikke gyldig UTF-8, og ingenting er gjort. Sett terminalen til UTF-8.",
    nn: "Eit argument er ikkje gyldig UTF-8, og ingenting er gjort. Set terminalen til UTF-8.",
    en: "An argument is not valid UTF-8, and nothing was done. Set the terminal to UTF-8.")

  /// A word that is none of those that can be chosen.
  package static func notAChoice(_ text: String, _ choices: [String]) -> Phrase {
    let list = Phrase { ListText.or(choices, in: $0) }
    return Phrase(
      nb: "«\(text)» er ikke et valg her: velg \(list.nb). Ingenting er gjort.",
      nn: "«\(text)» er ikkje eit val her: vel \(list.nn). Ingenting er gjort.",
      en: "“\(text)” is not a choice here: choose \(list.en). Nothing was done.")
  }

  /// A noun with no verb after it.
  package static func verbMissing(_ noun: String, _ verbs: [String]) -> Phrase {
    let choices = Phrase { ListText.or(verbs, in: $0) }
    return Phrase(
      nb: "Skriv hva som skal gjøres etter «\(noun)»: \(choices.nb).",
      nn: "Skriv kva som skal gjerast etter «\(noun)»: \(choices.nn).",
      en: "Write what to do after “\(noun)”: \(choices.en).")
  }

  /// Options that a command cannot do without.
  package static func missingOptions(_ options: [String]) -> Phrase {
    let list = Phrase { ListText.and(options, in: $0) }
    return Phrase(
      nb: "Mangler: \(list.nb). Ingenting er gjort.",
      nn: "Manglar: \(list.nn). Ingenting er gjort.",
      en: "Missing: \(list.en). Nothing was done.")
  }

  /// The demo with another file.
  package static let demoHasItsOwnFile = Phrase(
    nb: "demo har en egen fil og tar ikke --database. Ingenting er gjort.",
    nn: "demo har ei eiga fil og tek ikkje --database. Ingenting er gjort.",
    en: "demo has a file of its own and takes no --database. Nothing was done.")

  /// An option that takes one value and was given several.
  package static func givenTwice(_ option: String) -> Phrase {
    Phrase(
      nb: "\(option) kan bare stå én gang her. Ingenting er gjort.",
      nn: "\(option) kan berre stå éin gong her. Ingenting er gjort.",
      en: "\(option) may stand only once here. Nothing was done.")
  }
}

extension CommandText {
  /// Two options of which only one may be given.
  package static func notTogether(_ one: String, _ other: String) -> Phrase {
    Phrase(
      nb: "Bruk enten \(one) eller \(other). Ingenting er gjort.",
      nn: "Bruk anten \(one) eller \(other). Ingenting er gjort.",
      en: "Use either \(one) or \(other). Nothing was done.")
  }
}

extension CommandText {
  /// A name that nothing has, and the names that there are.
  package static func noSuch(_ name: String, _ known: [String]) -> Phrase {
    let quoted = Quote.around(name)
    let unknown = Phrase(
      nb: "Fant ikke \(quoted.nb).", nn: "Fann ikkje \(quoted.nn).",
      en: "Did not find \(quoted.en).")
    guard !known.isEmpty else { return unknown }
    let choices = Phrase { ListText.or(known, in: $0) }
    return unknown
      + Phrase(
        nb: " Velg \(choices.nb).", nn: " Vel \(choices.nn).", en: " Choose \(choices.en).")
  }
}

// MARK: - What commands say of what they did

extension CommandText {
  /// What a document says that was made with empty parts (INV-27); of many, the first.
  package static func documentLacks(_ parts: [String]) -> Phrase {
    let most = 12
    let rest = parts.count > most ? parts.count - most + 1 : 0
    let more = Phrase(nb: "\(rest) deler til", nn: "\(rest) delar til", en: "\(rest) more parts")
    let list = Phrase { language in
      rest == 0
        ? ListText.and(parts, in: language)
        : ListText.and(parts.prefix(most - 1) + [more[language]], in: language)
    }
    return Phrase(
      nb: "Dokumentet er laget, men mangler: \(list.nb).",
      nn: "Dokumentet er laga, men manglar: \(list.nn).",
      en: "The document is made, but lacks: \(list.en).")
  }

  /// A replacement that does not say what to write instead.
  package static func notAReplacement(_ text: String) -> Phrase {
    Phrase(
      nb: "«\(text)» er ingen erstatning. Skriv det som står der, =, og det som skal stå.",
      nn: "«\(text)» er inga erstatning. Skriv det som står der, =, og det som skal stå.",
      en: "“\(text)” is no replacement. Write what it holds, =, and what is to stand.")
  }

  /// What a document says that is longer than it should be.
  package static func documentTooLong(words: Int, aim: Int) -> Phrase {
    Phrase(
      nb: "Dokumentet har \(words) ord. Målet er høyst \(aim).",
      nn: "Dokumentet har \(words) ord. Målet er høgst \(aim).",
      en: "The document has \(words) words. The aim is \(aim) at most.")
  }

  /// What is said of a step whose requirements are all met.
  package static let phaseCanBeCompleted = Phrase(
    nb: "Alle krav er møtt: steget kan fullføres.",
    nn: "Alle krav er møtte: steget kan fullførast.",
    en: "All requirements are met: the step can be completed.")

  /// Where the file is that a backup took the place of.
  package static func putAside(_ path: String) -> Phrase {
    Phrase(
      nb: "Filen som var her, ligger nå i \(path).", nn: "Fila som var her, ligg no i \(path).",
      en: "The file that was here is now \(path).")
  }

  /// The heading of the list of what is in an exported folder.
  package static let exportIndex = Phrase(norwegian: "Innhold", en: "Contents")

  /// The warning that goes with an archive (INV-18).
  package static let archiveHoldsAll = Phrase(
    nb: "archive.json holder alt, også navn på skjermede personer. Del den ikke.",
    nn: "archive.json held alt, òg namn på skjerma personar. Ikkje del ho.",
    en: "archive.json holds everything, names of protected persons too. Do not share it.")

  package static let archiveHoldsCase = Phrase(
    nb: "archive.json holder alt om prosessen, også navn på skjermede personer. Del den ikke.",
    nn: "archive.json held alt om prosessen, òg namn på skjerma personar. Ikkje del ho.",
    en: """
      archive.json holds everything about the case, names of protected persons too. \
      Do not share it.
      """)

  /// What the check of a file says where nothing is wrong.
  package static let fileIsSound = Phrase(
    nb: "Filen er hel.", nn: "Fila er heil.", en: "The file is sound.")

  /// What the check of a file says where something is wrong.
  package static let fileIsNotSound = Phrase(
    nb: "Filen har feil. Ta vare på den, og hent tilbake siste sikkerhetskopi med restore.",
    nn: "Fila har feil. Ta vare på ho, og hent tilbake siste tryggingskopi med restore.",
    en: "The file has faults. Keep it, and bring back the latest backup by restore.")
}
