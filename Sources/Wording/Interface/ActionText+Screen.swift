extension ActionText {
  package static let nextTab = ActionText(
    label: Phrase(nb: "Neste fane", nn: "Neste fane", en: "Next tab"),
    explanation: Phrase(
      nb: "Fanen til høyre.",
      nn: "Fana til høgre.",
      en: "The tab to the right."),
    synonyms: Phrase(nb: "fane", nn: "fane", en: "tab"))

  package static let nextPane = ActionText(
    label: Phrase(nb: "Neste rute", nn: "Neste rute", en: "Next pane"),
    explanation: Phrase(
      nb: "Går til neste rute.",
      nn: "Går til neste rute.",
      en: "Goes to the next pane."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let previousPane = ActionText(
    label: Phrase(nb: "Forrige rute", nn: "Førre rute", en: "Previous pane"),
    explanation: Phrase(
      nb: "Går til forrige rute.",
      nn: "Går til førre rute.",
      en: "Goes to the previous pane."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let focusIdeas = ActionText(
    label: Phrase(nb: "Idékø", nn: "Idékø", en: "Idea queue"),
    explanation: Phrase(
      nb: "Går til idékøen.",
      nn: "Går til idékøa.",
      en: "Goes to the idea queue."),
    synonyms: Phrase(nb: "ideer", nn: "idear", en: "ideas"))

  package static let focusCases = ActionText(
    label: Phrase(nb: "Prosesser", nn: "Prosessar", en: "Cases"),
    explanation: Phrase(
      nb: "Går til prosessene.",
      nn: "Går til prosessane.",
      en: "Goes to the cases."),
    synonyms: Phrase(nb: "saker", nn: "saker", en: "cases"))

  package static let focusTeam = ActionText(
    label: Phrase(nb: "Team", nn: "Team", en: "Team"),
    explanation: Phrase(
      nb: "Går til teamet.",
      nn: "Går til teamet.",
      en: "Goes to the team."),
    synonyms: Phrase(nb: "mulighetsteam", nn: "moglegheitsteam", en: "mulighetsteam"))

  package static let focusPlan = ActionText(
    label: Phrase(nb: "Handlingsplan", nn: "Handlingsplan", en: "Action plan"),
    explanation: Phrase(
      nb: "Går til handlingsplanen og fanene.",
      nn: "Går til handlingsplanen og fanene.",
      en: "Goes to the action plan and its tabs."),
    synonyms: Phrase(nb: "tiltak", nn: "tiltak", en: "measures"))

  package static let focusChecklist = ActionText(
    label: Phrase(nb: "Sjekkliste", nn: "Sjekkliste", en: "Checklist"),
    explanation: Phrase(
      nb: "Går til sjekklisten.",
      nn: "Går til sjekklista.",
      en: "Goes to the checklist."),
    synonyms: Phrase(nb: "suksess", nn: "suksess", en: "success"))

  package static let zoom = ActionText(
    label: Phrase(nb: "Stor rute", nn: "Stor rute", en: "Zoom"),
    explanation: Phrase(
      nb: "Viser ruten alene, eller alle rutene igjen.",
      nn: "Viser ruta åleine, eller alle rutene att.",
      en: "Shows the pane alone, or all panes again."),
    synonyms: Phrase(nb: "fullskjerm", nn: "fullskjerm", en: "full screen"))

  package static let undo = ActionText(
    label: Phrase(nb: "Angre", nn: "Angre", en: "Undo"),
    explanation: Phrase(
      nb: "Tar tilbake det siste du gjorde.",
      nn: "Tek tilbake det siste du gjorde.",
      en: "Takes back the last thing you did."),
    synonyms: Phrase(nb: "tilbake", nn: "tilbake", en: "back"))

  package static let redo = ActionText(
    label: Phrase(nb: "Gjør om", nn: "Gjer om", en: "Redo"),
    explanation: Phrase(
      nb: "Gjør det du angret, en gang til.",
      nn: "Gjer det du angra, ein gong til.",
      en: "Does again what you took back."),
    synonyms: Phrase(nb: "gjenta", nn: "gjenta", en: "again"))

  package static let showOverview = ActionText(
    label: Phrase(nb: "Oversikt", nn: "Oversyn", en: "Overview"),
    explanation: Phrase(
      nb: "Alt som trenger noen: frister, svar, neste steg.",
      nn: "Alt som treng nokon: fristar, svar, neste steg.",
      en: "All that needs somebody: deadlines, replies, next steps."),
    synonyms: Phrase(
      nb: "over fristen, mangler", nn: "over fristen, manglar", en: "overdue, missing"))

  package static let search = ActionText(
    label: Phrase(nb: "Søk", nn: "Søk", en: "Search"),
    explanation: Phrase(
      nb: "Søker i ideer, prosesser, tiltak og personer.",
      nn: "Søkjer i idear, prosessar, tiltak og personar.",
      en: "Searches ideas, cases, measures and people."),
    synonyms: Phrase(nb: "finn", nn: "finn", en: "find"))

  package static let palette = ActionText(
    label: Phrase(nb: "Meny", nn: "Meny", en: "Menu"),
    explanation: Phrase(
      nb: "Alle handlinger, og hopp til ideer, prosesser, tiltak og personer.",
      nn: "Alle handlingar, og hopp til idear, prosessar, tiltak og personar.",
      en: "All actions, and jumps to ideas, cases, measures and people."),
    synonyms: Phrase(nb: "kommando", nn: "kommando", en: "command"))

  package static let showBin = ActionText(
    label: Phrase(nb: "Papirkurven", nn: "Papirkorga", en: "The bin"),
    explanation: Phrase(
      nb: "Viser det som ligger i papirkurven.",
      nn: "Viser det som ligg i papirkorga.",
      en: "Shows what is in the bin."),
    synonyms: Phrase(nb: "slettet, gjenopprett", nn: "sletta, gjenopprett", en: "deleted, restore"))

  package static let editPlatform = ActionText(
    label: Phrase(
      nb: "Kommunens innstillinger", nn: "Innstillingane til kommunen",
      en: "Municipality's settings"),
    explanation: Phrase(
      nb: "Endrer terskel, kanaler, slagord og kontakt.",
      nn: "Endrar terskel, kanalar, slagord og kontakt.",
      en: "Changes threshold, channels, slogan and contact."),
    synonyms: Phrase(nb: "terskel, plattform", nn: "terskel, plattform", en: "threshold, platform"))

  package static let addPerson = ActionText(
    label: Phrase(nb: "Ny person", nn: "Ny person", en: "New person"),
    explanation: Phrase(
      nb: "Legger til en person.",
      nn: "Legg til ein person.",
      en: "Adds a person."),
    synonyms: Phrase(nb: "folk", nn: "folk", en: "people"))

  package static let addOrganisation = ActionText(
    label: Phrase(nb: "Ny organisasjon", nn: "Ny organisasjon", en: "New organisation"),
    explanation: Phrase(
      nb: "Legger til en organisasjon.",
      nn: "Legg til ein organisasjon.",
      en: "Adds an organisation."),
    synonyms: Phrase(
      nb: "lag, forening, bedrift", nn: "lag, foreining, bedrift", en: "association, firm"))

  package static let addPartner = ActionText(
    label: Phrase(
      nb: "Ny deltakende organisasjon", nn: "Ny deltakande organisasjon",
      en: "New participating organisation"),
    explanation: Phrase(
      nb: "Tar en organisasjon med i prosessen.",
      nn: "Tek ein organisasjon med i prosessen.",
      en: "Brings an organisation into the case."),
    synonyms: Phrase(nb: "partner, part", nn: "partner, part", en: "partner, party"))

  package static let changeLanguage = ActionText(
    label: Phrase(nb: "Bytt språk", nn: "Byt språk", en: "Change language"),
    explanation: Phrase(
      nb: "Bytter mellom bokmål, nynorsk og engelsk på skjermen.",
      nn: "Byter mellom bokmål, nynorsk og engelsk på skjermen.",
      en: "Switches the screen between bokmål, nynorsk and English."),
    synonyms: Phrase(nb: "nynorsk, english", nn: "bokmål, english", en: "nynorsk, bokmål"))

  package static let copy = ActionText(
    label: Phrase(nb: "Kopier", nn: "Kopier", en: "Copy"),
    explanation: Phrase(
      nb: "Legger raden på utklippstavlen.",
      nn: "Legg rada på utklippstavla.",
      en: "Puts the row on the clipboard."),
    synonyms: Phrase(nb: "utklipp", nn: "utklipp", en: "clipboard"))

  package static let restore = ActionText(
    label: Phrase(nb: "Gjenopprett", nn: "Gjenopprett", en: "Restore"),
    explanation: Phrase(
      nb: "Henter raden tilbake med alt den hadde.",
      nn: "Hentar rada tilbake med alt ho hadde.",
      en: "Brings the row back with all it had."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let emptyBin = ActionText(
    label: Phrase(nb: "Tøm", nn: "Tøm", en: "Empty"),
    explanation: Phrase(
      nb: "Sletter for godt det som er eldre enn 30 dager.",
      nn: "Slettar for godt det som er eldre enn 30 dagar.",
      en: "Removes for good what is older than 30 days."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let overrideGate = ActionText(
    label: Phrase(nb: "Overstyr", nn: "Overstyr", en: "Override"),
    explanation: Phrase(
      nb: "Fullfører steget uten et krav, med begrunnelse.",
      nn: "Fullfører steget utan eit krav, med grunngiving.",
      en: "Completes the step without a requirement, with the reason."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let writeFile = ActionText(
    label: Phrase(nb: "Lagre som fil", nn: "Lagre som fil", en: "Save as file"),
    explanation: Phrase(
      nb: "Skriver dokumentet til en fil du velger.",
      nn: "Skriv dokumentet til ei fil du vel.",
      en: "Writes the document to a file of your choice."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let changeProfile = ActionText(
    label: Phrase(nb: "Intern/offentlig", nn: "Intern/offentleg", en: "Internal/public"),
    explanation: Phrase(
      nb: "Bytter mellom intern og offentlig utgave.",
      nn: "Byter mellom intern og offentleg utgåve.",
      en: "Switches between the internal and the public version."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let save = ActionText(
    label: Phrase(nb: "Lagre", nn: "Lagre", en: "Save"),
    explanation: Phrase(
      nb: "Lagrer det du har skrevet.",
      nn: "Lagrar det du har skrive.",
      en: "Saves what you have written."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let editExternally = ActionText(
    label: Phrase(nb: "Eget skriveprogram", nn: "Eige skriveprogram", en: "Own editor"),
    explanation: Phrase(
      nb: "Åpner teksten i skriveprogrammet ditt.",
      nn: "Opnar teksten i skriveprogrammet ditt.",
      en: "Opens the text in your own editor."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let startOver = ActionText(
    label: Phrase(nb: "Begynn på nytt", nn: "Start på nytt", en: "Start over"),
    explanation: Phrase(
      nb: "Kaster kladden og viser skjemaet som det var før den.",
      nn: "Kastar kladden og viser skjemaet som det var før han.",
      en: "Discards the draft and shows the form as it was before it."),
    synonyms: Phrase(nb: "forkast kast kladd", nn: "forkast kast kladd", en: "discard draft"))

  package static let keepMine = ActionText(
    label: Phrase(nb: "Behold min", nn: "Behald min", en: "Keep mine"),
    explanation: Phrase(
      nb: "Bruker det du skrev, i feltet du står på.",
      nn: "Bruker det du skreiv, i feltet du står på.",
      en: "Uses what you wrote in the field you stand on."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let keepTheirs = ActionText(
    label: Phrase(nb: "Behold den andres", nn: "Behald den andre si", en: "Keep theirs"),
    explanation: Phrase(
      nb: "Bruker det den andre skrev, i feltet du står på.",
      nn: "Bruker det den andre skreiv, i feltet du står på.",
      en: "Uses what the other wrote in the field you stand on."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let help = ActionText(
    label: Phrase(nb: "Hjelp", nn: "Hjelp", en: "Help"),
    explanation: Phrase(
      nb: "Viser tastene her, og slik gjør du.",
      nn: "Viser tastane her, og slik gjer du.",
      en: "Shows the keys here, and how to."),
    synonyms: Phrase(nb: "taster", nn: "tastar", en: "keys"))

  package static let back = ActionText(
    label: Phrase(nb: "Tilbake", nn: "Tilbake", en: "Back"),
    explanation: Phrase(
      nb: "Ett steg tilbake. Det du har skrevet, blir tatt vare på.",
      nn: "Eitt steg tilbake. Det du har skrive, blir teke vare på.",
      en: "One step back. What you have typed is kept."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let redraw = ActionText(
    label: Phrase(nb: "Tegn på nytt", nn: "Teikn på nytt", en: "Redraw"),
    explanation: Phrase(
      nb: "Tegner skjermen på nytt.",
      nn: "Teiknar skjermen på nytt.",
      en: "Draws the screen anew."),
    synonyms: Phrase(nb: "", nn: "", en: ""))

  package static let quit = ActionText(
    label: Phrase(nb: "Avslutt", nn: "Avslutt", en: "Quit"),
    explanation: Phrase(
      nb: "Avslutter. Alt er lagret.",
      nn: "Avsluttar. Alt er lagra.",
      en: "Quits. All is saved."),
    synonyms: Phrase(nb: "lukk, gå ut", nn: "lukk, gå ut", en: "close, exit"))
}
