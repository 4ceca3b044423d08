package import Domain

extension GoalKind: Labelled {
  package var label: Phrase {
    switch self {
    case .main: Phrase(nb: "Hovedmål", nn: "Hovudmål", en: "Main goal")
    case .sub: Phrase(norwegian: "Delmål", en: "Sub-goal")
    }
  }
}

extension MeasureCategory: Labelled {
  package var label: Phrase {
    switch self {
    case .physical: Phrase(norwegian: "Fysisk", en: "Physical")
    case .social: Phrase(norwegian: "Sosial", en: "Social")
    case .cultural: Phrase(norwegian: "Kulturell", en: "Cultural")
    case .service: Phrase(nb: "Tjeneste", nn: "Teneste", en: "Service")
    case .process: Phrase(norwegian: "Prosess", en: "Process")
    case .reporting: Phrase(norwegian: "Rapportering", en: "Reporting")
    }
  }
}

extension MeasureStatus: Labelled {
  package var label: Phrase {
    switch self {
    case .proposed: Phrase(nb: "Foreslått", nn: "Føreslått", en: "Proposed")
    case .decided: Phrase(nb: "Vedtatt", nn: "Vedteke", en: "Decided")
    case .inProgress: Phrase(norwegian: "Pågår", en: "In progress")
    case .postponed: Phrase(nb: "Utsatt", nn: "Utsett", en: "Postponed")
    case .done: Phrase(norwegian: "Fullført", en: "Done")
    case .cancelled: Phrase(norwegian: "Avlyst", en: "Cancelled")
    }
  }
}

extension PlanStatus: Labelled {
  package var label: Phrase {
    switch self {
    case .draft: Phrase(norwegian: "Utkast", en: "Draft")
    case .outForInput: Phrase(nb: "Til innspill", nn: "Til innspel", en: "Out for input")
    case .final: Phrase(nb: "Endelig", nn: "Endeleg", en: "Final")
    case .replaced: Phrase(nb: "Erstattet", nn: "Erstatta", en: "Replaced")
    }
  }
}

extension MoneyDirection: Labelled {
  package var label: Phrase {
    switch self {
    case .cost: Phrase(norwegian: "Kostnad", en: "Cost")
    case .funding: Phrase(norwegian: "Finansiering", en: "Funding")
    }
  }
}

extension ChecklistAnswer: Labelled {
  package var label: Phrase {
    switch self {
    case .notAssessed: Phrase(nb: "Ikke vurdert", nn: "Ikkje vurdert", en: "Not assessed")
    case .yes: Phrase(norwegian: "Ja", en: "Yes")
    case .partly: Phrase(norwegian: "Delvis", en: "Partly")
    case .no: Phrase(norwegian: "Nei", en: "No")
    case .notRelevant: Phrase(nb: "Ikke relevant", nn: "Ikkje relevant", en: "Not relevant")
    }
  }
}
