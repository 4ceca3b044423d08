import Domain

extension RecordName {
  /// What the row is called in the middle of a sentence about what was done to it.
  ///
  /// A long title is cut; a protected person is not named (INV-18).
  var mention: Phrase {
    switch link.kind {
    case .platform:
      Phrase(
        nb: "kommunens innstillinger", nn: "innstillingane til kommunen",
        en: "the municipality's settings")
    case .actionPlan:
      Phrase(
        nb: "handlingsplanen, versjon \(title)", nn: "handlingsplanen, versjon \(title)",
        en: "the action plan, version \(title)")
    case .membership:
      Phrase(
        nb: "rollen til \(who.nb)", nn: "rolla til \(who.nn)", en: "the team role of \(who.en)")
    case .assessment: assessmentMention
    case .narrative: Quote.around(Vocabulary.reportSection.label(title))
    case .organisation, .person, .idea, .caseFile, .phase, .requirementOverride,
      .caseOrganisation, .goal, .measure, .moneyLine, .entry, .documentReference, .seriesPause,
      .agendaItem, .serviceArea, .supplementaryKey, .earlierName:
      Quote.around(who)
    case .meeting, .meetingSeries, .workshop, .workshopGroup, .attendance, .agreement,
      .agreementParty, .contribution, .activityPlan:
      laterMention
    }
  }

  /// Whether the mention has the kind's own noun in it: "avtale A-001".
  private var isMentionedByNoun: Bool {
    switch link.kind {
    case .meeting, .meetingSeries, .workshop, .workshopGroup, .attendance, .agreement,
      .agreementParty, .contribution, .activityPlan:
      true
    case .platform, .organisation, .person, .idea, .caseFile, .phase, .requirementOverride,
      .caseOrganisation, .membership, .goal, .actionPlan, .measure, .assessment, .moneyLine,
      .entry, .documentReference, .narrative, .seriesPause, .agendaItem, .serviceArea,
      .supplementaryKey, .earlierName:
      false
    }
  }

  /// What a row is called that has just been made: "ny idé «Lys på turvegen»".
  var newMention: Phrase {
    let kind = link.kind
    return Phrase {
      isMentionedByNoun
        ? "\(kind.newWord[$0])\(mention[$0])" : "\(kind.newNoun[$0]) \(mention[$0])"
    }
  }

  /// The same, with the reference behind it where the mention has none.
  var newMentionWithReference: Phrase {
    guard let reference, !isMentionedByNoun else { return newMention }
    return newMention + " (\(reference))"
  }

  /// What is called by its reference, its year, its number or somebody's name.
  private var laterMention: Phrase {
    let noun = link.kind.noun.one
    if let reference { return noun + " \(reference)" }
    switch link.kind {
    case .agreementParty, .contribution, .attendance:
      return noun + ": " + who
    case .workshop, .workshopGroup, .activityPlan:
      return noun + " " + who
    case .platform, .organisation, .person, .idea, .caseFile, .phase, .requirementOverride,
      .caseOrganisation, .membership, .goal, .actionPlan, .measure, .assessment, .moneyLine,
      .entry, .documentReference, .narrative, .meetingSeries, .seriesPause, .meeting,
      .agendaItem, .agreement, .serviceArea, .supplementaryKey, .earlierName:
      return Quote.around(who)
    }
  }

  private var who: Phrase { shownTitle.map(\.shortened) }

  /// The title is the checklist's key and the item's number.
  private var assessmentMention: Phrase {
    let parts = title.split(separator: " ")
    guard parts.count == 2 else { return Quote.around(who) }
    return Phrase(
      nb: "punkt \(parts[1]) i «\(parts[0])»", nn: "punkt \(parts[1]) i «\(parts[0])»",
      en: "item \(parts[1]) of “\(parts[0])”")
  }
}

extension String {
  /// The first line, cut to 60 characters with an ellipsis where there is more.
  var shortened: String {
    let line = prefix { !$0.isNewline }
    guard line.count > 60 else { return line.endIndex == endIndex ? self : "\(line)…" }
    return "\(line.prefix(59))…"
  }
}

extension RecordKind {
  /// "ny idé", "nytt tiltak": the noun of a row that has just been made.
  var newNoun: Phrase { newWord + noun.one }

  /// "ny " or "nytt ", as the noun has it.
  var newWord: Phrase {
    let isNeuter =
      switch self {
      case .requirementOverride, .goal, .measure, .assessment, .meeting, .attendance,
        .serviceArea, .contribution, .workshop, .earlierName:
        true
      case .platform, .organisation, .person, .idea, .caseFile, .phase, .caseOrganisation,
        .membership, .actionPlan, .moneyLine, .entry, .documentReference, .narrative,
        .meetingSeries, .seriesPause, .agendaItem, .agreement, .agreementParty, .activityPlan,
        .supplementaryKey, .workshopGroup:
        false
      }
    return Phrase(norwegian: isNeuter ? "nytt " : "ny ", en: "new ")
  }
}
