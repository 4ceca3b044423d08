extension ActionText {
  package static let moveUp = ActionText(
    label: Phrase(nb: "Opp", nn: "Opp", en: "Up"),
    explanation: Phrase(
      nb: "Forrige rad.",
      nn: "Førre rad.",
      en: "Previous row."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let moveDown = ActionText(
    label: Phrase(nb: "Ned", nn: "Ned", en: "Down"),
    explanation: Phrase(
      nb: "Neste rad.",
      nn: "Neste rad.",
      en: "Next row."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let pageUp = ActionText(
    label: Phrase(nb: "Side opp", nn: "Side opp", en: "Page up"),
    explanation: Phrase(
      nb: "En skjerm opp.",
      nn: "Ein skjerm opp.",
      en: "One screen up."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let pageDown = ActionText(
    label: Phrase(nb: "Side ned", nn: "Side ned", en: "Page down"),
    explanation: Phrase(
      nb: "En skjerm ned.",
      nn: "Ein skjerm ned.",
      en: "One screen down."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let moveToTop = ActionText(
    label: Phrase(nb: "Til første", nn: "Til første", en: "To the first"),
    explanation: Phrase(
      nb: "Første rad i listen.",
      nn: "Første rad i lista.",
      en: "First row of the list."),
    synonyms: Phrase(nb: "start", nn: "start", en: "top"))

  package static let moveToBottom = ActionText(
    label: Phrase(nb: "Til siste", nn: "Til siste", en: "To the last"),
    explanation: Phrase(
      nb: "Siste rad i listen.",
      nn: "Siste rad i lista.",
      en: "Last row of the list."),
    synonyms: Phrase(nb: "slutt", nn: "slutt", en: "bottom"))

  package static let open = ActionText(
    label: Phrase(nb: "Åpne", nn: "Opne", en: "Open"),
    explanation: Phrase(
      nb: "Viser hele raden med historikk.",
      nn: "Viser heile rada med historikk.",
      en: "Shows the whole row with its history."),
    synonyms: Phrase(nb: "vis detaljer", nn: "vis detaljar", en: "show details"))

  package static let add = ActionText(
    label: Phrase(nb: "Ny", nn: "Ny", en: "New"),
    explanation: Phrase(
      nb: "Legger til en ny rad her.",
      nn: "Legg til ei ny rad her.",
      en: "Adds a new row here."),
    synonyms: Phrase(nb: "legg til, opprett", nn: "legg til, opprett", en: "add, create"))

  package static let edit = ActionText(
    label: Phrase(nb: "Rediger", nn: "Rediger", en: "Edit"),
    explanation: Phrase(
      nb: "Endrer raden du står på.",
      nn: "Endrar rada du står på.",
      en: "Changes the row you stand on."),
    synonyms: Phrase(nb: "endre, skriv", nn: "endre, skriv", en: "change, write"))

  package static let changeStatus = ActionText(
    label: Phrase(nb: "Status", nn: "Status", en: "Status"),
    explanation: Phrase(
      nb: "Flytter raden til en annen status.",
      nn: "Flyttar rada til ein annan status.",
      en: "Moves the row to another status."),
    synonyms: Phrase(
      nb: "tilstand, hold, trekk", nn: "tilstand, hald, trekk", en: "state, hold, withdraw"))

  package static let takeIdea = ActionText(
    label: Phrase(nb: "Ta saken", nn: "Ta saka", en: "Take"),
    explanation: Phrase(
      nb: "Du blir saksbehandler for ideen.",
      nn: "Du blir saksbehandlar for ideen.",
      en: "You become the idea's handler."),
    synonyms: Phrase(nb: "saksbehandler", nn: "saksbehandlar", en: "handler"))

  package static let decideIdea = ActionText(
    label: Phrase(nb: "Vedtak", nn: "Vedtak", en: "Decide"),
    explanation: Phrase(
      nb: "Ta videre, henvis, slå sammen eller ikke ta videre.",
      nn: "Ta vidare, vis vidare, slå saman eller ikkje ta vidare.",
      en: "Take forward, refer, join or not take forward."),
    synonyms: Phrase(
      nb: "avgjør, ta videre, henvis", nn: "avgjer, ta vidare, vis vidare",
      en: "take forward, refer"))

  package static let replyToSender = ActionText(
    label: Phrase(nb: "Svar", nn: "Svar", en: "Reply"),
    explanation: Phrase(
      nb: "Skriv hva avsenderen fikk til svar.",
      nn: "Skriv kva avsendaren fekk til svar.",
      en: "Write what the sender was told."),
    synonyms: Phrase(nb: "svar til avsender", nn: "svar til avsendar", en: "answer"))

  package static let joinIdea = ActionText(
    label: Phrase(nb: "Slå sammen", nn: "Slå saman", en: "Join"),
    explanation: Phrase(
      nb: "Slår ideen sammen med en annen.",
      nn: "Slår ideen saman med ein annan.",
      en: "Joins the idea with another one."),
    synonyms: Phrase(nb: "samle", nn: "samle", en: "merge"))

  package static let askSender = ActionText(
    label: Phrase(nb: "Spør avsender", nn: "Spør avsendar", en: "Ask sender"),
    explanation: Phrase(
      nb: "Skriv et spørsmål til avsenderen.",
      nn: "Skriv eit spørsmål til avsendaren.",
      en: "Write a question to the sender."),
    synonyms: Phrase(nb: "avklaring", nn: "avklaring", en: "clarification"))

  package static let setDeadline = ActionText(
    label: Phrase(nb: "Frist", nn: "Frist", en: "Deadline"),
    explanation: Phrase(
      nb: "Setter ny frist for tiltaket.",
      nn: "Set ny frist for tiltaket.",
      en: "Sets a new deadline for the measure."),
    synonyms: Phrase(nb: "utsett, dato", nn: "utset, dato", en: "postpone, date"))

  package static let setResponsible = ActionText(
    label: Phrase(nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible"),
    explanation: Phrase(
      nb: "Velger hvem som har ansvar for tiltaket.",
      nn: "Vel kven som har ansvar for tiltaket.",
      en: "Chooses who is responsible for the measure."),
    synonyms: Phrase(nb: "tildel", nn: "tildel", en: "assign"))

  package static let toggleAnswer = ActionText(
    label: Phrase(nb: "Ja", nn: "Ja", en: "Yes"),
    explanation: Phrase(
      nb: "Svarer ja, eller tar svaret bort.",
      nn: "Svarer ja, eller tek svaret bort.",
      en: "Answers yes, or clears the answer."),
    synonyms: Phrase(nb: "kryss av", nn: "kryss av", en: "tick"))

  package static let raiseAnswer = ActionText(
    label: Phrase(nb: "Høyere svar", nn: "Høgare svar", en: "Raise answer"),
    explanation: Phrase(
      nb: "Flytter svaret fra nei mot ja.",
      nn: "Flyttar svaret frå nei mot ja.",
      en: "Moves the answer from no towards yes."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let lowerAnswer = ActionText(
    label: Phrase(nb: "Lavere svar", nn: "Lågare svar", en: "Lower answer"),
    explanation: Phrase(
      nb: "Flytter svaret fra ja mot nei.",
      nn: "Flyttar svaret frå ja mot nei.",
      en: "Moves the answer from yes towards no."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let handOver = ActionText(
    label: Phrase(nb: "Overlevering", nn: "Overlevering", en: "Handover"),
    explanation: Phrase(
      nb: "Gir åpne tiltak til en annen, eller avslutter alle roller til en person.",
      nn: "Gir opne tiltak til ein annan, eller avsluttar alle roller til ein person.",
      en: "Gives open measures to another, or ends all roles of a person."),
    synonyms: Phrase(
      nb: "slutter, bytt ansvarlig, fordel", nn: "sluttar, byt ansvarleg, fordel",
      en: "leaves, reassign"))

  package static let showRosterOn = ActionText(
    label: Phrase(nb: "Teamet på en dato", nn: "Teamet på ein dato", en: "Team on a date"),
    explanation: Phrase(
      nb: "Viser hvem som var i teamet en bestemt dag.",
      nn: "Viser kven som var i teamet ein bestemt dag.",
      en: "Shows who was in the team on a certain day."),
    synonyms: Phrase(
      nb: "tidligere, den gang, historisk", nn: "tidlegare, den gongen, historisk",
      en: "earlier, past, roster"))

  package static let endMembership = ActionText(
    label: Phrase(nb: "Avslutt rolle", nn: "Avslutt rolle", en: "End role"),
    explanation: Phrase(
      nb: "Setter sluttdato for rollen i teamet.",
      nn: "Set sluttdato for rolla i teamet.",
      en: "Sets the day on which the team role ends."),
    synonyms: Phrase(nb: "slutt", nn: "slutt", en: "leave"))

  package static let writeText = ActionText(
    label: Phrase(nb: "Skriv tekst", nn: "Skriv tekst", en: "Write text"),
    explanation: Phrase(
      nb: "Skriver en egen tekst i sluttrapporten.",
      nn: "Skriv ein eigen tekst i sluttrapporten.",
      en: "Writes a section of the final report yourself."),
    synonyms: Phrase(nb: "sammendrag, råd", nn: "samandrag, råd", en: "summary, advice"))

  package static let completePhase = ActionText(
    label: Phrase(nb: "Fullfør steg", nn: "Fullfør steg", en: "Complete step"),
    explanation: Phrase(
      nb: "Viser hva steget krever, og fullfører det.",
      nn: "Viser kva steget krev, og fullfører det.",
      en: "Shows what the step asks for, and completes it."),
    synonyms: Phrase(nb: "neste steg, krav", nn: "neste steg, krav", en: "next step, gate"))

  package static let showPhases = ActionText(
    label: Phrase(nb: "Steg", nn: "Steg", en: "Steps"),
    explanation: Phrase(
      nb: "Viser stegene med hva, hvem og krav.",
      nn: "Viser stega med kva, kven og krav.",
      en: "Shows the steps with what, who and requirements."),
    synonyms: Phrase(nb: "faser", nn: "fasar", en: "phases"))

  package static let showOrigin = ActionText(
    label: Phrase(nb: "Idé/prosess", nn: "Idé/prosess", en: "Idea/case"),
    explanation: Phrase(
      nb: "Går mellom prosessen og ideen den kom fra.",
      nn: "Går mellom prosessen og ideen han kom frå.",
      en: "Goes between the case and the idea it came from."),
    synonyms: Phrase(nb: "opphav", nn: "opphav", en: "origin"))

  package static let editPlan = ActionText(
    label: Phrase(nb: "Planens tekster", nn: "Tekstane i planen", en: "Plan's texts"),
    explanation: Phrase(
      nb: "Endrer strategier, metode og rammer i planen.",
      nn: "Endrar strategiar, metode og rammer i planen.",
      en: "Changes strategies, methods and frames of the plan."),
    synonyms: Phrase(nb: "strategi, kommunikasjon", nn: "strategi, kommunikasjon", en: "strategy"))

  package static let export = ActionText(
    label: Phrase(nb: "Eksporter", nn: "Eksporter", en: "Export"),
    explanation: Phrase(
      nb: "Viser dokumentene som kan lages, først på skjermen.",
      nn: "Viser dokumenta som kan lagast, først på skjermen.",
      en: "Shows the documents that can be made, on the screen first."),
    synonyms: Phrase(
      nb: "sluttrapport, skriv ut, markdown", nn: "sluttrapport, skriv ut, markdown",
      en: "report, print"))

  package static let delete = ActionText(
    label: Phrase(nb: "Papirkurv", nn: "Papirkorg", en: "Bin"),
    explanation: Phrase(
      nb: "Legger raden i papirkurven. Den kan gjenopprettes.",
      nn: "Legg rada i papirkorga. Ho kan gjenopprettast.",
      en: "Moves the row to the bin. It can be restored."),
    synonyms: Phrase(nb: "slett, fjern", nn: "slett, fjern", en: "delete, remove"))

  package static let filter = ActionText(
    label: Phrase(nb: "Filter", nn: "Filter", en: "Filter"),
    explanation: Phrase(
      nb: "Viser bare radene som har ordene du skriver.",
      nn: "Viser berre radene som har orda du skriv.",
      en: "Shows only the rows that hold the words you type."),
    synonyms: Phrase(nb: "finn i listen", nn: "finn i lista", en: "find in list"))

  package static let showAllRows = ActionText(
    label: Phrase(nb: "Vis alle", nn: "Vis alle", en: "Show all"),
    explanation: Phrase(
      nb: "Tar bort filteret, så alle rader vises igjen.",
      nn: "Tek bort filteret, så alle radene blir viste att.",
      en: "Takes the filter away, so that all rows are shown again."),
    synonyms: Phrase(nb: "nullstill filter", nn: "nullstill filter", en: "clear filter"))

  package static let findInText = ActionText(
    label: Phrase(nb: "Finn", nn: "Finn", en: "Find"),
    explanation: Phrase(
      nb: "Finner ord i dokumentet. ↓ og ↑ går til neste og forrige.",
      nn: "Finn ord i dokumentet. ↓ og ↑ går til neste og førre.",
      en: "Finds words in the document. ↓ and ↑ go to the next and the one before."),
    synonyms: Phrase(nb: "søk", nn: "søk", en: "search"))

  package static let changeScope = ActionText(
    label: Phrase(nb: "Utvalg", nn: "Utval", en: "Scope"),
    explanation: Phrase(
      nb: "Bytter mellom åpne ideer, ideer uten svar og alle.",
      nn: "Byter mellom opne idear, idear utan svar og alle.",
      en: "Switches between open ideas, ideas without reply and all."),
    synonyms: Phrase(nb: "alle, uten svar", nn: "alle, utan svar", en: "all, without reply"))

  package static let changeOrder = ActionText(
    label: Phrase(nb: "Sorter", nn: "Sorter", en: "Sort"),
    explanation: Phrase(
      nb: "Bytter rekkefølge på listen.",
      nn: "Byter rekkjefølgje på lista.",
      en: "Changes the order of the list."),
    synonyms: Phrase(nb: "rekkefølge", nn: "rekkjefølgje", en: "order"))

  package static let previousTab = ActionText(
    label: Phrase(nb: "Forrige fane", nn: "Førre fane", en: "Previous tab"),
    explanation: Phrase(
      nb: "Fanen til venstre.",
      nn: "Fana til venstre.",
      en: "The tab to the left."),
    synonyms: Phrase(nb: "fane", nn: "fane", en: "tab"))
}
