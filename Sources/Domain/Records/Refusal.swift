/// Why a field cannot hold what was entered.
package enum FieldProblem: Error, Hashable, Sendable {
  case required
  case wrongType
  case unknownField
  case cannotBeChanged
  case identityNumber
  case day(DayError)
  /// No time of a day.
  case unknownTime(String)
  case amount(AmountError)
  case notANumber(String)
  /// Neither yes nor no.
  case notAFlag(String)
  case outOfRange(Int)
  case unknownCode(String, Vocabulary)
  /// No row answers to the text.
  case notFound(String)
  /// Several rows answer to the text: their references.
  case ambiguous(String, [Reference])
  /// The person is blocked from use, or anonymised (INV-20).
  case personBlocked
  case personAnonymised
  /// Points at a row of another case or one in the bin.
  case notAvailable(String)
  case endBeforeStart
  /// The parent's chain leads back to the row, or is too long (INV-24).
  case parentCycle
  case parentTooDeep
  case duplicate
  /// A key is chosen twice on a ballot (INV-17).
  case chosenTwice(String)
  /// No key of the workshop, neither of its set nor of its own (INV-17).
  case unknownKey(String)
  case notAPair(String)
  /// A day that has not come yet, where only what has happened counts.
  case inTheFuture
  /// The organisation is a party to agreements of the case (INV-09): their references.
  case partyToAgreement([Reference])
}

/// A field with its problem.
package struct FieldRefusal: Error, Hashable, Sendable {
  /// The field that is refused.
  package let field: FieldKey
  /// What is wrong with it.
  package let problem: FieldProblem

  /// Names a field and what is wrong with it.
  package init(_ field: FieldKey, _ problem: FieldProblem) {
    self.field = field
    self.problem = problem
  }
}

/// What the rules refuse.
///
/// Facts only: the words are in `Wording`.
///
/// Whatever was to be changed is then unchanged.
package enum Refusal: Error, Hashable, Sendable {
  case fields([FieldRefusal])
  /// A status that the present one does not lead to.
  case transition(Vocabulary, from: String, to: String)
  /// The status is that already.
  case presentStatus(Vocabulary, String)
  /// A change that must say why (INV-04, Rules.md 2.4).
  case reasonRequired
  /// The decision lacks these fields (INV-03).
  case decisionIncomplete([FieldKey])
  case replyTextRequired
  case questionRequired
  /// The idea is decided: its end state takes no question, handler or second decision.
  case ideaDecided(IdeaStatus)
  /// The idea's case is not in the bin (Rules.md 2.4).
  case ideaHasCase(Reference)
  case joinedWithItself
  /// A closed, discontinued or archived case does not take this.
  case caseClosed(CaseStatus)
  case caseIsDraft
  /// The phase's gate has these requirements unmet.
  case gate([UnmetRequirement])
  case overrideIncomplete
  /// A rule named for override that is not an unmet requirement.
  case nothingToOverride(String)
  case noPhaseInProgress
  /// Several phases are in progress: one has to be named.
  case severalPhasesInProgress([String])
  case unknownPhase(String)
  /// The phase is left out of the case as it is: of another size, or hidden.
  case phaseDoesNotApply(String)
  /// The phase waits for these, and for these of their requirements (INV-08).
  case phaseStartsAfter([String], unmet: [UnmetRequirement] = [])
  case caseNeedsPhase
  /// A phase that has begun is not left out but skipped.
  case phaseHasBegun(String)
  /// A phase that these wait for is not left out (INV-08).
  case phaseIsAwaited(String, by: [String])
  /// The phase or step is left out already.
  case hiddenAlready
  /// The phase or step is not left out.
  case notHidden
  /// A step's number that the phase has not, and how many it has.
  case unknownStep(Int, of: Int)
  /// Somebody has changed the phase since it was read.
  case phaseChangedSince(String)
  case newDeadlineRequired
  case ownerRequired
  case personAnonymised
  /// The person is blocked from use.
  case personBlocked
  /// The minutes are approved: the meeting is locked (INV-12).
  case minutesLocked
  /// Agenda items, by number, whose decision the minutes lack (INV-13).
  case decisionsMissing([Int])
  /// A team is elected in a case's meeting only (N-17).
  case meetingWithoutCase
  /// The agenda item is of another kind than the action is for.
  case otherItemExpected(AgendaItemKind)
  /// An item cannot be carried on: there is no later meeting, and no series to plan one in.
  case noNextMeeting
  /// Lines that do not say who is elected as what.
  case electionUnread([String])
  /// A signed agreement is read-only (INV-12).
  case agreementLocked(AgreementStatus)
  /// An agreement that takes no new version: it is open still, or has ended (INV-12).
  case noNewVersion(AgreementStatus)
  /// The new version that there is already (INV-12).
  case versionExists(Reference)
  /// What an agreement lacks before it can be signed (INV-09, INV-10).
  case agreementIncomplete(AgreementGaps)
  /// A large project from outside came through another channel than these (V-12).
  case channelNotAllowed(Channel, allowed: [Channel])
  /// Parties that have not anchored the agreement, and those that have not signed (INV-11).
  case partiesNotReady(notAnchored: [RecordName], notSigned: [RecordName])
  /// A closed workshop takes no ballot.
  case workshopClosed
  /// A final plan needs these years first (O-20).
  case planYearsRequired
  /// A final plan needs the activity plan of its first year (O-20).
  case activityPlanRequired(Int)
  /// A final or replaced plan is read-only: a new version changes it (Rules.md 2.4).
  case planLocked(PlanStatus)
  /// There is a later version of the plan: its number.
  case planSuperseded(Int)
  /// There is no action plan to make something from.
  case noActionPlan
  /// The action plan does not cover the year (O-10).
  case yearOutsidePlan(Int, from: Int?, to: Int?)
  /// A final plan needs the activity plan of its first year (O-20).
  case finalPlanNeeds(Int)
}

/// A requirement that is not met, by its phase and its key in it.
package struct UnmetRequirement: Hashable, Sendable {
  /// The key of the phase that asks it.
  package let phase: String
  /// The rule's key in the phase.
  package let rule: String

  /// Names a requirement.
  package init(phase: String, rule: String) {
    self.phase = phase
    self.rule = rule
  }
}
