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
