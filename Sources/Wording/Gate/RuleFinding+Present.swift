import Domain

extension RuleFinding {
  /// What is there, as a sentence, where the rule is met.
  var present: Phrase {
    switch self {
    case .field(let field, _):
      field.label.capitalized
        + Phrase(nb: " er fylt ut.", nn: " er fylt ut.", en: " is filled in.")
    case .goals(let kind, let link, let found, _, _):
      RuleText.goal(kind, link).capitalized + ": \(found)."
    case .measures(let condition, let found): Self.measures(condition, found.count)
    case .persons(let role, let affiliation, let found, _):
      RuleText.person(role, affiliation).capitalized + ": \(found)."
    case .responsibilities(let members, _, _):
      Phrase(
        nb: "Alle har rolle og ansvar (\(members)).", nn: "Alle har rolle og ansvar (\(members)).",
        en: "All have role and responsibility (\(members)).")
    case .teamMix:
      Phrase(
        nb: "Teamet har folk fra begge sider.", nn: "Teamet har folk frå begge sider.",
        en: "The team has people from both sides.")
    case .competence(let total, _):
      Phrase(
        nb: "Alle har fått kompetanse (\(total)).", nn: "Alle har fått kompetanse (\(total)).",
        en: "All have built competence (\(total)).")
    case .partners(let scope, let found, _):
      RuleText.partner(scope).capitalized + ": \(found)."
    case .entries(let condition, let found):
      RuleText.entry(condition).capitalized + ": \(found)."
    case .answers(let checklist, _, _):
      Phrase(checklist)
        + Phrase(nb: " er besvart.", nn: " er svart på.", en: " is answered.")
    case .challenges(let chosen, _):
      Phrase(
        nb: "Hovedutfordring med begrunnelse: \(chosen).",
        nn: "Hovudutfordring med grunngiving: \(chosen).",
        en: "Main challenge with justification: \(chosen).")
    case .channel(let channel, _): Self.channel(channel)
    case .plan(let status, _): Self.plan(status)
    case .duration(_, let found, _):
      found.map {
        Phrase(norwegian: "Perioden er ", en: "The period is ") + RuleText.length($0) + "."
      }
        ?? Phrase(same: "–")
    case .budget(let costs, let funding):
      Phrase(norwegian: "Finansiering ", en: "Funding ") + NumberText.kroner(funding)
        + Phrase(nb: ", kostnad ", nn: ", kostnad ", en: ", costs ")
        + NumberText.kroner(costs ?? 0) + "."
    case .serviceAreas(let total, _, _, _):
      Phrase(
        nb: "Tjenesteområder som er dekket: \(total).",
        nn: "Tenesteområde som er dekte: \(total).", en: "Service areas covered: \(total).")
    case .meetings(let kind, let found, _): kind.label + ": \(found)."
    case .series(let kind, _):
      kind.label
        + Phrase(
          nb: ": ingen mangler.", nn: ": ingen manglar.", en: ": none is missing.")
    case .anchorings(let arena, let found, let ahead, _): Self.anchorings(arena, found, ahead)
    case .partyAnchorings(_, let total, _):
      Phrase(
        nb: "Forankret hos alle (\(total)).", nn: "Forankra hos alle (\(total)).",
        en: "Anchored within all (\(total)).")
    case .agreement(let status, _):
      Phrase(norwegian: "Avtalen har status ", en: "The agreement has status ")
        + (status?.label.inSentence ?? Phrase(same: "–")) + "."
    case .residents:
      Phrase(
        nb: "Beboere har vært med i alle faser.", nn: "Bebuarar har vore med i alle fasar.",
        en: "Residents have taken part in all phases.")
    }
  }

  /// An anchoring that lies ahead counts, with a warning.
  private static func anchorings(
    _ arena: AnchoringArena, _ found: Int, _ ahead: Int
  ) -> Phrase {
    let text = RuleText.anchoring(arena).capitalized + ": \(found)."
    guard ahead > 0 else { return text }
    return text
      + Phrase(
        nb: " Obs: \(ahead) har en dato som ikke er kommet ennå.",
        nn: " Obs: \(ahead) har ein dato som ikkje er komen enno.",
        en: " Note: \(ahead) has a date that has not come yet.")
  }

  private static func measures(_ condition: MeasureCondition, _ found: Int) -> Phrase {
    guard let lack = condition.without, found == 0 else {
      return RuleText.measures(condition).capitalized + ": \(found)."
    }
    return RuleText.all(condition.isOpen) + RuleText.has(lack) + "."
  }

  private static func channel(_ channel: Channel?) -> Phrase {
    guard let channel else {
      return Phrase(
        nb: "Initiativet kom fra en part eller kommunen.",
        nn: "Initiativet kom frå ein part eller kommunen.",
        en: "The initiative came from a party or the municipality.")
    }
    return Phrase(norwegian: "Kanal: ", en: "Channel: ") + channel.label.inSentence + "."
  }

  private static func plan(_ status: PlanStatus?) -> Phrase {
    Phrase(norwegian: "Handlingsplanen har status ", en: "The action plan has status ")
      + (status?.label.inSentence ?? Phrase(same: "–")) + "."
  }
}
