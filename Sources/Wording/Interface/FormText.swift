/// The words of forms and dialogs.
package enum FormText {
  package static let reason = Phrase(nb: "Begrunnelse", nn: "Grunngiving", en: "Reason")
  package static let reply = Phrase(
    nb: "Svar til avsender", nn: "Svar til avsendar", en: "Reply to sender")
  package static let ask = Phrase(
    nb: "Spørsmål til avsender", nn: "Spørsmål til avsendar", en: "Question to sender")
  package static let take = Phrase(
    nb: "Hvem tar saken?", nn: "Kven tek saka?", en: "Who takes it?")
  package static let question = Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Question")
  package static let completedOn = Phrase(nb: "Fullført", nn: "Fullført", en: "Completed on")
  package static let sentOn = Phrase(nb: "Sendt", nn: "Send", en: "Sent on")
  package static let path = Phrase(nb: "Filnavn", nn: "Filnamn", en: "File name")
  package static let saveFile = Phrase(
    nb: "Lagre dokumentet som fil", nn: "Lagre dokumentet som fil", en: "Save document as file")
  package static let mustBeFilled = Phrase(
    nb: "må fylles ut", nn: "må fyllast ut", en: "must be filled in")
  package static let oneLine = Phrase(
    nb: "Dette feltet har én linje. Skriv rett i det.",
    nn: "Dette feltet har éi linje. Skriv rett i det.",
    en: "This field has one line. Type straight into it.")
  package static let noDraft = Phrase(
    nb: "Her er ingen kladd å kaste.",
    nn: "Her er ingen kladd å kaste.",
    en: "There is no draft to discard here.")
  package static let moreFields = Phrase(
    nb: "Flere felt", nn: "Fleire felt", en: "More fields")
  package static let fromDraft = Phrase(
    nb: "↳ fra kladd", nn: "↳ frå kladd", en: "↳ from your draft")
  package static let saving = Phrase(nb: "Lagrer …", nn: "Lagrar …", en: "Saving …")
  package static let on = Phrase(nb: "[x] ja", nn: "[x] ja", en: "[x] yes")
  package static let off = Phrase(nb: "[ ] nei", nn: "[ ] nei", en: "[ ] no")

  /// The options of a field, before anything is typed in it.
  package static func chooseAmong(_ options: Phrase) -> Phrase {
    Phrase(
      nb: "Velg blant \(options.nb)", nn: "Vel mellom \(options.nn)",
      en: "Choose among \(options.en)")
  }

  /// The title of a form for a new row.
  package static func new(_ kind: Phrase) -> Phrase {
    Phrase(nb: "Ny: ", nn: "Ny: ", en: "New: ") + kind
  }

  /// The title of the form for a decision.
  package static func decision(_ status: Phrase) -> Phrase {
    Phrase(nb: "Vedtak: ", nn: "Vedtak: ", en: "Decision: ") + status
  }

  /// The title of the form for a new status.
  package static func newStatus(_ status: Phrase) -> Phrase {
    Phrase(nb: "Ny status: ", nn: "Ny status: ", en: "New status: ") + status
  }

  /// The title of the form that completes a step.
  package static func complete(_ step: Phrase) -> Phrase {
    Phrase(nb: "Fullfør steg: ", nn: "Fullfør steg: ", en: "Complete step: ") + step
  }

  /// The title of the form that overrides a gate.
  package static func override(_ step: Phrase) -> Phrase {
    Phrase(nb: "Overstyr krav: ", nn: "Overstyr krav: ", en: "Override requirement: ") + step
  }

  /// The title of the editor for a written section.
  package static func write(section: Phrase, document: Phrase) -> Phrase {
    document + Phrase(same: ": ") + section
  }

  /// What making a new row on the spot is called.
  package static func make(_ kind: Phrase, _ name: String) -> Phrase {
    Phrase(
      nb: "Ny \(kind.nb): \(name)", nn: "Ny \(kind.nn): \(name)", en: "New \(kind.en): \(name)")
  }

  /// Which field of how many has the focus.
  package static func position(_ field: Int, of count: Int) -> Phrase {
    Phrase(
      nb: "Felt \(field) av \(count)", nn: "Felt \(field) av \(count)",
      en: "Field \(field) of \(count)")
  }

  // MARK: Conflict

  /// Who changed the row meanwhile.
  package static func changedBy(_ actor: String, at time: Phrase) -> Phrase {
    Phrase(
      nb: "Endret av \(actor) kl. \(time.nb)", nn: "Endra av \(actor) kl. \(time.nn)",
      en: "Changed by \(actor) at \(time.en)")
  }

  package static let conflictHelp = Phrase(
    nb: "Velg for hvert felt: m beholder ditt, a beholder den andres. Ctrl+S lagrer.",
    nn: "Vel for kvart felt: m held på ditt, a held på den andre sitt. Ctrl+S lagrar.",
    en: "Choose for each field: m keeps yours, a keeps theirs. Ctrl+S saves.")
  package static let mine = Phrase(nb: "Ditt", nn: "Ditt", en: "Yours")
  package static let theirs = Phrase(nb: "Den andres", nn: "Den andre sitt", en: "Theirs")
  package static let inBin = Phrase(
    nb: "Raden ligger nå i papirkurven. Esc går tilbake til det du skrev.",
    nn: "Rada ligg no i papirkorga. Esc går tilbake til det du skreiv.",
    en: "The row is now in the bin. Esc goes back to what you wrote.")

  // MARK: Gate

  package static let requirements = Phrase(nb: "Krav", nn: "Krav", en: "Requirements")
  package static let advice = Phrase(nb: "Råd", nn: "Råd", en: "Advice")
  package static let allMet = Phrase(
    nb: "Alle krav er møtt. Trykk f for å fullføre steget.",
    nn: "Alle krav er møtte. Trykk f for å fullføre steget.",
    en: "All requirements are met. Press f to complete the step.")
  package static let notMet = Phrase(
    nb: "Enter går dit det mangler. o overstyrer kravene med begrunnelse.",
    nn: "Enter går dit det manglar. o overstyrer krava med grunngiving.",
    en: "Enter goes to what is missing. o overrides the requirements with the reason.")
  package static let nothingAsked = Phrase(
    nb: "Steget krever ingenting.", nn: "Steget krev ingenting.", en: "The step asks nothing.")
}
