package import Domain

extension Rule {
  /// What the rule asks for, as a line of the gate.
  package var title: Phrase {
    switch self {
    case .fieldFilled(let field): field.label
    case .goalCount(let kind, let link, _): RuleText.goal(kind, link).capitalized
    case .measureCount(let condition): Self.title(condition)
    case .roleMinimum(let role, let affiliation, _):
      RuleText.person(role, affiliation).capitalized
    case .everyRoleHasResponsibility:
      Phrase(
        nb: "Rolle og ansvar for alle i teamet", nn: "Rolle og ansvar for alle i teamet",
        en: "Role and responsibility for everyone in the team")
    case .teamMix(let affiliations):
      ListText.and(affiliations.map(RuleText.participant)).capitalized
    case .everyMemberHasCompetence:
      Phrase(
        nb: "Kompetanse for alle som er med", nn: "Kompetanse for alle som er med",
        en: "Competence for all who take part")
    case .partnerMinimum(let scope, _): RuleText.partner(scope).capitalized
    case .serviceAreasCovered:
      Phrase(
        nb: "Alle tjenesteområder er med", nn: "Alle tenesteområde er med",
        en: "All service areas take part")
    case .meetingHeld(let kind, _):
      kind.label + Phrase(nb: " er holdt", nn: " er halde", en: " is held")
    case .seriesOnSchedule(let kind):
      kind.label
        + Phrase(
          nb: ": ingen perioder mangler", nn: ": ingen periodar manglar",
          en: ": no period is missing")
    case .entryExists(let condition): RuleText.entry(condition).capitalized
    case .anchoring(let kind, _):
      kind.label + Phrase(norwegian: " forankring", en: " anchoring")
    case .anchoringPerParty(let parties): Self.title(parties)
    case .checklistAnswered(let condition): Self.title(condition)
    case .agreementStatus(let level):
      Phrase(norwegian: "Avtale: ", en: "Agreement: ") + level.label.inSentence
    case .challengeJustified:
      Phrase(
        nb: "Hovedutfordring med begrunnelse", nn: "Hovudutfordring med grunngiving",
        en: "Main challenge with justification")
    case .channelAllowed: Phrase(nb: "Rett kanal", nn: "Rett kanal", en: "The right channel")
    case .planStatus(let level):
      Phrase(norwegian: "Handlingsplan: ", en: "Action plan: ") + level.label.inSentence
    case .minimumDuration(_, let length):
      Phrase(nb: "Varer minst ", nn: "Varer minst ", en: "Lasts at least ")
        + RuleText.length(length)
    case .budgetBalanced:
      Phrase(
        nb: "Finansieringen dekker kostnadene", nn: "Finansieringa dekkjer kostnadene",
        en: "The funding covers the costs")
    case .residentsInEveryPhase:
      Phrase(
        nb: "Innbyggere med i hver fase", nn: "Innbyggjarar med i kvar fase",
        en: "Residents take part in every phase")
    }
  }

  private static func title(_ condition: MeasureCondition) -> Phrase {
    guard let lack = condition.without, condition.maximum == 0 else {
      return RuleText.measures(condition).capitalized
    }
    return RuleText.all(condition.isOpen) + RuleText.has(lack)
  }

  private static func title(_ parties: AnchoringParties) -> Phrase {
    switch parties {
    case .agreement:
      Phrase(
        nb: "Forankring hos hver part i avtalen", nn: "Forankring hos kvar part i avtalen",
        en: "Anchoring within each party to the agreement")
    case .partners:
      Phrase(
        nb: "Forankring hos hver partner", nn: "Forankring hos kvar partnar",
        en: "Anchoring within each partner")
    }
  }

  private static func title(_ condition: ChecklistCondition) -> Phrase {
    condition.isPerOrganisation
      ? Phrase(
        nb: "Hver organisasjon har svart på sjekklisten",
        nn: "Kvar organisasjon har svart på sjekklista",
        en: "Each organisation has answered the checklist")
      : Phrase(
        nb: "Sjekklisten er besvart", nn: "Sjekklista er svart på",
        en: "The checklist is answered")
  }
}
