import Domain

/// Why a status cannot be set.
enum StatusRefusals {
  static let reasonRequired = Phrase(nb: "Skriv hvorfor.", nn: "Skriv kvifor.", en: "Write why.")

  static let newDeadlineRequired = Phrase(
    nb: "Skriv en ny frist.", nn: "Skriv ein ny frist.", en: "Write a new deadline.")

  static func presentStatus(_ vocabulary: Vocabulary, _ status: String) -> Phrase {
    let present = Quote.around(vocabulary.label(status))
    return Phrase(
      nb: "Statusen er \(present.nb) fra før. Ingenting er endret.",
      nn: "Statusen er \(present.nn) frå før. Ingenting er endra.",
      en: "The status is \(present.en) already. Nothing is changed.")
  }

  static func transition(_ vocabulary: Vocabulary, from: String, to: String) -> Phrase {
    let (old, new) = (
      Quote.around(vocabulary.label(from)), Quote.around(vocabulary.label(to))
    )
    let refused = Phrase(
      nb: "Kan ikke gå fra \(old.nb) til \(new.nb).",
      nn: "Kan ikkje gå frå \(old.nn) til \(new.nn).",
      en: "Cannot go from \(old.en) to \(new.en).")
    let targets = vocabulary.statusTargets(from: from).map { Quote.around(vocabulary.label($0)) }
    guard !targets.isEmpty else {
      return refused
        + Phrase(
          nb: " Den statusen er den siste.", nn: " Den statusen er den siste.",
          en: " That status is the last one.")
    }
    let list = Phrase { language in ListText.or(targets.map { $0[language] }, in: language) }
    return refused
      + Phrase(
        nb: " Mulig nå: \(list.nb).", nn: " Mogleg no: \(list.nn).",
        en: " Possible now: \(list.en).")
  }
}

extension Vocabulary {
  /// Where a status may go; empty for what is no status, and for an end state.
  fileprivate func statusTargets(from code: String) -> [String] {
    switch self {
    case .ideaStatus: targets(IdeaStatus.self, code)
    case .caseStatus: targets(CaseStatus.self, code)
    case .phaseStatus: targets(PhaseStatus.self, code)
    case .measureStatus: targets(MeasureStatus.self, code)
    case .checklistAnswer: targets(ChecklistAnswer.self, code)
    case .reportStatus: targets(ReportStatus.self, code)
    case .planStatus: targets(PlanStatus.self, code)
    case .personStatus: targets(PersonStatus.self, code)
    case .meetingStatus: targets(MeetingStatus.self, code)
    case .agreementStatus: targets(AgreementStatus.self, code)
    case .ideaKind, .senderKind, .channel, .referralTarget, .goalSource, .size, .affiliation,
      .organisationKind, .organisationRole, .platformParty, .role, .level, .goalKind,
      .measureCategory, .resourceKind, .moneyDirection, .entryKind, .experienceOutcome,
      .competenceKind, .visibility, .documentKind, .language, .reportSection, .entrySubkind,
      .entryOutcome, .challenge, .template, .phaseKey, .checklistKey, .workshopKey, .meetingKind,
      .interval, .agendaItemKind, .contributionVerb, .inputOutcome,
      .testOutcome, .insightKind, .insightLevel, .knowledgeKind, .communicationKind, .audience,
      .anchoringKind:
      []
    }
  }

  private func targets<Value: Status>(_ type: Value.Type, _ code: String) -> [String] {
    Value(rawValue: code)?.steps.map(\.target.rawValue) ?? []
  }
}
