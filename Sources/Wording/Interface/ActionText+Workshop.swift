extension ActionText {
  package static let showWorkshops = ActionText(
    label: Phrase(nb: "Verksteder", nn: "Verkstader", en: "Workshops"),
    explanation: Phrase(
      nb: "Viser verkstedene med grupper, stemmesedler og resultat.",
      nn: "Viser verkstadene med grupper, stemmesetlar og resultat.",
      en: "Shows the workshops with groups, ballots and result."),
    synonyms: Phrase(
      nb: "nøkler, nøkkelknippe, grupper", nn: "nøklar, nøkkelknippe, grupper",
      en: "keys, groups, nokkelknippe"))

  package static let castBallot = ActionText(
    label: Phrase(nb: "Stemmeseddel", nn: "Stemmesetel", en: "Ballot"),
    explanation: Phrase(
      nb: "Skriver inn de fem nøklene som gruppen valgte, i rekkefølge.",
      nn: "Skriv inn dei fem nøklane som gruppa valde, i rekkjefølgje.",
      en: "Enters the five keys that the group chose, in order."),
    synonyms: Phrase(nb: "stem, ranger", nn: "røyst, ranger", en: "vote, rank"))

  package static let gatherKeys = ActionText(
    label: Phrase(nb: "Samle mangler", nn: "Samle manglar", en: "Gather missing"),
    explanation: Phrase(
      nb: "Samler det gruppene savnet, under ett navn; ordene deres blir stående.",
      nn: "Samlar det gruppene sakna, under eitt namn; orda deira blir ståande.",
      en: "Gathers what the groups missed under one label; their words stay."),
    synonyms: Phrase(nb: "tilleggsnøkkel", nn: "tilleggsnøkkel", en: "supplementary key"))

  package static let makeMeasure = ActionText(
    label: Phrase(nb: "Gjør til tiltak", nn: "Gjer til tiltak", en: "Make a measure"),
    explanation: Phrase(
      nb: "Gjør noe som skal gjøres hjemme, til et tiltak i en prosess.",
      nn: "Gjer noko som skal gjerast heime, til eit tiltak i ein prosess.",
      en: "Makes something to do at home a measure in a case."),
    synonyms: Phrase(nb: "hjemme, ta opp", nn: "heime, ta opp", en: "home, take up"))

  package static let showKeys = ActionText(
    label: Phrase(nb: "Nøklene", nn: "Nøklane", en: "The keys"),
    explanation: Phrase(
      nb: "Viser alle nøklene med numrene deres.", nn: "Viser alle nøklane med numra deira.",
      en: "Shows all keys with their numbers."),
    synonyms: Phrase(nb: "dansk", nn: "dansk", en: "danish"))

  package static let editWorkshop = ActionText(
    label: Phrase(
      nb: "Spørsmål og oppfølging", nn: "Spørsmål og oppfølging", en: "Question and follow-up"),
    explanation: Phrase(
      nb: "Endrer spørsmålet til gruppene, og hva som skjer nå.",
      nn: "Endrar spørsmålet til gruppene, og kva som skjer no.",
      en: "Changes the question to the groups, and what happens next."),
    synonyms: Phrase(nb: "tema", nn: "tema", en: "theme"))

  package static let closeWorkshop = ActionText(
    label: Phrase(nb: "Avslutt verkstedet", nn: "Avslutt verkstaden", en: "Close the workshop"),
    explanation: Phrase(
      nb: "Avslutter verkstedet; stemmesedlene kan ikke endres etterpå.",
      nn: "Avsluttar verkstaden; stemmesetlane kan ikkje endrast etterpå.",
      en: "Closes the workshop; ballots cannot be changed afterwards."),
    synonyms: Phrase(nb: "lås, ferdig", nn: "lås, ferdig", en: "lock, finish"))
}
