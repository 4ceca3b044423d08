extension ActionText {
  package static let unfoldPhase = ActionText(
    label: Phrase(nb: "Gjøremål", nn: "Gjeremål", en: "Tasks"),
    explanation: Phrase(
      nb: "Viser gjøremålene i steget, eller legger dem sammen igjen.",
      nn: "Viser gjeremåla i steget, eller legg dei saman att.",
      en: "Shows the tasks of the step, or folds them up again."),
    synonyms: Phrase(
      nb: "brett ut, framgangsmåte", nn: "brett ut, framgangsmåte", en: "unfold, how to"))

  package static let addStep = ActionText(
    label: Phrase(nb: "Nytt gjøremål", nn: "Nytt gjeremål", en: "New task"),
    explanation: Phrase(
      nb: "Legger til et gjøremål i steget, bare i denne prosessen.",
      nn: "Legg til eit gjeremål i steget, berre i denne prosessen.",
      en: "Adds a task to the step, in this case only."),
    synonyms: Phrase(nb: "tilpass, legg til", nn: "tilpass, legg til", en: "adapt, add"))

  package static let hidePhase = ActionText(
    label: Phrase(nb: "Skjul/hent", nn: "Gøym/hent", en: "Leave out"),
    explanation: Phrase(
      nb: "Skjuler steget eller gjøremålet med en begrunnelse, eller henter det fram igjen.",
      nn: "Gøymer steget eller gjeremålet med ei grunngiving, eller hentar det fram att.",
      en: "Leaves out the step or task with a reason, or takes it in again."),
    synonyms: Phrase(
      nb: "tilpass, ta bort, fjern", nn: "tilpass, ta bort, fjern", en: "adapt, hide, remove"))

  package static let movePhaseUp = ActionText(
    label: Phrase(nb: "Flytt opp", nn: "Flytt opp", en: "Move up"),
    explanation: Phrase(
      nb: "Flytter steget eller gjøremålet ett hakk opp, bare i denne prosessen.",
      nn: "Flyttar steget eller gjeremålet eitt hakk opp, berre i denne prosessen.",
      en: "Moves the step or task up by one, in this case only."),
    synonyms: Phrase(nb: "rekkefølge, før", nn: "rekkjefølgje, før", en: "order, earlier"))

  package static let movePhaseDown = ActionText(
    label: Phrase(nb: "Flytt ned", nn: "Flytt ned", en: "Move down"),
    explanation: Phrase(
      nb: "Flytter steget eller gjøremålet ett hakk ned, bare i denne prosessen.",
      nn: "Flyttar steget eller gjeremålet eitt hakk ned, berre i denne prosessen.",
      en: "Moves the step or task down by one, in this case only."),
    synonyms: Phrase(
      nb: "rekkefølge, etter", nn: "rekkjefølgje, etter", en: "order, later"))
}
