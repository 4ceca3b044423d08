import Domain

extension FieldHints {
  /// The concretisation's questions are the aid of N-13: to be asked, never demanded.
  static func idea(_ key: String) -> Phrase? {
    switch key {
    case "originalText":
      Phrase(
        nb: "Slik avsenderen skrev det. Kan ikke endres siden.",
        nn: "Slik avsendaren skreiv det. Kan ikkje endrast sidan.",
        en: "As the sender wrote it. Cannot be changed later.")
    case "concretisation.what":
      Phrase(
        nb: "Hva skal gjøres eller løses?", nn: "Kva skal gjerast eller løysast?",
        en: "What is to be done or solved?")
    case "concretisation.where":
      Phrase(nb: "På hvilket sted?", nn: "På kva stad?", en: "In which place?")
    case "concretisation.forWhom":
      Phrase(nb: "Hvem får glede av det?", nn: "Kven får glede av det?", en: "Who benefits?")
    case "concretisation.need":
      Phrase(
        nb: "Hva må til: folk, penger, utstyr?", nn: "Kva må til: folk, pengar, utstyr?",
        en: "What does it take: people, money, equipment?")
    case "concretisation.triedBefore":
      Phrase(
        nb: "Har noen prøvd det, og hvordan gikk det?",
        nn: "Har nokon prøvd det, og korleis gjekk det?",
        en: "Has anybody tried it, and how did it go?")
    case "goalReferences":
      Phrase(
        nb: "Ett mål på hver linje: kilde=mål", nn: "Eitt mål på kvar linje: kjelde=mål",
        en: "One goal on each line: source=goal")
    case "senderOther":
      Phrase(
        nb: "Hva slags avsender, når typen er «Annet»",
        nn: "Kva slags avsendar, når typen er «Anna»",
        en: "What kind of sender, where the kind is “Other”")
    case "internalNotes":
      Phrase(
        nb: "Kommer ikke med i noe dokument", nn: "Kjem ikkje med i noko dokument",
        en: "Stands in no document")
    case "decision.ideaOwnerPart":
      Phrase(
        nb: "Var idéeieren på møtet, eller ble det snakket sammen?",
        nn: "Var idéeigaren på møtet, eller vart det snakka saman?",
        en: "Was the idea owner at the meeting, or spoken with?")
    case "decision.by":
      Phrase(nb: "Navn eller funksjon", nn: "Namn eller funksjon", en: "Name or function")
    default: nil
    }
  }

  static func caseFile(_ key: String) -> Phrase? {
    switch key {
    case "need":
      Phrase(
        nb: "Hva trengs, og hvorfor nå?", nn: "Kva trengst, og kvifor no?",
        en: "What is needed, and why now?")
    case "presentSituation":
      Phrase(nb: "Hvordan er det i dag?", nn: "Korleis er det i dag?", en: "How are things today?")
    case "closestToTheChallenge":
      Phrase(
        nb: "Hvem merker utfordringen i hverdagen?", nn: "Kven merkar utfordringa i kvardagen?",
        en: "Who feels the challenge from day to day?")
    case "problemStatement":
      Phrase(
        nb: "Hvilket problem løser vi, i én setning?",
        nn: "Kva problem løyser vi, i éi setning?",
        en: "Which problem do we solve, in one sentence?")
    case "commitment":
      Phrase(
        nb: "Hva kommunen bidrar med", nn: "Kva kommunen bidreg med",
        en: "What the municipality contributes")
    case "challenges":
      Phrase(
        nb: "Én på hver linje: utfordring=begrunnelse",
        nn: "Éi på kvar linje: utfordring=grunngiving",
        en: "One on each line: challenge=justification")
    case "goalReferences":
      Phrase(
        nb: "Ett mål på hver linje: kilde=mål", nn: "Eitt mål på kvar linje: kjelde=mål",
        en: "One goal on each line: source=goal")
    case "area":
      Phrase(
        nb: "Stedet og grensene for det", nn: "Staden og grensene for han",
        en: "The place and its bounds")
    case "plannedEnd", "actualEnd":
      Phrase(
        nb: "En endret sluttdato trenger en begrunnelse",
        nn: "Ein endra sluttdato treng ei grunngiving",
        en: "A changed end date needs a reason")
    case "amount":
      Phrase(
        nb: "Hele kroner. Avgjør om prosjektet er lite eller stort",
        nn: "Heile kroner. Avgjer om prosjektet er lite eller stort",
        en: "Whole kroner. Decides whether the project is small or large")
    default: nil
    }
  }

  static func caseOrganisation(_ key: String) -> Phrase? {
    switch key {
    case "role":
      Phrase(
        nb: "En prosess har nøyaktig én eier", nn: "Ein prosess har nøyaktig éin eigar",
        en: "A case has exactly one owner")
    default: nil
    }
  }
}
