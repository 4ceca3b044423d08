import Domain

/// Why something cannot be done with a case or a person.
enum CaseRefusals {
  static let needsPhase = Phrase(
    nb: "Prosessen må ha minst én fase.", nn: "Prosessen må ha minst éin fase.",
    en: "The case must have at least one phase.")

  static let ownerRequired = Phrase(
    nb: "Prosessen må ha én eier, verken flere eller færre. Gjør en annen til eier først.",
    nn: "Prosessen må ha éin eigar, verken fleire eller færre. Gjer ein annan til eigar først.",
    en: "The case must have one owner, no more and no fewer. Make another the owner first.")

  static let personAnonymised = Phrase(
    nb: "Personen er anonymisert og kan ikke brukes mer. Velg en annen.",
    nn: "Personen er anonymisert og kan ikkje brukast meir. Vel ein annan.",
    en: "The person is anonymised and can no longer be used. Choose another one.")

  static let personBlocked = Phrase(
    nb: "Personen er sperret. Velg en annen, eller opphev sperringen først.",
    nn: "Personen er sperra. Vel ein annan, eller opphev sperringa først.",
    en: "The person is blocked from use. Choose another one, or lift the block first.")

  static func notInCase(_ organisation: String) -> Phrase {
    let name = Quote.around(organisation)
    return Phrase(
      nb: "\(name.nb) er ikke eier eller partner i prosessen. Legg den til der først.",
      nn: "\(name.nn) er ikkje eigar eller partnar i prosessen. Legg han til der først.",
      en: "\(name.en) is neither owner nor partner in the case. Add it there first.")
  }

  static let isDraft = Phrase(
    nb: "Prosessen er et utkast. Sett den til «Aktiv» først.",
    nn: "Prosessen er eit utkast. Set han til «Aktiv» først.",
    en: "The case is a draft. Set it to “Active” first.")

  static func closed(_ status: CaseStatus) -> Phrase {
    let present = status.label.inSentence
    switch status {
    case .archived:
      return Phrase(
        nb: "Prosessen er arkivert og kan bare leses.",
        nn: "Prosessen er arkivert og kan berre lesast.",
        en: "The case is archived and can only be read.")
    case .closed, .discontinued, .draft, .active, .paused:
      return Phrase(
        nb: "Prosessen er \(present.nb) og tar ikke imot dette. Sett den til «Aktiv» først, "
          + "med begrunnelse.",
        nn: "Prosessen er \(present.nn) og tek ikkje imot dette. Set han til «Aktiv» først, "
          + "med grunngiving.",
        en: "The case is \(present.en) and does not take this. First set it to “Active”, "
          + "with a reason.")
    }
  }
}

/// Why something cannot be done with a phase.
enum PhaseRefusals {
  static let overrideIncomplete = Phrase(
    nb: "Skriv hvem som bestemmer det, og hvorfor.",
    nn: "Skriv kven som avgjer det, og kvifor.",
    en: "Write who decides it, and why.")

  static let noneInProgress = Phrase(
    nb: "Ingen fase pågår. Start en fase først.",
    nn: "Ingen fase går føre seg. Start ein fase først.",
    en: "No phase is in progress. Start a phase first.")

  static func gate(_ unmet: [Phrase]) -> Phrase {
    RefusalText.missing(.joined(unmet, by: "; "))
      + Phrase(
        nb: " Fyll det ut, eller overstyr kravet med en begrunnelse.",
        nn: " Fyll det ut, eller overstyr kravet med ei grunngiving.",
        en: " Fill it in, or override the requirement with a reason.")
  }

  static func nothingToOverride(_ rule: String) -> Phrase {
    let name = Quote.around(rule)
    return Phrase(
      nb: "\(name.nb) er ikke et krav som mangler her. Ingenting er overstyrt.",
      nn: "\(name.nn) er ikkje eit krav som manglar her. Ingenting er overstyrt.",
      en: "\(name.en) is not a requirement that is missing here. Nothing is overridden.")
  }

  static func severalInProgress(_ phases: [Phrase]) -> Phrase {
    let list = ListText.and(phases)
    return Phrase(
      nb: "Flere faser pågår: \(list.nb). Si hvilken.",
      nn: "Fleire fasar går føre seg: \(list.nn). Sei kva for ein.",
      en: "Several phases are in progress: \(list.en). Say which.")
  }

  static func unknown(_ key: String, known: [String]) -> Phrase {
    let name = Quote.around(key)
    let unknown = Phrase(
      nb: "Prosessen har ingen fase som heter \(name.nb).",
      nn: "Prosessen har ingen fase som heiter \(name.nn).",
      en: "The case has no phase called \(name.en).")
    guard !known.isEmpty else { return unknown }
    let list = known.joined(separator: ", ")
    return unknown
      + Phrase(
        nb: " Velg blant: \(list).", nn: " Vel mellom: \(list).", en: " Choose among: \(list).")
  }

  static func doesNotApply(_ phase: Phrase) -> Phrase {
    let name = Quote.around(phase)
    return Phrase(
      nb: "\(name.nb) er ikke med i prosessen slik den er nå. Beløpet avgjør hvilke faser "
        + "som er med.",
      nn: "\(name.nn) er ikkje med i prosessen slik han er no. Beløpet avgjer kva fasar som "
        + "er med.",
      en: "\(name.en) is not part of the case as it is now. The amount decides which phases "
        + "are part of it.")
  }

  /// Names the phases to complete first, and every requirement of them that is missing (INV-08).
  static func startsAfter(_ phases: [Phrase], unmet: [Phrase]) -> Phrase {
    var text = Phrase(
      nb: "Fasen kan ikke starte ennå.", nn: "Fasen kan ikkje starte enno.",
      en: "The phase cannot start yet.")
    if !phases.isEmpty {
      let list = ListText.and(phases.map { Quote.around($0) })
      text =
        text
        + Phrase(
          nb: " Fullfør først \(list.nb).", nn: " Fullfør først \(list.nn).",
          en: " First complete \(list.en).")
    }
    guard !unmet.isEmpty else { return text }
    return text + " " + RefusalText.missing(.joined(unmet, by: "; "))
  }
}
