/// The vocabularies of codes.
///
/// `Wording` has a label for each code in three languages.
package enum Vocabulary: String, CaseIterable, Hashable, Sendable {
  case ideaKind, senderKind, channel, referralTarget, goalSource, size, affiliation
  case organisationKind, organisationRole, platformParty, role, level, goalKind, measureCategory
  case resourceKind, moneyDirection, entryKind, experienceOutcome, competenceKind, visibility
  case documentKind, language, reportSection
  case meetingKind, interval, agendaItemKind, contributionVerb
  case inputOutcome, testOutcome, insightKind, insightLevel, knowledgeKind, communicationKind
  case audience, anchoringKind
  /// All subkinds and all outcomes of entries; a kind has its own among them.
  case entrySubkind, entryOutcome
  case ideaStatus, caseStatus, phaseStatus, measureStatus, checklistAnswer, reportStatus
  case planStatus, personStatus, meetingStatus, agreementStatus
  /// Challenges, templates and phases are data: any code, checked against the file.
  case challenge, template, phaseKey, checklistKey, workshopKey
}
