package import Domain

extension EntryKind: Labelled {
  package var label: Phrase {
    switch self {
    case .evaluation: Phrase(norwegian: "Evaluering", en: "Evaluation")
    case .experience: Phrase(norwegian: "Erfaring", en: "Experience")
    case .adjustment: Phrase(norwegian: "Justering", en: "Adjustment")
    case .insight: Phrase(norwegian: "Innsikt", en: "Insight")
    case .knowledge: Phrase(norwegian: "Kunnskap", en: "Knowledge")
    case .input: Phrase(nb: "Innspill", nn: "Innspel", en: "Input")
    case .competence: Phrase(norwegian: "Kompetanse", en: "Competence")
    case .communication: Phrase(norwegian: "Kommunikasjon", en: "Communication")
    case .anchoring: Phrase(norwegian: "Forankring", en: "Anchoring")
    case .resource: Phrase(norwegian: "Ressurs", en: "Resource")
    case .test: Phrase(norwegian: "Test", en: "Test")
    case .possibility: Phrase(nb: "Mulighet", nn: "Moglegheit", en: "Possibility")
    case .need: Phrase(norwegian: "Behov", en: "Need")
    case .question: Phrase(norwegian: "Spørsmål", en: "Question")
    }
  }

  /// The name of one of the kind's own subkinds, nil where it has no such one.
  package func subkindLabel(_ code: String) -> Phrase? {
    switch self {
    case .competence: CompetenceKind(rawValue: code)?.label
    case .resource: ResourceKind(rawValue: code)?.label
    case .insight: EntryLabels.insight[code]
    case .knowledge: EntryLabels.knowledge[code]
    case .communication: EntryLabels.communication[code]
    case .anchoring: EntryLabels.anchoring[code]
    case .evaluation, .experience, .adjustment, .input, .test, .possibility, .need, .question: nil
    }
  }

  /// The name of one of the kind's own outcomes, nil where it has no such one.
  package func outcomeLabel(_ code: String) -> Phrase? {
    switch self {
    case .experience: ExperienceOutcome(rawValue: code)?.label
    case .input: EntryLabels.inputOutcome[code]
    case .test: EntryLabels.testOutcome[code]
    case .evaluation, .adjustment, .insight, .knowledge, .competence, .communication, .anchoring,
      .resource, .possibility, .need, .question:
      nil
    }
  }
}

/// Names of subkinds and outcomes that rules name by their codes alone.
private enum EntryLabels {
  static let insight: [String: Phrase] = [
    "barrier": Phrase(norwegian: "Barriere", en: "Barrier"),
    "inhibitor": Phrase(nb: "Hemmer", nn: "Hemmar", en: "Inhibitor"),
    "promoter": Phrase(nb: "Fremmer", nn: "Fremjar", en: "Promoter"),
    "interview": Phrase(norwegian: "Intervju", en: "Interview"),
    "workshop": Phrase(nb: "Verksted", nn: "Verkstad", en: "Workshop"),
  ]

  static let knowledge: [String: Phrase] = [
    "statistics": Phrase(norwegian: "Statistikk", en: "Statistics"),
    "report": Phrase(norwegian: "Rapport", en: "Report"),
    "survey": Phrase(nb: "Undersøkelse", nn: "Undersøking", en: "Survey"),
    "observation": Phrase(nb: "Befaring", nn: "Synfaring", en: "Site visit"),
    "localKnowledge": Phrase(norwegian: "Lokalkunnskap", en: "Local knowledge"),
    "other": Phrase(nb: "Annet", nn: "Anna", en: "Other"),
  ]

  static let communication: [String: Phrase] = [
    "informationMeeting": Phrase(norwegian: "Informasjonsmøte", en: "Information meeting"),
    "workshop": Phrase(nb: "Verksted", nn: "Verkstad", en: "Workshop"),
    "writtenMaterial":
      Phrase(nb: "Skriftlig materiell", nn: "Skriftleg materiell", en: "Written material"),
    "webChannel": Phrase(norwegian: "Nettkanal", en: "Web channel"),
  ]

  static let anchoring: [String: Phrase] = [
    "administrative": Phrase(norwegian: "Administrativ", en: "Administrative"),
    "political": Phrase(norwegian: "Politisk", en: "Political"),
    "local": Phrase(norwegian: "Lokal", en: "Local"),
    "party": Phrase(norwegian: "Hos part", en: "Within party"),
  ]

  static let inputOutcome: [String: Phrase] = [
    "takenIn": Phrase(nb: "Tatt inn", nn: "Teke inn", en: "Taken in"),
    "partly": Phrase(norwegian: "Delvis", en: "Partly"),
    "notTakenIn": Phrase(nb: "Ikke tatt inn", nn: "Ikkje teke inn", en: "Not taken in"),
  ]

  static let testOutcome: [String: Phrase] = [
    "works": Phrase(nb: "Virker", nn: "Verkar", en: "Works"),
    "adjust": Phrase(norwegian: "Juster", en: "Adjust"),
    "discard": Phrase(norwegian: "Forkast", en: "Discard"),
  ]
}

extension ExperienceOutcome: Labelled {
  package var label: Phrase {
    switch self {
    case .worked: Phrase(norwegian: "Fungerte", en: "Worked")
    case .didNotWork: Phrase(nb: "Fungerte ikke", nn: "Fungerte ikkje", en: "Did not work")
    case .wouldDoDifferently:
      Phrase(
        nb: "Ville gjort annerledes", nn: "Ville gjort annleis", en: "Would do differently")
    }
  }
}

extension ResourceKind: Labelled {
  package var label: Phrase {
    switch self {
    case .time: Phrase(norwegian: "Tid", en: "Time")
    case .competence: Phrase(norwegian: "Kompetanse", en: "Competence")
    case .money: Phrase(nb: "Penger", nn: "Pengar", en: "Money")
    case .premises: Phrase(norwegian: "Lokale", en: "Premises")
    case .equipment: Phrase(norwegian: "Utstyr", en: "Equipment")
    case .network: Phrase(norwegian: "Nettverk", en: "Network")
    }
  }
}

extension CompetenceKind: Labelled {
  package var label: Phrase {
    switch self {
    case .processLeaderCourse:
      Phrase(nb: "Prosesslederkurs", nn: "Prosessleiarkurs", en: "Process leader course")
    case .course: Phrase(nb: "Annet kurs", nn: "Anna kurs", en: "Other course")
    case .visit: Phrase(norwegian: "Studiebesøk", en: "Study visit")
    case .other: Phrase(nb: "Annet", nn: "Anna", en: "Other")
    }
  }
}

extension Visibility: Labelled {
  package var label: Phrase {
    switch self {
    case .internal: Phrase(norwegian: "Intern", en: "Internal")
    case .open: Phrase(nb: "Åpen", nn: "Open", en: "Open")
    }
  }
}
