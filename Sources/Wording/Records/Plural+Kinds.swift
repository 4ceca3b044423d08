extension Plural {
  /// Makes a noun of its two forms in each language, the one after 1 first.
  fileprivate init(nb: (String, String), nn: (String, String), en: (String, String)) {
    self.init(
      one: Phrase(nb: nb.0, nn: nn.0, en: en.0), other: Phrase(nb: nb.1, nn: nn.1, en: en.1))
  }

  /// The municipality's own settings.
  package static let platforms = Plural(
    nb: ("plattform", "plattformer"), nn: ("plattform", "plattformer"),
    en: ("platform", "platforms"))

  /// Organisations.
  package static let organisations = Plural(
    nb: ("organisasjon", "organisasjoner"), nn: ("organisasjon", "organisasjonar"),
    en: ("organisation", "organisations"))

  /// Persons.
  package static let persons = Plural(
    nb: ("person", "personer"), nn: ("person", "personar"), en: ("person", "persons"))

  /// Cases; a template may have a word of its own.
  package static let cases = Plural(
    nb: ("prosess", "prosesser"), nn: ("prosess", "prosessar"), en: ("case", "cases"))

  /// Phases.
  package static let phases = Plural(
    nb: ("fase", "faser"), nn: ("fase", "fasar"), en: ("phase", "phases"))

  /// Steps: what phases are called where a process has steps.
  package static let steps = Plural(
    nb: ("steg", "steg"), nn: ("steg", "steg"), en: ("step", "steps"))

  /// Requirements that somebody decided to do without.
  package static let overrides = Plural(
    nb: ("overstyrt krav", "overstyrte krav"), nn: ("overstyrt krav", "overstyrte krav"),
    en: ("overridden requirement", "overridden requirements"))

  /// Organisations that take part in a case.
  package static let caseOrganisations = Plural(
    nb: ("deltakende organisasjon", "deltakende organisasjoner"),
    nn: ("deltakande organisasjon", "deltakande organisasjonar"),
    en: ("participating organisation", "participating organisations"))

  /// Persons' parts in a team.
  package static let memberships = Plural(
    nb: ("rolle i teamet", "roller i teamet"), nn: ("rolle i teamet", "roller i teamet"),
    en: ("team role", "team roles"))

  /// Goals.
  package static let goals = Plural(nb: ("mål", "mål"), nn: ("mål", "mål"), en: ("goal", "goals"))

  /// Action plans.
  package static let actionPlans = Plural(
    nb: ("handlingsplan", "handlingsplaner"), nn: ("handlingsplan", "handlingsplanar"),
    en: ("action plan", "action plans"))

  /// Measures.
  package static let measures = Plural(
    nb: ("tiltak", "tiltak"), nn: ("tiltak", "tiltak"), en: ("measure", "measures"))

  /// Answers to a checklist.
  package static let assessments = Plural(
    nb: ("svar", "svar"), nn: ("svar", "svar"), en: ("answer", "answers"))

  /// Money lines.
  package static let moneyLines = Plural(
    nb: ("økonomipost", "økonomiposter"), nn: ("økonomipost", "økonomipostar"),
    en: ("money line", "money lines"))

  /// Log entries.
  package static let entries = Plural(
    nb: ("loggpost", "loggposter"), nn: ("loggpost", "loggpostar"),
    en: ("log entry", "log entries"))

  /// Document references.
  package static let documentReferences = Plural(
    nb: ("dokumentreferanse", "dokumentreferanser"),
    nn: ("dokumentreferanse", "dokumentreferansar"),
    en: ("document reference", "document references"))

  /// Texts that a coordinator has written for a document.
  package static let narratives = Plural(
    nb: ("egen tekst", "egne tekster"), nn: ("eigen tekst", "eigne tekstar"),
    en: ("written section", "written sections"))

  /// Series of meetings.
  package static let meetingSeries = Plural(
    nb: ("møteserie", "møteserier"), nn: ("møteserie", "møteseriar"),
    en: ("meeting series", "meeting series"))

  /// Times in which a series expects no meeting.
  package static let seriesPauses = Plural(
    nb: ("pause i serien", "pauser i serien"), nn: ("pause i serien", "pausar i serien"),
    en: ("pause in the series", "pauses in the series"))

  /// Meetings.
  package static let meetings = Plural(
    nb: ("møte", "møter"), nn: ("møte", "møte"), en: ("meeting", "meetings"))

  /// Points on an agenda.
  package static let agendaItems = Plural(
    nb: ("sak på møtet", "saker på møtet"), nn: ("sak på møtet", "saker på møtet"),
    en: ("agenda item", "agenda items"))

  /// Who was at a meeting.
  package static let attendances = Plural(
    nb: ("oppmøte", "oppmøter"), nn: ("oppmøte", "oppmøte"), en: ("attendance", "attendances"))

  /// Agreements.
  package static let agreements = Plural(
    nb: ("avtale", "avtaler"), nn: ("avtale", "avtalar"), en: ("agreement", "agreements"))

  /// Organisations that sign an agreement.
  package static let agreementParties = Plural(
    nb: ("part i avtalen", "parter i avtalen"), nn: ("part i avtalen", "partar i avtalen"),
    en: ("party to the agreement", "parties to the agreement"))

  /// Municipal services that matter to a case.
  package static let serviceAreas = Plural(
    nb: ("tjenesteområde", "tjenesteområder"), nn: ("tenesteområde", "tenesteområde"),
    en: ("service area", "service areas"))

  /// Ticked cells of the grid of actors and verbs.
  package static let contributions = Plural(
    nb: ("bidrag", "bidrag"), nn: ("bidrag", "bidrag"), en: ("contribution", "contributions"))

  /// Decisions on a year's activity plan.
  package static let activityPlans = Plural(
    nb: ("årlig aktivitetsplan", "årlige aktivitetsplaner"),
    nn: ("årleg aktivitetsplan", "årlege aktivitetsplanar"),
    en: ("annual activity plan", "annual activity plans"))

  /// Workshops with a set of keys.
  package static let workshops = Plural(
    nb: ("verkstedresultat", "verkstedresultater"),
    nn: ("verkstadresultat", "verkstadresultat"), en: ("workshop result", "workshop results"))

  /// Keys that a workshop added.
  package static let supplementaryKeys = Plural(
    nb: ("tilleggsnøkkel", "tilleggsnøkler"), nn: ("tilleggsnøkkel", "tilleggsnøklar"),
    en: ("supplementary key", "supplementary keys"))

  /// Groups at a workshop.
  package static let workshopGroups = Plural(
    nb: ("gruppe", "grupper"), nn: ("gruppe", "grupper"), en: ("group", "groups"))

  /// Names that organisations had.
  package static let earlierNames = Plural(
    nb: ("tidligere navn", "tidligere navn"), nn: ("tidlegare namn", "tidlegare namn"),
    en: ("earlier name", "earlier names"))

  /// Things of mixed kinds.
  package static let rows = Plural(
    nb: ("ting", "ting"), nn: ("ting", "ting"), en: ("thing", "things"))
}
