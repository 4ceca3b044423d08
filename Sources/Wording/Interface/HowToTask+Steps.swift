extension HowToTask {
  /// How it is done, a line a step.
  ///
  /// - Parameter key: What the key of an action is called just now.
  package func steps(key: (Key) -> String) -> [Phrase] {
    switch self {
    case .enterIdea: Self.enteringAnIdea(key)
    case .clarifyIdea: Self.clarifyingAnIdea(key)
    case .takeIdeaForward: Self.takingAnIdeaForward(key)
    case .closeIdea: Self.closingAnIdea(key)
    case .fillTeam: Self.fillingTheTeam(key)
    case .writeGoals: Self.writingGoals(key)
    case .addMeasure: Self.addingAMeasure(key)
    case .moveDeadline: Self.movingADeadline(key)
    case .judgeChecklist: Self.judgingTheChecklist(key)
    case .completeStep: Self.completingAStep(key)
    case .makeReport: Self.makingTheReport(key)
    case .takeBack: Self.takingBack(key)
    }
  }

  /// A step with the key to press last.
  private static func press(_ key: String, nb: String, nn: String, en: String) -> Phrase {
    Phrase(nb: "\(nb): \(key)", nn: "\(nn): \(key)", en: "\(en): \(key)")
  }

  private static func save(_ key: (Key) -> String) -> Phrase {
    press(key(.save), nb: "Lagre", nn: "Lagre", en: "Save")
  }

  // MARK: Ideas

  private static func enteringAnIdea(_ key: (Key) -> String) -> [Phrase] {
    [
      press(
        key(.focusIdeas), nb: "Gå til idékøen", nn: "Gå til idékøa", en: "Go to the idea queue"),
      press(key(.add), nb: "Ny idé", nn: "Ny idé", en: "New idea"),
      Phrase(
        nb: "Skriv tittelen og det avsenderen skrev, ord for ord.",
        nn: "Skriv tittelen og det avsendaren skreiv, ord for ord.",
        en: "Write the title, and what the sender wrote, word for word."),
      save(key),
    ]
  }

  private static func clarifyingAnIdea(_ key: (Key) -> String) -> [Phrase] {
    [
      press(
        key(.askSender), nb: "Stå på ideen og skriv spørsmålet",
        nn: "Stå på ideen og skriv spørsmålet", en: "Stand on the idea and write the question"),
      Phrase(
        nb: "Ideen venter på avklaring til du setter en ny status.",
        nn: "Ideen ventar på avklaring til du set ein ny status.",
        en: "The idea awaits clarification until you set a new status."),
      press(
        key(.edit), nb: "Skriv svaret under Konkretisering",
        nn: "Skriv svaret under Konkretisering", en: "Write the answer under Concretisation"),
    ]
  }

  private static func takingAnIdeaForward(_ key: (Key) -> String) -> [Phrase] {
    [
      press(key(.decideIdea), nb: "Velg vedtak", nn: "Vel vedtak", en: "Choose a decision"),
      Phrase(
        nb: "Velg «Tatt videre», og skriv vedtaket og hvem som tok det.",
        nn: "Vel «Teken vidare», og skriv vedtaket og kven som tok det.",
        en: "Choose “Taken forward”, and write the decision and who took it."),
      Phrase(
        nb: "Velg en prosessmal. Prosessen blir laget når du lagrer.",
        nn: "Vel ein prosessmal. Prosessen blir laga når du lagrar.",
        en: "Choose a process template. The case is made when you save."),
      press(
        key(.replyToSender), nb: "Svar avsenderen", nn: "Svar avsendaren",
        en: "Reply to the sender"),
    ]
  }

  private static func closingAnIdea(_ key: (Key) -> String) -> [Phrase] {
    [
      press(
        key(.takeIdea), nb: "Ta ideen, så du er saksbehandler",
        nn: "Ta ideen, så du er saksbehandlar", en: "Take the idea, so that you handle it"),
      press(
        key(.decideIdea), nb: "Velg vedtak og skriv hvorfor", nn: "Vel vedtak og skriv kvifor",
        en: "Choose a decision and write why"),
      press(
        key(.replyToSender), nb: "Skriv hva avsenderen får til svar",
        nn: "Skriv kva avsendaren får til svar", en: "Write what the sender is told"),
    ]
  }

  // MARK: Cases

  private static func fillingTheTeam(_ key: (Key) -> String) -> [Phrase] {
    [
      press(key(.focusTeam), nb: "Gå til teamet", nn: "Gå til teamet", en: "Go to the team"),
      press(key(.add), nb: "Ny rolle", nn: "Ny rolle", en: "New role"),
      Phrase(
        nb: "Skriv litt av navnet. Finnes ikke personen, kan du lage den med en gang.",
        nn: "Skriv litt av namnet. Finst ikkje personen, kan du lage han med ein gong.",
        en: "Type part of the name. A person who is not there can be made at once."),
      Phrase(
        nb: "Gi alle en rolle og et ansvar.", nn: "Gi alle ei rolle og eit ansvar.",
        en: "Give everybody a role and a responsibility."),
    ]
  }

  private static func writingGoals(_ key: (Key) -> String) -> [Phrase] {
    [
      press(
        "\(key(.focusPlan)) \(key(.nextTab))", nb: "Gå til fanen Mål", nn: "Gå til fana Mål",
        en: "Go to the tab Goals"),
      press(key(.add), nb: "Nytt mål", nn: "Nytt mål", en: "New goal"),
      Phrase(
        nb: "Det første blir hovedmål. Skriv også hva dere vil måle.",
        nn: "Det første blir hovudmål. Skriv òg kva de vil måle.",
        en: "The first is the main goal. Write what you will measure, too."),
    ]
  }

  private static func addingAMeasure(_ key: (Key) -> String) -> [Phrase] {
    [
      press(
        key(.focusPlan), nb: "Gå til handlingsplanen", nn: "Gå til handlingsplanen",
        en: "Go to the action plan"),
      press(key(.add), nb: "Nytt tiltak", nn: "Nytt tiltak", en: "New measure"),
      Phrase(
        nb: "Velg mål, ansvarlig og frist. Fristen kan være «uke 42» eller «+14d».",
        nn: "Vel mål, ansvarleg og frist. Fristen kan vere «veke 42» eller «+14d».",
        en: "Choose goal, responsible and deadline. The deadline may be “week 42” or “+14d”."),
      save(key),
    ]
  }

  private static func movingADeadline(_ key: (Key) -> String) -> [Phrase] {
    [
      press(
        key(.setDeadline), nb: "Stå på tiltaket og skriv ny frist",
        nn: "Stå på tiltaket og skriv ny frist", en: "Stand on the measure, write the new deadline"),
      Phrase(
        nb: "Skriv hvorfor. Den første fristen blir stående ved siden av.",
        nn: "Skriv kvifor. Den første fristen blir ståande ved sida av.",
        en: "Write why. The first deadline stays beside it."),
    ]
  }

  private static func judgingTheChecklist(_ key: (Key) -> String) -> [Phrase] {
    [
      press(
        key(.focusChecklist), nb: "Gå til sjekklisten", nn: "Gå til sjekklista",
        en: "Go to the checklist"),
      press(
        "\(key(.raiseAnswer)) \(key(.lowerAnswer))", nb: "Flytt svaret mot ja eller nei",
        nn: "Flytt svaret mot ja eller nei", en: "Move the answer towards yes or no"),
      press(
        key(.open), nb: "Skriv en merknad, eller svar for én part",
        nn: "Skriv ein merknad, eller svar for éin part",
        en: "Write a note, or answer for one party"),
    ]
  }

  private static func completingAStep(_ key: (Key) -> String) -> [Phrase] {
    [
      press(
        key(.completePhase), nb: "Se hva steget krever", nn: "Sjå kva steget krev",
        en: "See what the step asks for"),
      press(
        key(.open), nb: "Gå dit noe mangler", nn: "Gå dit noko manglar",
        en: "Go to what is missing"),
      press(
        key(.overrideGate), nb: "Gå videre uten et krav, med begrunnelse",
        nn: "Gå vidare utan eit krav, med grunngiving",
        en: "Go on without a requirement, with the reason"),
    ]
  }

  private static func makingTheReport(_ key: (Key) -> String) -> [Phrase] {
    [
      press(
        key(.writeText), nb: "Skriv sammendraget i fanen Dokumenter",
        nn: "Skriv samandraget i fana Dokument", en: "Write the summary in the tab Documents"),
      press(
        key(.export), nb: "Velg sluttrapport", nn: "Vel sluttrapport", en: "Choose final report"),
      Phrase(
        nb: "Les gjennom. Det som mangler, står nederst.",
        nn: "Les gjennom. Det som manglar, står nedst.",
        en: "Read it through. What is missing stands at the end."),
      press(key(.writeFile), nb: "Lagre som fil", nn: "Lagre som fil", en: "Save as file"),
    ]
  }

  private static func takingBack(_ key: (Key) -> String) -> [Phrase] {
    [
      press(
        key(.undo), nb: "Ta tilbake det siste du gjorde", nn: "Ta tilbake det siste du gjorde",
        en: "Take back the last thing you did"),
      press(key(.redo), nb: "Gjør det om igjen", nn: "Gjer det om att", en: "Do it again"),
      press(
        key(.delete), nb: "Legg en rad i papirkurven", nn: "Legg ei rad i papirkorga",
        en: "Move a row to the bin"),
      press(
        key(.palette), nb: "Finn «Papirkurven» i menyen og hent raden tilbake",
        nn: "Finn «Papirkorga» i menyen og hent rada tilbake",
        en: "Find “The bin” in the menu and bring the row back"),
    ]
  }
}
