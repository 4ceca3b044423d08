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
    subkinds?.knownLabel(code)
  }

  /// The name of one of the kind's own outcomes, nil where it has no such one.
  package func outcomeLabel(_ code: String) -> Phrase? {
    outcomes?.knownLabel(code)
  }
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

extension InsightKind: Labelled {
  package var label: Phrase {
    switch self {
    case .barrier: Phrase(norwegian: "Barriere", en: "Barrier")
    case .inhibitor: Phrase(nb: "Hemmer", nn: "Hemmar", en: "Inhibitor")
    case .promoter: Phrase(nb: "Fremmer", nn: "Fremjar", en: "Promoter")
    case .interview: Phrase(norwegian: "Intervju", en: "Interview")
    case .workshop: Phrase(nb: "Verksted", nn: "Verkstad", en: "Workshop")
    }
  }
}

extension KnowledgeKind: Labelled {
  package var label: Phrase {
    switch self {
    case .statistics: Phrase(norwegian: "Statistikk", en: "Statistics")
    case .report: Phrase(norwegian: "Rapport", en: "Report")
    case .survey: Phrase(nb: "Undersøkelse", nn: "Undersøking", en: "Survey")
    case .observation: Phrase(nb: "Befaring", nn: "Synfaring", en: "Site visit")
    case .localKnowledge: Phrase(norwegian: "Lokalkunnskap", en: "Local knowledge")
    case .other: Phrase(nb: "Annet", nn: "Anna", en: "Other")
    }
  }
}

extension CommunicationKind: Labelled {
  package var label: Phrase {
    switch self {
    case .informationMeeting: Phrase(norwegian: "Informasjonsmøte", en: "Information meeting")
    case .workshop: Phrase(nb: "Verksted", nn: "Verkstad", en: "Workshop")
    case .writtenMaterial:
      Phrase(nb: "Skriftlig materiell", nn: "Skriftleg materiell", en: "Written material")
    case .webChannel: Phrase(norwegian: "Nettkanal", en: "Web channel")
    }
  }
}

extension AnchoringKind: Labelled {
  package var label: Phrase {
    switch self {
    case .administrative: AnchoringArena.administrative.label
    case .political: AnchoringArena.political.label
    case .local: AnchoringArena.local.label
    case .party: Phrase(norwegian: "Hos part", en: "Within party")
    }
  }
}

extension InputOutcome: Labelled {
  package var label: Phrase {
    switch self {
    case .takenIn: Phrase(nb: "Tatt inn", nn: "Teke inn", en: "Taken in")
    case .partly: Phrase(norwegian: "Delvis", en: "Partly")
    case .notTakenIn: Phrase(nb: "Ikke tatt inn", nn: "Ikkje teke inn", en: "Not taken in")
    }
  }
}

extension TestOutcome: Labelled {
  package var label: Phrase {
    switch self {
    case .works: Phrase(nb: "Virker", nn: "Verkar", en: "Works")
    case .adjust: Phrase(norwegian: "Juster", en: "Adjust")
    case .discard: Phrase(norwegian: "Forkast", en: "Discard")
    }
  }
}
