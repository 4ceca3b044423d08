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

extension AgendaItemKind: Labelled {
  package var label: Phrase {
    switch self {
    case .information: Phrase(norwegian: "Orientering", en: "Information")
    case .discussion: Phrase(norwegian: "Drøfting", en: "Discussion")
    case .decision: Phrase(norwegian: "Vedtak", en: "Decision")
    case .election: Phrase(nb: "Valg", nn: "Val", en: "Election")
    case .evaluation: Phrase(norwegian: "Evaluering", en: "Evaluation")
    case .input: Phrase(nb: "Innspill", nn: "Innspel", en: "Input")
    }
  }
}

extension MeetingStatus: Labelled {
  package var label: Phrase {
    switch self {
    case .planned: Phrase(norwegian: "Planlagt", en: "Planned")
    case .called: Phrase(nb: "Innkalt", nn: "Innkalla", en: "Called")
    case .held: Phrase(nb: "Holdt", nn: "Halde", en: "Held")
    case .minutesInDraft:
      Phrase(norwegian: "Referat i utkast", en: "Minutes in draft")
    case .minutesApproved:
      Phrase(nb: "Referat godkjent", nn: "Referat godkjent", en: "Minutes approved")
    case .cancelled: Phrase(norwegian: "Avlyst", en: "Cancelled")
    }
  }
}

extension AgreementStatus: Labelled {
  package var label: Phrase {
    switch self {
    case .draft: AgreementLevel.draft.label
    case .beingAnchored: AgreementLevel.beingAnchored.label
    case .readyToSign: AgreementLevel.readyToSign.label
    case .signed: AgreementLevel.signed.label
    case .inForce: AgreementLevel.inForce.label
    case .expired: Phrase(nb: "Utløpt", nn: "Gått ut", en: "Expired")
    case .terminated: Phrase(nb: "Oppsagt", nn: "Oppsagd", en: "Terminated")
    case .replaced: Phrase(nb: "Erstattet", nn: "Erstatta", en: "Replaced")
    }
  }
}

extension ContributionVerb: Labelled {
  package var label: Phrase {
    switch self {
    case .define: Phrase(norwegian: "Definere", en: "Define")
    case .design: Phrase(norwegian: "Designe", en: "Design")
    case .implement: Phrase(nb: "Iverksette", nn: "Setje i verk", en: "Implement")
    case .drive: Phrase(norwegian: "Drive fram", en: "Drive")
    }
  }
}
