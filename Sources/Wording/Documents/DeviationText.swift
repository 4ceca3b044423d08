/// What the list of a case's deviations from its template says besides them (Rules.md 4.9).
package enum DeviationText {
  /// The template that the case was made from.
  package static let template = Phrase(norwegian: "Mal", en: "Template")

  /// A template and its version: `Områdesatsing (omradesatsing-5), versjon 1`.
  package static func version(_ title: String, _ key: String, _ version: Int) -> Phrase {
    Phrase(
      norwegian: "\(title) (\(key)), versjon \(version)",
      en: "\(title) (\(key)), version \(version)")
  }

  /// The column of what was done.
  package static let what = Phrase(norwegian: "Endring", en: "Change")

  /// The column of phases and steps.
  package static let subject = Phrase(
    nb: "Fase eller oppgave", nn: "Fase eller oppgåve", en: "Phase or task")

  /// The column of what it was and what it is.
  package static let detail = Phrase(nb: "Hva", nn: "Kva", en: "What")

  /// The column of who changed it.
  package static let by = Phrase(nb: "Hvem", nn: "Kven", en: "Who")

  /// The column of days.
  package static let on = Phrase(nb: "Når", nn: "Når", en: "When")
}
