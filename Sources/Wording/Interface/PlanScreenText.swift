package import Domain

/// The words of the plan, its years, service areas and the grid of communication on the screen.
package enum PlanScreenText {
  // MARK: Rows

  /// A version of the plan: "Plan versjon 2".
  package static func plan(_ version: Int) -> Phrase {
    Phrase(norwegian: "Plan, versjon \(version)", en: "Plan, version \(version)")
  }

  package static let noPlan = Phrase(
    nb: "handlingsplan. Enter skriver den.", nn: "handlingsplan. Enter skriv han.",
    en: "an action plan. Enter writes it.")

  /// The activity plan of a year.
  package static func year(_ year: Int) -> Phrase {
    Phrase(norwegian: "Aktivitetsplan \(year)", en: "Activity plan \(year)")
  }

  package static let notMade = Phrase(
    nb: "! ikke laget (l)", nn: "! ikkje laga (l)", en: "! not made (l)")
  package static let notDecided = Phrase(
    nb: "ikke vedtatt", nn: "ikkje vedteken", en: "not decided")

  /// The day on which the year's plan was decided.
  package static func decided(_ day: String) -> Phrase {
    Phrase(nb: "vedtatt \(day)", nn: "vedteken \(day)", en: "decided \(day)")
  }

  package static let service = Phrase(nb: "tjeneste", nn: "teneste", en: "service")
  package static let noServiceArea = Phrase(
    nb: "tjenesteområder", nn: "tenesteområde", en: "service areas")
  package static let uncovered = Phrase(
    nb: "! uten medlem eller grunn", nn: "! utan medlem eller grunn",
    en: "! no member and no reason")
  package static let withoutMember = Phrase(nb: "uten medlem", nn: "utan medlem", en: "no member")
  package static let emptyCell = Phrase(nb: "! ingen", nn: "! ingen", en: "! none")

  /// How many of the eight cells of the grid are filled (O-21).
  package static func cells(_ filled: Int, of total: Int) -> Phrase {
    Phrase(
      nb: "Kommunikasjon: \(filled) av \(total) ruter fylt",
      nn: "Kommunikasjon: \(filled) av \(total) ruter fylte",
      en: "Communication: \(filled) of \(total) cells filled")
  }

  package static let noOutcome = Phrase(
    nb: "! uten svar", nn: "! utan svar", en: "! not answered")

  /// What data say of an item, in a word (O-25 to O-34).
  package static func data(_ isMet: Bool) -> Phrase {
    Phrase(norwegian: isMet ? "data ✓" : "data ✗", en: isMet ? "data ✓" : "data ✗")
  }

  /// The goal of a case above that a goal belongs under (O-05).
  package static func below(_ reference: String) -> Phrase {
    Phrase(norwegian: "under \(reference)", en: "below \(reference)")
  }

  /// The case with what is below it, in the case's header (O-05).
  package static func tree(_ tree: CaseTree) -> Phrase {
    Phrase(same: "Σ ") + Plural.cases.counted(tree.parts.count) + ", "
      + Plural.measures.counted(tree.total.measures)
  }

  // MARK: Menus

  package static let chooseYear = Phrase(
    nb: "Lag aktivitetsplan for hvilket år?", nn: "Lag aktivitetsplan for kva år?",
    en: "Make the activity plan of which year?")

  /// A year's plan that has been made: making it again gives the next version.
  package static func again(_ version: Int) -> Phrase {
    Phrase(
      nb: "laget, versjon \(version)", nn: "laga, versjon \(version)",
      en: "made, version \(version)")
  }

  /// Makes the activity plan of the year.
  package static func make(_ year: Int) -> Phrase {
    Phrase(
      nb: "Lag aktivitetsplan \(year)", nn: "Lag aktivitetsplan \(year)",
      en: "Make activity plan \(year)")
  }

  package static let newVersion = Phrase(
    nb: "Lag ny planversjon", nn: "Lag ny planversjon", en: "Make a new plan version")

  /// The cell of an audience.
  package static func cell(_ audience: Audience, _ entry: Entry?) -> Phrase {
    let what =
      entry.map { entry in
        Phrase(
          same: [entry.reference?.description, DayText.short(entry.on)]
            .compactMap(\.self).joined(separator: " "))
      }
      ?? Phrase(nb: "ingen, før opp", nn: "ingen, før opp", en: "none, note one")
    return audience.label + ": " + what
  }

  // MARK: Pages

  package static let lacking = Phrase(
    nb: "Mangler i planen", nn: "Manglar i planen", en: "Lacking in the plan")
  package static let anchoredAt = Phrase(
    nb: "Forankret i denne versjonen", nn: "Forankra i denne versjonen",
    en: "Anchored in this version")
  package static let notAnchored = Phrase(
    nb: "Ingen har forankret denne versjonen ennå.", nn: "Ingen har forankra denne versjonen enno.",
    en: "Nobody has anchored this version yet.")
  package static let measuresOfYear = Phrase(
    nb: "Tiltak i året", nn: "Tiltak i året", en: "Measures of the year")
}
