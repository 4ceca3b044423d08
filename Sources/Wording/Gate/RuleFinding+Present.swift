import Domain

extension RuleFinding {
  /// What is there, as a sentence, where the rule is met.
  var present: Phrase {
    switch self {
    case .notAssessable: RuleOutcome.notAssessable
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
    }
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
