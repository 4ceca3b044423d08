/// The names of the rules; the vocabulary is closed.
package enum RuleName: String, CaseIterable, Codable, Sendable {
  case fieldFilled, goalCount, measureCount, roleMinimum, everyRoleHasResponsibility, teamMix
  case everyMemberHasCompetence, partnerMinimum, serviceAreasCovered, meetingHeld
  case seriesOnSchedule, entryExists, anchoring, anchoringPerParty, checklistAnswered
  case agreementStatus, challengeJustified, channelAllowed, planStatus, minimumDuration
  case budgetBalanced, residentsInEveryPhase
}
