package import Domain

extension TeamFailure {
  /// What keeps the team from being complete, as it comes after "Mangler:".
  package var text: Phrase {
    switch self {
    case .noMembers: RuleText.members
    case .withoutRole(let name):
      Phrase(norwegian: "rolle for ", en: "role for ") + name.text
    case .withoutResponsibility(let name):
      Phrase(norwegian: "ansvar for ", en: "responsibility for ") + name.text
    case .missingAffiliation(let affiliation): RuleText.participant(affiliation)
    case .tooFew(let role, let affiliation, let found, let minimum):
      RuleText.person(role, affiliation) + RuleText.share(found, minimum)
    }
  }
}

extension ProcessPlanPart {
  /// The heading of the part (Rules.md 4.9).
  package var label: Phrase {
    switch self {
    case .responsibility:
      Phrase(norwegian: "Ansvar og roller", en: "Responsibility and roles")
    case .resources:
      Phrase(
        nb: "Ressurser og muligheter", nn: "Ressursar og moglegheiter",
        en: "Resources and possibilities")
    case .situationAndGoals:
      Phrase(
        nb: "Nåsituasjon og mål", nn: "Nosituasjon og mål", en: "Present situation and goals")
    case .economy:
      Phrase(norwegian: "Kostnader og finansiering", en: "Costs and funding")
    case .measures: Phrase(norwegian: "Handlingsplan", en: "Action plan")
    }
  }
}

extension ProgressLevel {
  /// The level as a word: glyph or colour never say it alone.
  package var label: Phrase {
    switch self {
    case .empty: Phrase(nb: "ikke begynt", nn: "ikkje byrja", en: "not begun")
    case .partly: Phrase(nb: "delvis", nn: "delvis", en: "partly")
    case .complete: Phrase(nb: "på plass", nn: "på plass", en: "in place")
    }
  }
}
