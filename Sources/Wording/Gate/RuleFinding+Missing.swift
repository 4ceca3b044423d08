import Domain

extension RuleFinding {
  /// Every part that is missing, as it comes after "Mangler:" or before "mangler".
  package var missing: Phrase {
    switch self {
    case .field(let field, _): field.label.inSentence
    case .goals(let kind, let link, let found, let minimum, let unlinked):
      Self.goals(kind, link, found, minimum, unlinked)
    case .measures(let condition, let found): Self.measures(condition, found)
    case .persons(let role, let affiliation, let found, let minimum):
      RuleText.person(role, affiliation) + RuleText.share(found, minimum)
    case .responsibilities(let members, let withoutRole, let without):
      Self.responsibilities(members, withoutRole, without)
    case .teamMix(let missing): ListText.and(missing.map(RuleText.participant))
    case .competence(_, let without):
      without.isEmpty
        ? RuleText.members
        : Phrase(norwegian: "kompetanse for ", en: "competence for ") + RuleText.names(without)
    case .partners(let scope, let found, let minimum):
      RuleText.partner(scope) + RuleText.share(found, minimum)
    case .entries(let condition, let found):
      RuleText.entry(condition) + RuleText.share(found, condition.minimum)
    case .answers(_, let expected, let missing): Self.answers(expected, missing)
    case .challenges(_, let unjustified): Self.challenges(unjustified)
    case .channel(let channel, let allowed): Self.channel(channel, allowed)
    case .plan(let status, let level): Self.plan(status, level)
    case .duration(let subject, let found, let length): Self.duration(subject, found, length)
    case .budget(let costs, let funding): Self.budget(costs, funding)
    case .serviceAreas(_, let uncovered, let covered, let minimum):
      Self.serviceAreas(uncovered, covered, minimum)
    case .meetings(let kind, let found, let minimum):
      RuleText.heldMeeting(kind) + RuleText.share(found, minimum)
    case .series(let kind, let gaps): Self.series(kind, gaps)
    case .anchorings(let arena, let found, _, let minimum):
      RuleText.anchoring(arena) + RuleText.share(found, minimum)
    case .partyAnchorings(let parties, _, let missing): Self.partyAnchorings(parties, missing)
    case .agreement(let status, let level): Self.agreement(status, level)
    case .residents(let missing):
      Phrase(
        nb: "beboere i ", nn: "bebuarar i ", en: "residents in ")
        + ListText.and(missing.map { Phrase($0) })
    }
  }

  private static func goals(
    _ kind: GoalKind?, _ link: GoalLink?, _ found: Int, _ minimum: RuleMinimum,
    _ unlinked: [RecordName]
  ) -> Phrase {
    let goal = RuleText.goal(kind, link) + RuleText.share(found, minimum)
    guard link != nil, !unlinked.isEmpty else { return goal }
    return goal + Phrase(nb: "; ikke ", nn: "; ikkje ", en: "; not ") + RuleText.names(unlinked)
  }

  private static func measures(_ condition: MeasureCondition, _ found: [RecordName]) -> Phrase {
    guard let maximum = condition.maximum, found.count > maximum else {
      return RuleText.measures(condition) + RuleText.share(found.count, condition.minimum)
    }
    guard let lack = condition.without else {
      return Phrase(
        nb: "høyst \(maximum) ", nn: "høgst \(maximum) ", en: "at most \(maximum) ")
        + RuleText.measures(condition) + ": " + RuleText.names(found)
    }
    return RuleText.lack(lack) + Phrase(nb: " for ", nn: " for ", en: " for ")
      + RuleText.names(found)
  }

  private static func responsibilities(
    _ members: Int, _ withoutRole: [RecordName], _ without: [RecordName]
  ) -> Phrase {
    guard members > 0 else { return RuleText.members }
    var parts: [Phrase] = []
    if !withoutRole.isEmpty {
      parts.append(Phrase(norwegian: "rolle for ", en: "role for ") + RuleText.names(withoutRole))
    }
    if !without.isEmpty {
      parts.append(
        Phrase(norwegian: "ansvar for ", en: "responsibility for ") + RuleText.names(without))
    }
    return .joined(parts, by: "; ")
  }

  private static func answers(_ expected: ChecklistAnswer?, _ missing: [MissingAnswer]) -> Phrase {
    let items = missing.map { answer in
      let item = Phrase(same: "\(answer.item) ") + Phrase(answer.text)
      return answer.organisation.map { item + " (" + $0.text + ")" } ?? item
    }
    let answer =
      expected.map {
        Phrase(norwegian: "svaret ", en: "the answer ") + "«" + $0.label.inSentence + "»"
      }
      ?? Phrase(norwegian: "svar", en: "answer")
    return answer + Phrase(nb: " på ", nn: " på ", en: " to ") + ListText.and(items)
  }

  private static func challenges(_ unjustified: [LocalizedText]) -> Phrase {
    unjustified.isEmpty
      ? Phrase(nb: "hovedutfordring", nn: "hovudutfordring", en: "main challenge")
      : Phrase(nb: "begrunnelse for ", nn: "grunngiving for ", en: "justification for ")
        + ListText.and(unjustified.map { Phrase($0) })
  }

  private static func channel(_ channel: Channel?, _ allowed: [Channel]) -> Phrase {
    let labels = allowed.map(\.label.inSentence)
    let choices = Phrase { language in ListText.or(labels.map { $0[language] }, in: language) }
    let came = channel?.label.inSentence ?? Phrase(same: "–")
    return Phrase(
      nb: "rett kanal: et stort prosjekt utenfra må komme gjennom ",
      nn: "rett kanal: eit stort prosjekt utanfrå må kome gjennom ",
      en: "the right channel: a large project from outside must come through ")
      + choices + Phrase(nb: " (kom via ", nn: " (kom via ", en: " (came by ") + came + ")"
  }

  private static func plan(_ status: PlanStatus?, _ level: PlanLevel) -> Phrase {
    let plan = Phrase(norwegian: "handlingsplan", en: "action plan")
    guard let status else { return plan }
    return plan + Phrase(norwegian: " med status ", en: " of status ") + level.label.inSentence
      + Phrase(nb: " (nå ", nn: " (no ", en: " (now ") + status.label.inSentence + ")"
  }

  private static func duration(
    _ subject: DurationSubject, _ found: MinimumLength?, _ length: MinimumLength
  ) -> Phrase {
    guard let found else {
      return switch subject {
      case .case:
        Phrase(
          nb: "planlagt start og slutt", nn: "planlagd start og slutt",
          en: "planned start and end")
      case .plan:
        Phrase(
          nb: "første og siste år i handlingsplanen", nn: "første og siste år i handlingsplanen",
          en: "first and last year of the action plan")
      }
    }
    return Phrase(
      nb: "en periode på minst ", nn: "ein periode på minst ", en: "a period of at least ")
      + RuleText.length(length) + Phrase(nb: " (nå ", nn: " (no ", en: " (now ")
      + RuleText.length(found) + ")"
  }

  private static func budget(_ costs: Int64?, _ funding: Int64) -> Phrase {
    guard let costs else { return Phrase(nb: "kostnader", nn: "kostnader", en: "costs") }
    return Phrase(norwegian: "finansiering av ", en: "funding of ")
      + NumberText.kroner(costs - funding)
  }
}
