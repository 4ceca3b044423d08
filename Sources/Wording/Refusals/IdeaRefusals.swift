import Domain

/// Why something cannot be done with an idea.
enum IdeaRefusals {
  static let replyTextRequired = Phrase(
    nb: "Skriv hva avsenderen får til svar.", nn: "Skriv kva avsendaren får til svar.",
    en: "Write what the sender is told.")

  static let questionRequired = Phrase(
    nb: "Skriv hva du vil spørre avsenderen om.", nn: "Skriv kva du vil spørje avsendaren om.",
    en: "Write what you want to ask the sender.")

  static let joinedWithItself = Phrase(
    nb: "En idé kan ikke slås sammen med seg selv. Velg en annen.",
    nn: "Ein idé kan ikkje slåast saman med seg sjølv. Vel ein annan.",
    en: "An idea cannot be joined with itself. Choose another one.")

  /// Where it is referred or joined is no part of the decision's own group.
  static func decisionIncomplete(_ missing: [FieldKey]) -> Phrase {
    let fields = ListText.and(missing.map { FieldLabels.label(.idea, $0).inSentence })
    let lacks = RefusalText.missing(fields)
    guard missing.allSatisfy({ $0.group == "decision" }) else { return lacks }
    return Phrase(
      nb: "Fyll ut vedtaket før ideen tas videre. ",
      nn: "Fyll ut vedtaket før ideen blir teken vidare. ",
      en: "Fill in the decision before taking the idea forward. ") + lacks
  }

  static func decided(_ status: IdeaStatus) -> Phrase {
    let present = Quote.around(status.label)
    let assessment = Quote.around(IdeaStatus.underAssessment.label)
    return Phrase(
      nb: "Ideen er avgjort: \(present.nb). Sett den først tilbake til \(assessment.nb).",
      nn: "Ideen er avgjord: \(present.nn). Set han først tilbake til \(assessment.nn).",
      en: "The idea is decided: \(present.en). First set it back to \(assessment.en).")
  }

  static func hasCase(_ reference: Reference) -> Phrase {
    Phrase(
      nb: "Ideen er blitt til \(reference). Legg den prosessen i papirkurven først.",
      nn: "Ideen er blitt til \(reference). Legg den prosessen i papirkorga først.",
      en: "The idea has become \(reference). Move that case to the bin first.")
  }
}

/// Words that several refusals share.
enum RefusalText {
  static func missing(_ what: Phrase) -> Phrase {
    Phrase(nb: "Mangler: \(what.nb).", nn: "Manglar: \(what.nn).", en: "Missing: \(what.en).")
  }
}
