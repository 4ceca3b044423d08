import Domain

extension RuleFinding {
  static func serviceAreas(
    _ uncovered: [String], _ covered: Int, _ minimum: RuleMinimum?
  ) -> Phrase {
    guard uncovered.isEmpty else {
      return Phrase(
        nb: "medlem eller grunn for ", nn: "medlem eller grunn for ",
        en: "member or reason for ")
        + ListText.and(uncovered.map { Phrase(same: $0) })
    }
    return Phrase(
      nb: "tjenesteområder med medlem", nn: "tenesteområde med medlem",
      en: "service areas with a member")
      + RuleText.share(covered, minimum)
  }

  static func series(_ kind: MeetingKind, _ gaps: [SeriesGap]?) -> Phrase {
    guard let gaps else {
      return Phrase(norwegian: "møteserie: ", en: "meeting series: ") + kind.label.inSentence
    }
    return kind.label.inSentence + Phrase(norwegian: " i ", en: " in ")
      + ListText.and(gaps.map(\.interval.text))
  }

  static func partyAnchorings(_ parties: AnchoringParties, _ missing: [RecordName]) -> Phrase {
    guard !missing.isEmpty else {
      return Phrase(
        nb: "en avtale med parter", nn: "ein avtale med partar", en: "an agreement with parties")
    }
    return Phrase(norwegian: "forankring hos ", en: "anchoring within ")
      + RuleText.names(missing)
  }

  static func agreement(_ status: AgreementStatus?, _ level: AgreementLevel) -> Phrase {
    let wanted =
      Phrase(norwegian: "avtale med status ", en: "agreement of status ") + level.label.inSentence
    guard let status else { return wanted }
    return wanted + Phrase(nb: " (nå ", nn: " (no ", en: " (now ") + status.label.inSentence + ")"
  }
}

extension RuleText {
  static func heldMeeting(_ kind: MeetingKind) -> Phrase {
    Phrase(nb: "holdt ", nn: "halde ", en: "held ") + kind.label.inSentence
  }

  static func anchoring(_ arena: AnchoringArena) -> Phrase {
    arena.label.inSentence + Phrase(norwegian: " forankring", en: " anchoring")
  }
}
