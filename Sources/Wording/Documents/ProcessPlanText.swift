/// What the process plan says besides its headings (Rules.md 4.9).
package enum ProcessPlanText {
  /// The column of names.
  package static let name = Phrase(nb: "Navn", nn: "Namn", en: "Name")

  /// The column of roles.
  package static let role = Phrase(norwegian: "Rolle", en: "Role")

  /// The column of responsibilities.
  package static let responsibility = Phrase(norwegian: "Ansvar", en: "Responsibility")

  /// The column of what somebody may decide (N-36).
  package static let mandate = Phrase(
    nb: "Kan bestemme", nn: "Kan avgjere", en: "May decide")

  /// The mark of the core team (N-32).
  package static let coreTeam = Phrase(norwegian: "kjerneteam", en: "core team")

  /// The steps with what is done in each and by whom (N-11).
  package static let steps = Phrase(nb: "Stegene", nn: "Stega", en: "The steps")

  /// The column of steps.
  package static let step = Phrase(norwegian: "Steg", en: "Step")

  /// The column of what is done.
  package static let what = Phrase(nb: "Hva", nn: "Kva", en: "What")

  /// The column of who does it.
  package static let who = Phrase(nb: "Hvem", nn: "Kven", en: "Who")

  /// The list of resources.
  package static let resources = Phrase(nb: "Ressurser", nn: "Ressursar", en: "Resources")

  /// The list of possibilities.
  package static let possibilities = Phrase(
    nb: "Muligheter", nn: "Moglegheiter", en: "Possibilities")

  /// Who offers a resource.
  package static func offered(by offerer: String) -> Phrase {
    Phrase(
      nb: "tilbys av \(offerer)", nn: "tilbode av \(offerer)", en: "offered by \(offerer)")
  }

  /// The list of goals.
  package static let goals = Phrase(norwegian: "Mål", en: "Goals")

  /// From where to where a figure is to go: `fra 0 til 40`.
  package static func aim(from baseline: String, to target: String) -> Phrase {
    let from = Phrase(nb: "fra ", nn: "frå ", en: "from ") + baseline
    let to = Phrase(norwegian: "til ", en: "to ") + target
    if baseline.isEmpty { return target.isEmpty ? Phrase(same: "") : to }
    return target.isEmpty ? from : .joined([from, to], by: " ")
  }

  /// The column of money lines.
  package static let moneyLine = Phrase(norwegian: "Post", en: "Line")

  /// Measures that lead to no goal (N-23).
  package static let withoutGoal = Phrase(nb: "Uten mål", nn: "Utan mål", en: "No goal")

  /// That nobody answers for a measure (INV-21).
  package static let nobodyResponsible = Phrase(
    nb: "Uten ansvarlig", nn: "Utan ansvarleg", en: "No one responsible")
}
