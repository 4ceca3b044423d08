import Domain

extension FieldLabels {
  static func agreement(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "purpose": Phrase(nb: "Formål", nn: "Føremål", en: "Purpose")
    case "equality": Phrase(norwegian: "Likeverd", en: "Equality")
    case "duration": Phrase(nb: "Varighet", nn: "Varigheit", en: "Duration")
    case "economy": Phrase(norwegian: "Økonomi", en: "Economy")
    case "termination": Phrase(nb: "Oppsigelse", nn: "Oppseiing", en: "Termination")
    case "disputes": Phrase(nb: "Uenighet", nn: "Usemje", en: "Disagreement")
    case "endsOn": Phrase(norwegian: "Varer til", en: "Lasts until")
    case "evaluationOn": Phrase(nb: "Evalueres", nn: "Blir evaluert", en: "To be evaluated")
    case "version": Phrase(norwegian: "Versjon", en: "Version")
    case "replaces": Phrase(nb: "Erstatter", nn: "Erstattar", en: "Replaces")
    case "status": Phrase(norwegian: "Status", en: "Status")
    default: nil
    }
  }

  static func agreementParty(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "agreement": Phrase(norwegian: "Avtale", en: "Agreement")
    case "organisation": Phrase(norwegian: "Part", en: "Party")
    case "contribution": Phrase(norwegian: "Bidrag", en: "Contribution")
    case "signedOn": Phrase(norwegian: "Signert", en: "Signed")
    case "signedByRole":
      Phrase(nb: "Signert av (funksjon)", nn: "Signert av (funksjon)", en: "Signed by (function)")
    case "place": Phrase(nb: "Sted", nn: "Stad", en: "Place")
    default: nil
    }
  }

  static func contribution(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "actor": Phrase(norwegian: "Aktør", en: "Actor")
    case "organisation": Phrase(norwegian: "Organisasjon", en: "Organisation")
    case "verb": Phrase(nb: "Hva aktøren gjør", nn: "Kva aktøren gjer", en: "What the actor does")
    case "note": Phrase(nb: "Hvordan", nn: "Korleis", en: "How")
    default: nil
    }
  }

  static func serviceArea(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "name": Phrase(nb: "Tjenesteområde", nn: "Tenesteområde", en: "Service area")
    case "members":
      Phrase(nb: "Medlemmer i teamet", nn: "Medlemmer i teamet", en: "Members of the team")
    case "reason":
      Phrase(nb: "Hvorfor ingen er med", nn: "Kvifor ingen er med", en: "Why nobody takes part")
    default: nil
    }
  }

  static func activityPlan(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "year": Phrase(norwegian: "År", en: "Year")
    case "version": Phrase(norwegian: "Versjon", en: "Version")
    case "decidedBy": Phrase(nb: "Vedtatt av", nn: "Vedteken av", en: "Decided by")
    case "decidedOn": Phrase(nb: "Vedtatt", nn: "Vedteken", en: "Decided")
    default: nil
    }
  }

  static func earlierName(_ key: String) -> Phrase? {
    switch key {
    case "organisation": Phrase(norwegian: "Organisasjon", en: "Organisation")
    case "name": Phrase(nb: "Tidligere navn", nn: "Tidlegare namn", en: "Earlier name")
    case "from": Phrase(nb: "Fra og med", nn: "Frå og med", en: "From")
    case "to": Phrase(norwegian: "Til og med", en: "Until")
    default: nil
    }
  }
}
