package import Domain

extension RecordName {
  /// The name or title alone; a word for a protected person (INV-18).
  package var shownTitle: Phrase {
    if isProtected { return CommonPhrase.protectedParticipant }
    // A group of a workshop is called by its number.
    if link.kind == .workshopGroup { return WorkshopText.group(titled: title) }
    // Meetings without a title of their own, and series, go by their kind.
    if link.kind == .meeting || link.kind == .meetingSeries,
      let kind = MeetingKind(rawValue: title)
    {
      return kind.label
    }
    return Phrase(same: title)
  }

  /// The name or title in quotation marks, for a sentence.
  package var quoted: Phrase { Quote.around(shownTitle) }

  /// The title with the reference before it: `T-006 Lys og strøm`.
  ///
  /// People and organisations are called by their names alone.
  package var text: Phrase {
    switch link.kind {
    case .person, .organisation: shownTitle
    case .actionPlan: PlanText.version(titled: title)
    case .agreement:
      Phrase(same: reference.map { "\($0) " } ?? "")
        + Phrase(norwegian: "versjon \(title)", en: "version \(title)")
    case .platform, .idea, .caseFile, .phase, .requirementOverride, .caseOrganisation,
      .membership, .goal, .measure, .assessment, .moneyLine, .entry,
      .documentReference, .narrative, .meetingSeries, .seriesPause, .meeting, .agendaItem,
      .attendance, .agreementParty, .serviceArea, .contribution, .activityPlan,
      .workshop, .supplementaryKey, .workshopGroup, .earlierName:
      reference.map { Phrase(same: "\($0) ") + shownTitle } ?? shownTitle
    }
  }
}
