import Domain

extension FieldLabels {
  static func entry(_ key: String) -> Phrase? {
    switch key {
    case "kind": Phrase(norwegian: "Type", en: "Kind")
    case "case": caseLabel
    case "idea": Phrase(norwegian: "Idé", en: "Idea")
    case "text": Phrase(norwegian: "Tekst", en: "Text")
    case "on": Phrase(norwegian: "Dato", en: "Date")
    case "subkind": Phrase(norwegian: "Undertype", en: "Subkind")
    case "outcome": Phrase(norwegian: "Utfall", en: "Outcome")
    case "offeredBy": Phrase(nb: "Tilbys av", nn: "Tilbydd av", en: "Offered by")
    case "answers": Phrase(nb: "Svarer på behov", nn: "Svarar på behov", en: "Answers needs")
    case "isTestable": Phrase(nb: "Kan prøves ut", nn: "Kan prøvast ut", en: "Can be tested")
    case "whatIsTested": Phrase(nb: "Hva prøves", nn: "Kva blir prøvd", en: "What is tested")
    case "successSign":
      Phrase(
        nb: "Slik ser vi at det virker", nn: "Slik ser vi at det verkar", en: "Sign of success")
    case "level": Phrase(nb: "Nivå", nn: "Nivå", en: "Level")
    case "count": Phrase(nb: "Antall", nn: "Tal", en: "Number")
    case "actorGroup": Phrase(nb: "Aktørgruppe", nn: "Aktørgruppe", en: "Actor group")
    case "origin": Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")
    case "senderKind": Phrase(nb: "Kommer fra", nn: "Kjem frå", en: "Comes from")
    case "audience": Phrase(nb: "Hvem det er for", nn: "Kven det er for", en: "Audience")
    case "body":
      Phrase(nb: "Organ eller møteplass", nn: "Organ eller møteplass", en: "Body or arena")
    case "caseNumber": Phrase(norwegian: "Saksnummer", en: "Case number")
    case "planVersion":
      Phrase(nb: "Versjon av planen", nn: "Versjon av planen", en: "Version of the plan")
    case "solution": Phrase(nb: "Løsning", nn: "Løysing", en: "Solution")
    case "prototype": Phrase(norwegian: "Prototype", en: "Prototype")
    case "withWhom": Phrase(nb: "Prøvd med", nn: "Prøvd med", en: "Tried with")
    case "reason": Phrase(nb: "Hvorfor", nn: "Kvifor", en: "Why")
    case "nextStep": Phrase(nb: "Neste steg", nn: "Neste steg", en: "Next step")
    case "source":
      Phrase(
        nb: "Fra møte eller verksted", nn: "Frå møte eller verkstad", en: "From meeting or workshop"
      )
    case "persons": Phrase(nb: "Personer", nn: "Personar", en: "Persons")
    case "organisations": Phrase(nb: "Organisasjoner", nn: "Organisasjonar", en: "Organisations")
    case "phase": Phrase(norwegian: "Fase / steg", en: "Phase / step")
    case "visibility": Phrase(nb: "Synlighet", nn: "Synlegheit", en: "Visibility")
    case "answer": Phrase(norwegian: "Svar", en: "Answer")
    case "answeredOn": Phrase(norwegian: "Svart", en: "Answered")
    default: nil
    }
  }

  /// What a field is called for one kind of entry, nil where it has no name of its own.
  static func entry(_ key: String, of kind: EntryKind) -> Phrase? {
    switch (key, kind) {
    case ("text", .experience):
      Phrase(norwegian: "Erfaring / Læringspunkt", en: "Experience / Lesson")
    case ("text", _): kind.label
    case ("subkind", .insight): Phrase(norwegian: "Slags innsikt", en: "Kind of insight")
    case ("subkind", .knowledge):
      Phrase(nb: "Slags kilde", nn: "Slags kjelde", en: "Kind of source")
    case ("subkind", .communication):
      Phrase(nb: "På hvilken måte", nn: "På kva måte", en: "By what means")
    case ("subkind", .anchoring):
      Phrase(nb: "Hvor det er forankret", nn: "Kvar det er forankra", en: "Where it is anchored")
    case ("outcome", .input):
      Phrase(
        nb: "Hva som ble gjort med det", nn: "Kva som vart gjort med det",
        en: "What was done with it")
    case ("outcome", .test):
      Phrase(nb: "Hva testen viste", nn: "Kva testen viste", en: "What the test showed")
    case ("origin", .input): Phrase(nb: "Hvem sa det", nn: "Kven sa det", en: "Who said it")
    case ("count", .insight):
      Phrase(nb: "Antall intervjuer", nn: "Tal på intervju", en: "Number of interviews")
    case ("organisations", .anchoring):
      Phrase(
        nb: "Part som har forankret", nn: "Part som har forankra", en: "Party that has anchored")
    case ("subkind", .competence): Phrase(norwegian: "Kompetanseheving", en: "Competence building")
    case ("subkind", .resource): Phrase(norwegian: "Slags ressurs", en: "Kind of resource")
    case ("outcome", .experience):
      Phrase(nb: "Hvordan gikk det", nn: "Korleis gjekk det", en: "How it went")
    case ("persons", .competence), ("organisations", .competence):
      label(.entry, FieldKey(key)) + Phrase(norwegian: " som deltok", en: " who took part")
    default: nil
    }
  }

  static func moneyLine(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "text": Phrase(nb: "Hva det gjelder", nn: "Kva det gjeld", en: "What it is for")
    case "direction": Phrase(norwegian: "Kostnad eller finansiering", en: "Cost or funding")
    case "budget": Phrase(norwegian: "Budsjett", en: "Budget")
    case "accounts": Phrase(nb: "Regnskap", nn: "Rekneskap", en: "Accounts")
    case "source": Phrase(nb: "Hvem betaler", nn: "Kven betaler", en: "Who pays")
    case "hours":
      Phrase(nb: "Timer (egeninnsats)", nn: "Timar (eigeninnsats)", en: "Hours (own effort)")
    case "hourlyRate": Phrase(norwegian: "Timesats", en: "Hourly rate")
    default: nil
    }
  }

  static func documentReference(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "title": Phrase(norwegian: "Tittel", en: "Title")
    case "kind": Phrase(norwegian: "Type", en: "Kind")
    case "location": Phrase(norwegian: "Fil eller nettadresse", en: "File or web address")
    case "archiveReference": Phrase(norwegian: "Arkivreferanse", en: "Archive reference")
    case "version": Phrase(norwegian: "Versjon", en: "Version")
    case "recipients": Phrase(nb: "Mottakere", nn: "Mottakarar", en: "Recipients")
    case "reviewOn": Phrase(nb: "Gjennomgås", nn: "Blir gått gjennom", en: "To be reviewed")
    case "sentOn": Phrase(nb: "Sendt", nn: "Send", en: "Sent")
    case "status": Phrase(norwegian: "Status", en: "Status")
    default: nil
    }
  }

  static func narrative(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "document": Phrase(norwegian: "Dokument", en: "Document")
    case "section": Phrase(norwegian: "Del", en: "Section")
    case "text": Phrase(norwegian: "Tekst", en: "Text")
    default: nil
    }
  }
}
