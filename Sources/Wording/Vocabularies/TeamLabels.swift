package import Domain

extension Affiliation: Labelled {
  package var label: Phrase {
    switch self {
    case .municipal: Phrase(norwegian: "Kommune", en: "Municipal")
    case .local: Phrase(norwegian: "Lokal", en: "Local")
    case .other: Phrase(nb: "Annen", nn: "Annan", en: "Other")
    }
  }
}

extension OrganisationKind: Labelled {
  package var label: Phrase {
    switch self {
    case .municipality: Phrase(norwegian: "Kommune", en: "Municipality")
    case .volunteerCentre: Phrase(norwegian: "Frivilligsentral", en: "Volunteer centre")
    case .businessAssociation:
      Phrase(nb: "Næringsforening", nn: "Næringsforeining", en: "Business association")
    case .association: Phrase(nb: "Lag/forening", nn: "Lag/foreining", en: "Association")
    case .firm: Phrase(norwegian: "Bedrift", en: "Firm")
    case .residentsAssociation:
      Phrase(
        nb: "Borettslag/vel", nn: "Burettslag/vel", en: "Housing co-op/residents' association")
    case .educationResearch:
      Phrase(nb: "Utdanning/forskning", nn: "Utdanning/forsking", en: "Education/research")
    case .stateOrCounty: Phrase(norwegian: "Stat/fylke", en: "State/county")
    case .council: Phrase(norwegian: "Råd", en: "Council")
    case .supplier: Phrase(norwegian: "Leverandør", en: "Supplier")
    }
  }
}

extension PlatformParty: Labelled {
  package var label: Phrase {
    switch self {
    case .municipality: Phrase(norwegian: "Kommunen", en: "Municipality")
    case .business: Phrase(norwegian: "Næringslivet", en: "Business")
    case .voluntary: Phrase(nb: "Frivilligheten", nn: "Frivilligheita", en: "Voluntary sector")
    }
  }
}

extension PersonStatus: Labelled {
  package var label: Phrase {
    switch self {
    case .active: Phrase(norwegian: "Aktiv", en: "Active")
    case .blocked: Phrase(nb: "Sperret", nn: "Sperra", en: "Blocked from use")
    case .anonymised: Phrase(norwegian: "Anonymisert", en: "Anonymised")
    }
  }
}

extension Role: Labelled {
  package var label: Phrase {
    switch self {
    case .coordinator: Phrase(norwegian: "Koordinator", en: "Coordinator")
    case .processLeader: Phrase(nb: "Prosessleder", nn: "Prosessleiar", en: "Process leader")
    case .teamLeader: Phrase(nb: "Teamleder", nn: "Teamleiar", en: "Team leader")
    case .ideaOwner: Phrase(nb: "Idéeier", nn: "Idéeigar", en: "Idea owner")
    case .initiator: Phrase(nb: "Initiativtaker", nn: "Initiativtakar", en: "Initiator")
    case .municipalContact: Phrase(norwegian: "Kommunal kontakt", en: "Municipal contact")
    case .processOwner:
      Phrase(nb: "Prosesseier", nn: "Prosesseigar", en: "Process owner (decides at gates)")
    case .professional: Phrase(norwegian: "Fagperson", en: "Professional")
    case .publicActor: Phrase(nb: "Offentlig aktør", nn: "Offentleg aktør", en: "Public actor")
    case .privateActor: Phrase(norwegian: "Privat aktør", en: "Private actor")
    case .stakeholder: Phrase(norwegian: "Interessent", en: "Stakeholder")
    case .resourcePerson:
      Phrase(
        nb: "Ressursperson / ildsjel", nn: "Ressursperson / eldsjel", en: "Resource person")
    case .resident: Phrase(nb: "Beboer", nn: "Bebuar", en: "Resident")
    case .residentsRepresentative:
      Phrase(
        nb: "Beboerrepresentant", nn: "Bebuarrepresentant", en: "Residents' representative")
    case .partyRepresentative: Phrase(norwegian: "Partsrepresentant", en: "Party representative")
    case .facilitator: Phrase(norwegian: "Fasilitator", en: "Facilitator")
    case .chair: Phrase(nb: "Møteleder", nn: "Møteleiar", en: "Chair")
    case .minuteTaker: Phrase(norwegian: "Referent", en: "Minute taker")
    case .effectsOwner:
      Phrase(
        nb: "Ansvarlig for virkningen etterpå", nn: "Ansvarleg for verknaden etterpå",
        en: "Owner of effects afterwards")
    case .contributor: Phrase(nb: "Bidragsyter", nn: "Bidragsytar", en: "Contributor")
    }
  }
}
