/// What a user did, as one step of history and undo.
package enum ChangeAction: String, CaseIterable, Hashable, Codable, Sendable {
  case setUp, add, edit, delete, restore, emptyBin
  case takeIdea, askSender, moveIdea, decideIdea, replyToSender
  case moveCase, startPhase, completePhase, skipPhase, reopenPhase
  case moveMeasure, moveDocument, answerChecklist, writeText
  case addTemplate, importArchive, importIdeas
  case moveMeeting, approveMinutes, planMeeting, carryItem, electTeam
  case moveAgreement, signAgreement, newVersion, movePlan, makeActivityPlan, adaptPhases
  case castBallot, closeWorkshop, makeMeasure
  case movePerson, handOver
  /// A person's name and address were taken out of the file for good (INV-20).
  case anonymisePerson
  /// A protected person was shown by name (INV-18); nothing is changed by it.
  case showPerson
  /// Somebody answered for the names on a page that is shared (Rules.md 4.7); nothing is
  /// changed by it.
  case sharePage
  case undo, redo
}
