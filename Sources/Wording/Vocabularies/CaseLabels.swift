package import Domain

extension CaseStatus: Labelled {
  package var label: Phrase {
    switch self {
    case .draft: Phrase(norwegian: "Utkast", en: "Draft")
    case .active: Phrase(norwegian: "Aktiv", en: "Active")
    case .paused: Phrase(norwegian: "På pause", en: "Paused")
    case .closed: Phrase(nb: "Avsluttet", nn: "Avslutta", en: "Closed")
    case .discontinued: Phrase(nb: "Avbrutt", nn: "Avbroten", en: "Discontinued")
    case .archived: Phrase(norwegian: "Arkivert", en: "Archived")
    }
  }
}

extension PhaseStatus: Labelled {
  package var label: Phrase {
    switch self {
    case .notStarted: Phrase(nb: "Ikke startet", nn: "Ikkje starta", en: "Not started")
    case .inProgress: Phrase(norwegian: "Pågår", en: "In progress")
    case .completed: Phrase(norwegian: "Fullført", en: "Completed")
    case .skipped: Phrase(nb: "Hoppet over", nn: "Hoppa over", en: "Skipped")
    }
  }
}

extension CaseSize: Labelled {
  package var label: Phrase {
    switch self {
    case .small: Phrase(norwegian: "Lite prosjekt", en: "Small project")
    case .large: Phrase(norwegian: "Stort prosjekt", en: "Large project")
    case .unknown: Phrase(nb: "Størrelse ukjent", nn: "Storleik ukjend", en: "Size unknown")
    }
  }
}

extension CaseLevel: Labelled {
  package var label: Phrase {
    switch self {
    case .programme: Phrase(norwegian: "Program", en: "Programme")
    case .subProgramme: Phrase(norwegian: "Delprogram", en: "Sub-programme")
    case .project: Phrase(norwegian: "Prosjekt", en: "Project")
    case .subProject: Phrase(norwegian: "Delprosjekt", en: "Sub-project")
    }
  }
}

extension OrganisationRole: Labelled {
  package var label: Phrase {
    switch self {
    case .owner: Phrase(nb: "Eier", nn: "Eigar", en: "Owner")
    case .partner: Phrase(norwegian: "Partner", en: "Partner")
    case .supplier: Phrase(norwegian: "Leverandør", en: "Supplier")
    }
  }
}

extension RuleStrength: Labelled {
  package var label: Phrase {
    switch self {
    case .requirement: Phrase(norwegian: "Krav", en: "Requirement")
    case .advice: Phrase(norwegian: "Råd", en: "Advice")
    }
  }
}

/// The templates that the program brings; a municipality may have others.
package enum ShippedTemplateName: String, CaseIterable, Labelled {
  case sambygging = "sambygging-6"
  case omradesatsing = "omradesatsing-5"
  case samskaping = "samskaping-5"
  case plattform
  case verkstedNokler = "verksted-nokler"
  case tom

  package var label: Phrase {
    switch self {
    case .sambygging: Phrase(same: "Sambygging")
    case .omradesatsing: Phrase(same: "Områdesatsing")
    case .samskaping: Phrase(same: "Samskaping")
    case .plattform:
      Phrase(
        nb: "Samskapingsplattform", nn: "Samskapingsplattform", en: "Co-creation platform")
    case .verkstedNokler:
      Phrase(nb: "Nøkkelverksted", nn: "Nøkkelverkstad", en: "Key workshop")
    case .tom: Phrase(norwegian: "Tom mal", en: "Blank template")
    }
  }
}
