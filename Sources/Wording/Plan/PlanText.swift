package import Domain

/// What is said of versions of the action plan and of activity plans, on screen and command line.
package enum PlanText {
  /// A version by its number.
  package static func version(_ number: Int) -> Phrase {
    Phrase(norwegian: "versjon \(number)", en: "version \(number)")
  }

  /// The same, where the number is the row's title.
  static func version(titled title: String) -> Phrase {
    Phrase(norwegian: "versjon \(title)", en: "version \(title)")
  }

  /// "3 tiltak, 1 475 000 kr".
  package static func sum(_ plan: YearPlan) -> Phrase {
    Plural.measures.counted(plan.measures.count) + ", " + NumberText.kroner(plan.cost)
  }

  /// The activity plan of a year with its sum; that some measures have no cost is said, since the
  /// sum lacks theirs.
  package static func made(_ plan: YearPlan) -> Phrase {
    var text =
      Phrase(norwegian: "Aktivitetsplan \(plan.year)", en: "Activity plan \(plan.year)")
      + ", " + version(plan.decision?.version ?? 1) + ": " + sum(plan)
    if plan.withoutCost > 0 { text = text + " (" + withoutCost(plan.withoutCost) + ")" }
    return text
  }

  /// Measures that the sum lacks.
  package static func withoutCost(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) uten kostnad", nn: "\(count) utan kostnad", en: "\(count) without a cost")
  }

  /// Open measures with a deadline in the year that the year's plan does not hold.
  package static func leftOut(_ measures: [Measure]) -> Phrase {
    let names = measures.compactMap { $0.reference.map { Phrase(same: "\($0)") } }
    let list = ListText.and(names)
    return Phrase(
      nb: "Har frist i året, men er ikke med: \(list.nb)",
      nn: "Har frist i året, men er ikkje med: \(list.nn)",
      en: "Due in the year, but not in its plan: \(list.en)")
  }

  /// What keeps the plan from being final.
  package static func lack(_ lack: PlanLack) -> Phrase {
    switch lack {
    case .years: Phrase(nb: "uten år", nn: "utan år", en: "no years")
    case .activityPlan(let year):
      Phrase(
        nb: "uten aktivitetsplan \(year)", nn: "utan aktivitetsplan \(year)",
        en: "no activity plan \(year)")
    }
  }

  /// Texts of the plan that are blank.
  package static func blank(_ keys: [FieldKey]) -> Phrase {
    let names = ListText.and(keys.map { FieldLabels.label(.actionPlan, $0).inSentence })
    return Phrase(nb: "mangler \(names.nb)", nn: "manglar \(names.nn)", en: "lacks \(names.en)")
  }
}
