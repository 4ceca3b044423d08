package import Domain

extension MeetingKind: Labelled {
  package var label: Phrase {
    switch self {
    case .openMeeting: Phrase(nb: "Åpent møte", nn: "Ope møte", en: "Open meeting")
    case .workingMeeting: Phrase(norwegian: "Arbeidsmøte", en: "Working meeting")
    case .discussionMeeting:
      Phrase(nb: "Drøftelsesmøte", nn: "Drøftingsmøte", en: "Discussion meeting")
    case .coCreationWorkshop:
      Phrase(nb: "Samskapingsverksted", nn: "Samskapingsverkstad", en: "Co-creation workshop")
    case .workshop: Phrase(nb: "Arbeidsverksted", nn: "Arbeidsverkstad", en: "Workshop")
    case .informationMeeting: Phrase(norwegian: "Informasjonsmøte", en: "Information meeting")
    case .steeringGroup: Phrase(norwegian: "Styringsgruppe", en: "Steering group")
    }
  }
}

extension Interval: Labelled {
  package var label: Phrase {
    switch self {
    case .month: Phrase(nb: "Måned", nn: "Månad", en: "Month")
    case .quarter: Phrase(norwegian: "Kvartal", en: "Quarter")
    case .free: Phrase(norwegian: "Fritt", en: "Free")
    }
  }
}

extension Audience: Labelled {
  package var label: Phrase {
    switch self {
    case .internal: Phrase(norwegian: "Internt", en: "Internal")
    case .local: Phrase(norwegian: "Lokalt", en: "Local")
    }
  }
}

extension InsightLevel: Labelled {
  package var label: Phrase {
    switch self {
    case .system: Phrase(norwegian: "Systemnivå", en: "System level")
    case .user: Phrase(nb: "Brukernivå", nn: "Brukarnivå", en: "User level")
    }
  }
}

extension AnchoringArena: Labelled {
  package var label: Phrase {
    switch self {
    case .administrative: Phrase(norwegian: "Administrativ", en: "Administrative")
    case .political: Phrase(norwegian: "Politisk", en: "Political")
    case .local: Phrase(norwegian: "Lokal", en: "Local")
    }
  }
}

extension AgreementLevel: Labelled {
  package var label: Phrase {
    switch self {
    case .draft: Phrase(norwegian: "Utkast", en: "Draft")
    case .beingAnchored: Phrase(norwegian: "Til forankring", en: "Being anchored")
    case .readyToSign: Phrase(norwegian: "Klar til signering", en: "Ready to sign")
    case .signed: Phrase(norwegian: "Signert", en: "Signed")
    case .inForce: Phrase(nb: "Gjelder", nn: "Gjeld", en: "In force")
    }
  }
}

extension PlanLevel: Labelled {
  package var label: Phrase {
    switch self {
    case .draft: PlanStatus.draft.label
    case .outForInput: PlanStatus.outForInput.label
    case .final: PlanStatus.final.label
    }
  }
}
