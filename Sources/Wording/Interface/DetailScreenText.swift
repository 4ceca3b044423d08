/// The words of the page that shows a whole row.
package enum DetailScreenText {
  package static let submittedText = Phrase(
    nb: "Slik ideen ble sendt inn (kan ikke endres)",
    nn: "Slik ideen vart send inn (kan ikkje endrast)",
    en: "As it was sent in (cannot be changed)")
  package static let sender = Phrase(nb: "Avsender", nn: "Avsendar", en: "Sender")
  package static let handling = Phrase(
    nb: "Saksbehandling", nn: "Saksbehandling", en: "Handling")
  package static let questions = Phrase(
    nb: "Spørsmål til avsenderen", nn: "Spørsmål til avsendaren", en: "Questions to the sender")
  package static let notAnswered = Phrase(
    nb: "Ikke besvart ennå", nn: "Ikkje svart på enno", en: "Not answered yet")
  package static let history = Phrase(nb: "Historikk", nn: "Historikk", en: "History")
  package static let noHistory = Phrase(
    nb: "Ingen endringer ennå", nn: "Ingen endringar enno", en: "No changes yet")
  package static let because = Phrase(nb: "Fordi", nn: "Fordi", en: "Because")
  package static let isWhole = Phrase(
    nb: "Hele raden vises alt.", nn: "Heile rada er vist alt.", en: "The whole row is shown.")
  package static let loading = Phrase(nb: "Henter …", nn: "Hentar …", en: "Reading …")
  package static let inBin = Phrase(
    nb: "Ligger i papirkurven", nn: "Ligg i papirkorga", en: "In the bin")
  package static let restoreFirst = Phrase(
    nb: "Raden ligger i papirkurven. Gjenopprett den først.",
    nn: "Rada ligg i papirkorga. Gjenopprett ho først.",
    en: "The row is in the bin. Restore it first.")
  package static let noStatus = Phrase(
    nb: "Denne raden har ingen status.", nn: "Denne rada har ingen status.",
    en: "This row has no status.")

  /// The sender is owed a reply (INV-05): how old the idea is.
  package static func withoutReply(days: Int) -> Phrase {
    let age = Plural.days.counted(days)
    return Phrase(
      nb: "Avsenderen har ikke fått svar. Ideen er \(age.nb) gammel.",
      nn: "Avsendaren har ikkje fått svar. Ideen er \(age.nn) gammal.",
      en: "The sender has not had a reply. The idea is \(age.en) old.")
  }

  /// Somebody else changed the row a moment ago.
  package static func changedNow(by actor: String) -> Phrase {
    Phrase(
      nb: "endret av \(actor) nå", nn: "endra av \(actor) no", en: "changed by \(actor) just now")
  }

  /// How far a measure is past its deadline.
  package static func overdue(days: Int) -> Phrase {
    Plural.days.counted(days) + Phrase(nb: " over fristen", nn: " over fristen", en: " overdue")
  }
}

/// The words of the page that shows a case's steps.
package enum PhaseScreenText {
  package static let title = Phrase(nb: "Steg", nn: "Steg", en: "Steps")
  package static let what = Phrase(nb: "Hva", nn: "Kva", en: "What")
  package static let who = Phrase(nb: "Hvem", nn: "Kven", en: "Who")
  package static let period = Phrase(nb: "Periode", nn: "Periode", en: "Period")
  package static let results = Phrase(
    nb: "Dette skal steget gi", nn: "Dette skal steget gi", en: "What the step is to give")
  package static let steps = Phrase(
    nb: "Slik går dere fram", nn: "Slik går de fram", en: "How to go about it")
  package static let subprocesses = Phrase(
    nb: "Arbeid ved siden av", nn: "Arbeid ved sida av", en: "Work beside it")
  package static let guidance = Phrase(nb: "Gode råd", nn: "Gode råd", en: "Good advice")
  package static let resources = Phrase(nb: "Les mer", nn: "Les meir", en: "Read more")
  package static let requirements = Phrase(
    nb: "Krav for å fullføre steget", nn: "Krav for å fullføre steget",
    en: "Requirements to complete the step")
  package static let advice = Phrase(
    nb: "Råd (stopper ikke steget)", nn: "Råd (stoppar ikkje steget)",
    en: "Advice (does not hold the step back)")
  package static let overridden = Phrase(nb: "Overstyrt", nn: "Overstyrt", en: "Overridden")
  package static let isOpen = Phrase(
    nb: "Steget er åpnet. Esc går tilbake til stegene.",
    nn: "Steget er opna. Esc går tilbake til stega.",
    en: "The step is open. Esc goes back to the steps.")
  package static let leftOut = Phrase(
    nb: "Skjult steg", nn: "Gøymt steg", en: "Step that is left out")
  package static let newPhase = Phrase(nb: "Nytt steg", nn: "Nytt steg", en: "New step")
  package static let oneALine = Phrase(
    nb: "Ett på hver linje", nn: "Eitt på kvar linje", en: "One a line")
  package static let noPhases = Phrase(
    nb: "Prosessen har ingen steg å vise.", nn: "Prosessen har ingen steg å vise.",
    en: "The case has no steps to show.")

  /// How many tasks a step has.
  package static func tasks(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nb: "1 gjøremål", nn: "1 gjeremål", en: "1 task")
      : Phrase(nb: "\(count) gjøremål", nn: "\(count) gjeremål", en: "\(count) tasks")
  }

  /// The title of the form that writes a step anew.
  package static func edit(_ phase: Phrase) -> Phrase {
    Phrase(nb: "Steg: ", nn: "Steg: ", en: "Step: ") + phase
  }

  /// The title of the form for a new task.
  package static func newTask(in phase: Phrase) -> Phrase {
    Phrase(nb: "Nytt gjøremål: ", nn: "Nytt gjeremål: ", en: "New task: ") + phase
  }

  /// The title of the form that writes a task anew.
  package static func task(in phase: Phrase) -> Phrase {
    Phrase(nb: "Gjøremål: ", nn: "Gjeremål: ", en: "Task: ") + phase
  }

  /// The title of the form that leaves something out.
  package static func hide(_ what: Phrase) -> Phrase {
    Phrase(nb: "Skjul: ", nn: "Gøym: ", en: "Leave out: ") + what
  }

  /// The title of an opened step.
  package static func step(_ position: Int, of total: Int) -> Phrase {
    Phrase(
      nb: "Steg \(position) av \(total)", nn: "Steg \(position) av \(total)",
      en: "Step \(position) of \(total)")
  }

  /// Who changed something, when and why.
  package static func changedBy(_ actor: String, on day: String, because reason: String)
    -> Phrase
  {
    overriddenBy(actor, on: day, because: reason.isEmpty ? "–" : reason)
  }

  /// Who decided to do without a requirement, when and why (INV-22).
  package static func overriddenBy(_ actor: String, on day: String, because reason: String)
    -> Phrase
  {
    Phrase(
      nb: "av \(actor) \(day): \(reason)", nn: "av \(actor) \(day): \(reason)",
      en: "by \(actor) \(day): \(reason)")
  }
}
