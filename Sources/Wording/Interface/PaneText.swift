/// The words of the panes and of the case header.
package enum PaneText {
  package static let ideas = Phrase(nb: "Idékø", nn: "Idékø", en: "Idea queue")
  package static let cases = Phrase(nb: "Prosesser", nn: "Prosessar", en: "Cases")
  package static let team = Phrase(nb: "Teamoversikt", nn: "Teamoversikt", en: "Team roster")
  package static let teamShort = Phrase(nb: "Team", nn: "Team", en: "Team")
  package static let checklist = Phrase(nb: "Sjekkliste", nn: "Sjekkliste", en: "Checklist")

  // MARK: Tabs of pane 4

  package static let goals = Phrase(nb: "Mål", nn: "Mål", en: "Goals")
  package static let plan = Phrase(nb: "Handlingsplan", nn: "Handlingsplan", en: "Action plan")
  package static let economy = Phrase(nb: "Økonomi", nn: "Økonomi", en: "Finances")
  package static let log = Phrase(nb: "Logg", nn: "Logg", en: "Log")
  package static let documents = Phrase(nb: "Dokumenter", nn: "Dokument", en: "Documents")
  package static let history = Phrase(nb: "Historikk", nn: "Historikk", en: "History")

  // MARK: Empty lists

  /// What an idea queue without rows says.
  package static func noIdeas(_ isOpenQueue: Bool) -> Phrase {
    isOpenQueue
      ? Phrase(
        nb: "Ingen åpne ideer. Trykk n for å legge til.",
        nn: "Ingen opne idear. Trykk n for å leggje til.",
        en: "No open ideas. Press n to add one.")
      : Phrase(nb: "Ingen ideer her.", nn: "Ingen idear her.", en: "No ideas here.")
  }

  package static let noCases = Phrase(
    nb: "Ingen prosesser ennå. Ta en idé videre (v), eller trykk n for å starte en.",
    nn: "Ingen prosessar enno. Ta ein idé vidare (v), eller trykk n for å starte ein.",
    en: "No cases yet. Take an idea forward (v), or press n to start one.")

  package static let noCaseHint = Phrase(
    nb: "Her kommer prosessen du velger.", nn: "Her kjem prosessen du vel.",
    en: "The case that you choose comes here.")

  package static let noTeam = Phrase(
    nb: "Ingen i teamet ennå. Trykk n for å legge til.",
    nn: "Ingen i teamet enno. Trykk n for å leggje til.",
    en: "Nobody in the team yet. Press n to add somebody.")

  package static let noChecklist = Phrase(
    nb: "Denne malen har ingen sjekkliste.", nn: "Denne malen har inga sjekkliste.",
    en: "This template has no checklist.")

  package static let noMeasures = Phrase(
    nb: "Ingen tiltak ennå. Trykk n for å legge til det første.",
    nn: "Ingen tiltak enno. Trykk n for å leggje til det første.",
    en: "No measures yet. Press n to add the first.")

  package static let noGoals = Phrase(
    nb: "Ingen mål ennå. Trykk n for å skrive det første.",
    nn: "Ingen mål enno. Trykk n for å skrive det første.",
    en: "No goals yet. Press n to write the first.")

  package static let noMoney = Phrase(
    nb: "Ingen kostnader eller finansiering ennå. Trykk n for å legge til.",
    nn: "Ingen kostnader eller finansiering enno. Trykk n for å leggje til.",
    en: "No costs or funding yet. Press n to add a line.")

  package static let noEntries = Phrase(
    nb: "Loggen er tom. Trykk n for å føre en evaluering, erfaring eller noe annet.",
    nn: "Loggen er tom. Trykk n for å føre ei evaluering, erfaring eller noko anna.",
    en: "The log is empty. Press n to write an evaluation, an experience or something else.")

  package static let noDocuments = Phrase(
    nb: "Ingen dokumenter ennå. Trykk x for å lage et, eller n for å føre opp en lenke.",
    nn: "Ingen dokument enno. Trykk x for å lage eit, eller n for å føre opp ei lenkje.",
    en: "No documents yet. Press x to make one, or n to note a link.")

  package static let noHistory = Phrase(
    nb: "Ingen hendelser ennå.", nn: "Ingen hendingar enno.", en: "No history yet.")

  // MARK: Rows

  package static let withoutReply = Phrase(
    nb: "mangler svar", nn: "manglar svar", en: "without reply")
  package static let all = Phrase(nb: "alle", nn: "alle", en: "all")
  package static let lacksReply = Phrase(nb: "! svar", nn: "! svar", en: "! reply")
  package static let noResponsibility = Phrase(
    nb: "! uten ansvar", nn: "! utan ansvar", en: "! no responsibility")
  package static let nobody = Phrase(
    nb: "! uten ansvarlig", nn: "! utan ansvarleg", en: "! no one")
  package static let noDeadline = Phrase(nb: "uten frist", nn: "utan frist", en: "no deadline")
  package static let openEntry = Phrase(nb: "åpen", nn: "open", en: "open")
  package static let noArchiveReference = Phrase(
    nb: "! arkivreferanse", nn: "! arkivreferanse", en: "! archive reference")
  package static let answerScale = Phrase(
    nb: "nei·delvis·ja", nn: "nei·delvis·ja", en: "no·partly·yes")

  /// Nobody has changed it for so many days.
  package static func untouched(_ days: Int) -> Phrase {
    Phrase(nb: "urørt i \(days) d", nn: "urørt i \(days) d", en: "untouched \(days) d")
  }

  /// The number of a step.
  package static func step(_ position: Int) -> Phrase {
    Phrase(nb: "steg \(position)", nn: "steg \(position)", en: "step \(position)")
  }

  /// A role that ended.
  package static func ended(_ day: String) -> Phrase {
    Phrase(nb: "til \(day)", nn: "til \(day)", en: "until \(day)")
  }

  /// A row that somebody else has just changed.
  package static func changedNow(_ name: String) -> Phrase {
    Phrase(
      nb: "endret av \(name) nå", nn: "endra av \(name) no", en: "changed by \(name) now")
  }

  /// What a member may decide (N-36).
  package static func decides(_ mandate: String) -> Phrase {
    Phrase(nb: "avgjør: \(mandate)", nn: "avgjer: \(mandate)", en: "decides: \(mandate)")
  }

  /// A member who came in after the planning (N-27).
  package static func cameInStep(_ step: Int) -> Phrase {
    Phrase(nb: "kom til i steg \(step)", nn: "kom til i steg \(step)", en: "came in step \(step)")
  }

  /// So many of so many.
  package static func part(_ done: Int, of total: Int) -> Phrase {
    Phrase(
      nb: "\(done) av \(total)", nn: "\(done) av \(total)", en: "\(done) of \(total)")
  }

  /// Days past a deadline.
  package static func daysOver(_ days: Int) -> Phrase {
    Phrase(nb: "\(days) d over", nn: "\(days) d over", en: "\(days) d late")
  }

  /// Days to a deadline.
  package static func inDays(_ days: Int) -> Phrase {
    days == 0
      ? Phrase(nb: "i dag", nn: "i dag", en: "today")
      : Phrase(nb: "om \(days) d", nn: "om \(days) d", en: "in \(days) d")
  }

  /// The first deadline of a measure that has been moved.
  package static func firstDeadline(_ day: String) -> Phrase {
    Phrase(nb: "først \(day)", nn: "først \(day)", en: "first \(day)")
  }

  /// Hours of own effort.
  package static func hours(_ count: Int) -> Phrase {
    Phrase(nb: "\(count) t", nn: "\(count) t", en: "\(count) h")
  }

  /// Measures that lead to no goal (N-23).
  package static func withoutGoal(_ count: Int) -> Phrase {
    Phrase(nb: "\(count) uten mål", nn: "\(count) utan mål", en: "\(count) without goal")
  }

  /// Open measures that nobody active is responsible for (INV-21).
  package static func withoutResponsible(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) uten ansvarlig", nn: "\(count) utan ansvarleg",
      en: "\(count) with no one responsible")
  }

  /// Budget sums and what is left (N-22).
  package static func sums(cost: String, funding: String, difference: String) -> Phrase {
    Phrase(
      nb: "Kostnad \(cost) · Finansiering \(funding) · Differanse \(difference)",
      nn: "Kostnad \(cost) · Finansiering \(funding) · Differanse \(difference)",
      en: "Cost \(cost) · Funding \(funding) · Difference \(difference)")
  }

  /// Sums of the accounts.
  package static func accountSums(cost: String, funding: String) -> Phrase {
    Phrase(
      nb: "Regnskap: kostnad \(cost) · finansiering \(funding)",
      nn: "Rekneskap: kostnad \(cost) · finansiering \(funding)",
      en: "Accounts: cost \(cost) · funding \(funding)")
  }

  /// The day of the latest assessment.
  package static func lastAssessed(_ day: String) -> Phrase {
    Phrase(nb: "Sist vurdert \(day)", nn: "Sist vurdert \(day)", en: "Last assessed \(day)")
  }

  // MARK: Case header

  package static let roles = Phrase(nb: "Roller", nn: "Roller", en: "Roles")
  package static let responsibility = Phrase(nb: "Ansvar", nn: "Ansvar", en: "Responsibility")
  package static let next = Phrase(nb: "Neste:", nn: "Neste:", en: "Next:")
  package static let nothingInProgress = Phrase(
    nb: "alle steg er ferdige", nn: "alle stega er ferdige", en: "all steps are finished")
  package static let ideaOwnerLeftOut = Phrase(
    nb: "idéeier ikke involvert i steg 2", nn: "idéeigar ikkje involvert i steg 2",
    en: "idea owner not involved in step 2")

  /// The step can be completed.
  package static func canComplete(_ step: Phrase) -> Phrase {
    Phrase(
      nb: "«\(step.nb)» kan fullføres (f)", nn: "«\(step.nn)» kan fullførast (f)",
      en: "“\(step.en)” can be completed (f)")
  }

  /// The idea that the case came from (N-10).
  package static func from(_ reference: String, received day: String?) -> Phrase {
    guard let day else {
      return Phrase(nb: "Fra \(reference)", nn: "Frå \(reference)", en: "From \(reference)")
    }
    return Phrase(
      nb: "Fra \(reference), mottatt \(day)", nn: "Frå \(reference), motteke \(day)",
      en: "From \(reference), received \(day)")
  }
}
