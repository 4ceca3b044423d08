package import Domain

extension IdeaKind: Labelled {
  package var label: Phrase {
    switch self {
    case .idea: Phrase(norwegian: "Idé", en: "Idea")
    case .challenge: Phrase(norwegian: "Utfordring", en: "Challenge")
    }
  }
}

extension SenderKind: Labelled {
  package var label: Phrase {
    switch self {
    case .resident: Phrase(nb: "Innbygger", nn: "Innbyggjar", en: "Resident")
    case .association: Phrase(nb: "Lag/forening", nn: "Lag/foreining", en: "Association")
    case .business: Phrase(norwegian: "Næringsaktør", en: "Business")
    case .party: Phrase(norwegian: "Part", en: "Party")
    case .municipality: Phrase(norwegian: "Kommunen", en: "Municipality")
    case .other: Phrase(nb: "Annet", nn: "Anna", en: "Other")
    }
  }
}

extension Channel: Labelled {
  package var label: Phrase {
    switch self {
    case .webForm: Phrase(norwegian: "Nettskjema", en: "Web form")
    case .email: Phrase(norwegian: "E-post", en: "E-mail")
    case .letter: Phrase(norwegian: "Brev", en: "Letter")
    case .phone: Phrase(norwegian: "Telefon", en: "Phone")
    case .meeting: Phrase(norwegian: "Møte", en: "Meeting")
    case .volunteerCentre: Phrase(norwegian: "Frivilligsentral", en: "Volunteer centre")
    case .businessAssociation:
      Phrase(nb: "Næringsforening", nn: "Næringsforeining", en: "Business association")
    case .municipality: Phrase(norwegian: "Kommunen", en: "Municipality")
    case .internal: Phrase(norwegian: "Intern", en: "Internal")
    }
  }
}

extension ReferralTarget: Labelled {
  package var label: Phrase {
    switch self {
    case .volunteerCentre: Phrase(norwegian: "Frivilligsentral", en: "Volunteer centre")
    case .businessAssociation:
      Phrase(nb: "Næringsforening", nn: "Næringsforeining", en: "Business association")
    case .service: Phrase(nb: "Tjeneste", nn: "Teneste", en: "Service")
    case .citizensProposal:
      Phrase(nb: "Innbyggerforslag", nn: "Innbyggjarforslag", en: "Citizens' proposal")
    case .county: Phrase(norwegian: "Fylkeskommune", en: "County")
    case .other: Phrase(nb: "Annen", nn: "Annan", en: "Other")
    }
  }
}

extension GoalSource: Labelled {
  package var label: Phrase {
    switch self {
    case .municipalPlan:
      Phrase(
        nb: "Kommuneplanens samfunnsdel", nn: "Samfunnsdelen i kommuneplanen",
        en: "Municipal plan")
    case .businessAssociation:
      Phrase(
        nb: "Næringsforeningens strategi", nn: "Strategien til næringsforeininga",
        en: "Business association's strategy")
    case .volunteerCentre:
      Phrase(
        nb: "Frivilligsentralens mål", nn: "Måla til frivilligsentralen",
        en: "Volunteer centre's goals")
    }
  }
}

extension IdeaStatus: Labelled {
  package var label: Phrase {
    switch self {
    case .received: Phrase(nb: "Mottatt", nn: "Motteken", en: "Received")
    case .awaitingClarification: Phrase(norwegian: "Til avklaring", en: "Awaiting clarification")
    case .underAssessment: Phrase(norwegian: "Under vurdering", en: "Under assessment")
    case .onHold: Phrase(norwegian: "På vent", en: "On hold")
    case .takenForward: Phrase(nb: "Tatt videre", nn: "Teken vidare", en: "Taken forward")
    case .referred: Phrase(nb: "Henvist", nn: "Vist vidare", en: "Referred")
    case .joined: Phrase(nb: "Slått sammen", nn: "Slått saman", en: "Joined with another")
    case .notTakenForward:
      Phrase(nb: "Ikke tatt videre", nn: "Ikkje teken vidare", en: "Not taken forward")
    case .withdrawn:
      Phrase(nb: "Trukket av avsender", nn: "Trekt av avsendar", en: "Withdrawn")
    }
  }
}

/// The main challenges that the shipped templates name; a municipality may have others.
package enum ShippedChallenge: String, CaseIterable, Labelled {
  case climate, exclusion, demography

  package var label: Phrase {
    switch self {
    case .climate: Phrase(norwegian: "Klima", en: "Climate")
    case .exclusion: Phrase(nb: "Utenforskap", nn: "Utanforskap", en: "Exclusion")
    case .demography: Phrase(norwegian: "Demografi", en: "Demography")
    }
  }

  /// What the challenge is about, for forms and help (V-05 to V-07).
  package var explanation: Phrase {
    switch self {
    case .climate:
      Phrase(
        nb: "Utslippene må ned, og stedet må tåle et varmere og våtere klima.",
        nn: "Utsleppa må ned, og staden må tole eit varmare og våtare klima.",
        en: "Emissions must fall, and the place must stand a warmer and wetter climate.")
    case .exclusion:
      Phrase(
        nb: "Alle skal ha et sted å høre til og få bruke det de kan.",
        nn: "Alle skal ha ein stad å høyre til og få bruke det dei kan.",
        en: "Everybody should belong somewhere and get to use what they are good at.")
    case .demography:
      Phrase(
        nb: "Flere eldre og mindre penger gjør at oppgavene må løses på nye måter.",
        nn: "Fleire eldre og mindre pengar gjer at oppgåvene må løysast på nye måtar.",
        en: "More elderly people and less money call for new ways of doing things.")
    }
  }
}
