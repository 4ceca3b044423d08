/// What the sections say that only the full final report has.
package enum FullReportText {
  // MARK: Organisation

  /// The column of persons in a role.
  package static let persons = Phrase(nb: "Personer", nn: "Personar", en: "Persons")

  /// The column of organisations.
  package static let organisation = Phrase(norwegian: "Organisasjon", en: "Organisation")

  /// The column of the phase in which an organisation came in.
  package static let joined = Phrase(nb: "Med fra", nn: "Med frå", en: "Took part from")

  /// The column of periods.
  package static let period = Phrase(norwegian: "Periode", en: "Period")

  /// The list of those who came in when the team was made already (N-27).
  package static let newcomers = Phrase(
    nb: "Kom til underveis", nn: "Kom til undervegs", en: "Came in along the way")

  /// The list of who may decide what (N-36).
  package static let mandates = Phrase(
    nb: "Hvem som kan bestemme", nn: "Kven som kan avgjere", en: "Who may decide")

  /// The list of those who have taken the work up as theirs.
  package static let anchoring = Phrase(norwegian: "Forankring", en: "Anchoring")

  // MARK: Equality

  /// The column of who contributes.
  package static let actor = Phrase(nb: "Aktør", nn: "Aktør", en: "Actor")

  /// The list of actors that have no tick in the grid (V-02).
  package static let withoutContribution = Phrase(
    nb: "Uten registrert bidrag", nn: "Utan registrert bidrag",
    en: "Without a registered contribution")

  /// The list of organisations that came in when the planning was done (V-01).
  package static let joinedLate = Phrase(
    nb: "Kom først inn etter planleggingen", nn: "Kom først inn etter planlegginga",
    en: "Came in only after the planning")

  /// The list of inputs with what was done with each (O-19).
  package static let inputs = Phrase(
    nb: "Innspill og hva som ble gjort", nn: "Innspel og kva som vart gjort",
    en: "Inputs and what was done")

  /// When an organisation came in.
  package static func joined(_ organisation: String, in phase: String) -> Phrase {
    Phrase(
      nb: "\(organisation): med fra «\(phase)»", nn: "\(organisation): med frå «\(phase)»",
      en: "\(organisation): took part from “\(phase)”")
  }

  /// That nobody has said what was done with an input.
  package static let notAnswered = Phrase(
    nb: "Ikke besvart", nn: "Ikkje svart på", en: "Not answered")

  // MARK: The way ahead

  /// The list of measures that go on.
  package static let openMeasures = Phrase(
    nb: "Tiltak som fortsetter", nn: "Tiltak som held fram", en: "Measures that continue")

  /// The list of goals that somebody looks after from now on.
  package static let lastingGoals = Phrase(
    nb: "Mål som noen følger opp", nn: "Mål som nokon følgjer opp",
    en: "Goals that somebody follows up")

  /// What happens next, in the coordinator's words.
  package static let next = Phrase(
    nb: "Slik går det videre", nn: "Slik går det vidare", en: "What happens next")
}

/// What a written section asks the coordinator to say.
package enum WrittenSectionText {
  /// For the summary: at most so many words.
  package static func summary(words: Int) -> Phrase {
    Phrase(
      nb: "Hva gjorde dere, for hvem, hva kom ut av det, og hva lærte dere? Høyst \(words) ord.",
      nn: "Kva gjorde de, for kven, kva kom ut av det, og kva lærte de? Høgst \(words) ord.",
      en: "What did you do, for whom, what came of it, and what did you learn? "
        + "At most \(words) words.")
  }

  /// For background and need.
  package static let background = Phrase(
    nb: "Er det noe mer andre må vite for å forstå hvorfor dette kom i gang?",
    nn: "Er det noko meir andre må vite for å forstå kvifor dette kom i gang?",
    en: "Is there more that others must know to see why this was begun?")

  /// For the goals.
  package static let goals = Phrase(
    nb: "Hvor langt kom dere mot målene, og hva var grunnen?",
    nn: "Kor langt kom de mot måla, og kva var grunnen?",
    en: "How far did you get towards the goals, and why?")

  /// For equality and participation.
  package static let equality = Phrase(
    nb: "Hvem fikk være med og avgjøre, og hvem skulle vært med?",
    nn: "Kven fekk vere med og avgjere, og kven skulle ha vore med?",
    en: "Who had a say, and who should have had one?")

  /// For experience and learning.
  package static let experience = Phrase(
    nb: "Hva vil dere si til noen som skal gjøre det samme?",
    nn: "Kva vil de seie til nokon som skal gjere det same?",
    en: "What would you tell somebody who is about to do the same?")

  /// For the finances.
  package static let economy = Phrase(
    nb: "Hvorfor ble regnskapet et annet enn budsjettet?",
    nn: "Kvifor vart rekneskapen ein annan enn budsjettet?",
    en: "Why did the accounts turn out other than the budget?")

  /// For the way ahead.
  package static let continuation = Phrase(
    nb: "Hva skjer nå, og hvem har ansvaret for det?",
    nn: "Kva skjer no, og kven har ansvaret for det?",
    en: "What happens now, and who is responsible for it?")
}
