import Domain

/// What goes wrong with one row, or with undo.
enum RowErrors {
  static let busy = Phrase(
    nb: "En annen bruker filen akkurat nå, så dette ble ikke lagret. Prøv igjen om litt.",
    nn: "Ein annan bruker fila akkurat no, så dette vart ikkje lagra. Prøv på nytt om litt.",
    en: "Someone else is using the file just now, so this was not saved. Try again in a moment.")

  static let nothingToUndo = Phrase(
    nb: "Det er ingenting å angre.", nn: "Det er ingenting å angre.",
    en: "There is nothing to undo.")

  static let nothingToRedo = Phrase(
    nb: "Det er ingenting å gjøre om igjen.", nn: "Det er ingenting å gjere om att.",
    en: "There is nothing to redo.")

  static func notFound(_ what: String) -> Phrase {
    let name = Quote.around(what)
    return Phrase(
      nb: "Fant ikke \(name.nb). Sjekk referansen eller navnet.",
      nn: "Fann ikkje \(name.nn). Sjekk referansen eller namnet.",
      en: "Did not find \(name.en). Check the reference or the name.")
  }

  static func changedSince(actor: String, name: RecordName) -> Phrase {
    let row = name.quoted
    return Phrase(
      nb: "\(actor) har endret \(row.nb) etterpå, så dette kan ikke angres. "
        + "Ingenting er gjort.",
      nn: "\(actor) har endra \(row.nn) etterpå, så dette kan ikkje angrast. "
        + "Ingenting er gjort.",
      en: "\(actor) has changed \(row.en) since, so this cannot be undone. "
        + "Nothing was done.")
  }

  static func conflict(_ conflict: Conflict) -> Phrase {
    Phrase(
      nb: "Endret av \(conflict.actor) kl. \(TimeText.clock(conflict.at, in: .nb)). Sammenlign?",
      nn: "Endra av \(conflict.actor) kl. \(TimeText.clock(conflict.at, in: .nn)). Samanlikne?",
      en: "Changed by \(conflict.actor) at \(TimeText.clock(conflict.at, in: .en)). Compare?")
  }
}

/// What goes wrong with templates by their keys.
enum TemplateErrorText {
  static func exists(_ key: String, version: Int) -> Phrase {
    let name = Quote.around(key)
    return Phrase(
      nb:
        "Malen \(name.nb) versjon \(version) finnes fra før. Gi den nye et høyere versjonsnummer.",
      nn:
        "Malen \(name.nn) versjon \(version) finst frå før. Gi den nye eit høgare versjonsnummer.",
      en:
        "Template \(name.en) version \(version) exists already. Give the new one a higher version.")
  }

  static func unknown(_ key: String) -> Phrase {
    let name = Quote.around(key)
    return Phrase(
      nb: "Det finnes ingen prosessmal som heter \(name.nb). «sambygg template list» viser malene.",
      nn: "Det finst ingen prosessmal som heiter \(name.nn). «sambygg template list» viser malane.",
      en: "There is no process template called \(name.en). “sambygg template list” shows them.")
  }
}
