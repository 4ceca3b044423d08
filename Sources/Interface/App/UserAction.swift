package import Domain

/// Something that a user does to the file: one transaction, one step of undo.
///
/// Comparable data, so that a test compares what was asked for.
package enum UserAction: Hashable, Sendable {
  case add(RecordKind, FieldValues)
  case addMany(RecordKind, [FieldValues])
  case edit(RecordLink, FieldValues, from: RecordSnapshot)
  case delete([RecordLink])
  case restore([RecordLink])
  case emptyBin(olderThanDays: Int)

  /// Without a handler the acting person takes it.
  case takeIdea(Identifier<Idea>, handler: Identifier<Person>?)
  case moveIdea(Identifier<Idea>, to: IdeaStatus)
  case askSender(Identifier<Idea>, question: String)
  case decideIdea(Identifier<Idea>, IdeaVerdict)
  case replyToSender(Identifier<Idea>, IdeaReply)

  case moveCase(Identifier<CaseFile>, to: CaseStatus, on: Day?)
  case beginPhase(Identifier<CaseFile>, phase: String)
  case skipPhase(Identifier<CaseFile>, phase: String)
  case completePhase(Identifier<CaseFile>, phase: String, on: Day, override: GateOverride?)

  case moveMeasure(Identifier<Measure>, to: MeasureStatus, newDeadline: Day?, result: String?)
  case answer(Identifier<CaseFile>, ChecklistReply)
  case moveDocument(
    Identifier<DocumentReference>, to: ReportStatus, on: Day?,
    recipients: [Identifier<Organisation>]?)
  case moveAgreement(Identifier<Agreement>, to: AgreementStatus)
  /// Signs for these parties, or for all that have not signed yet.
  case signAgreement(Identifier<Agreement>, parties: [Identifier<AgreementParty>]?, Signature)
  case makeAgreementVersion(Identifier<Agreement>)
  case writeText(Identifier<CaseFile>, DocumentKind, section: String, text: String)
  case editPlan(Identifier<CaseFile>, FieldValues, from: RecordSnapshot?)
  case plan(PlanAction)

  /// Changes the case's own phases and steps; the revision is the phase's as it was read.
  case adapt(Identifier<CaseFile>, PhaseAdaptation, from: Int?)

  case workshop(WorkshopAction)
  case document(DocumentAction)
  case meeting(MeetingAction)
  case movePerson(Identifier<Person>, to: PersonStatus)
  /// Cannot be undone; the text is shown where the name was (INV-20).
  case anonymisePerson(Identifier<Person>, shownAs: String)
  case endRoles(Identifier<Person>, on: Day)
  case reassignMeasures(Identifier<Person>, to: RecordLink)

  case undo
  case redo
}

/// Something that is done with a document that goes out.
package enum DocumentAction: Hashable, Sendable {
  /// Notes what was answered for a page that is shared; the answers are the reason.
  case sharePage(Identifier<CaseFile>)
}

extension UserAction {
  /// Whether a row is made that its receipt names.
  var addsRow: Bool {
    switch self {
    case .add, .plan(.makeVersion), .plan(.makeActivityPlan): true
    default: false
    }
  }
}

/// Something that is done to a case's action plan.
package enum PlanAction: Hashable, Sendable {
  case makeVersion(Identifier<CaseFile>)
  /// Moves the newest version.
  case move(Identifier<CaseFile>, to: PlanStatus)
  case makeActivityPlan(Identifier<CaseFile>, year: Int)
}

/// Something that is done to a workshop.
package enum WorkshopAction: Hashable, Sendable {
  case castBallot(Identifier<Workshop>, group: Int, keys: [String])
  case gatherKeys(Identifier<Workshop>, label: String, originals: [String])
  case makeMeasure(HomeWish, in: Identifier<CaseFile>)
  case close(Identifier<Workshop>, photos: [String])
}

/// Something that is done to a meeting or a series.
package enum MeetingAction: Hashable, Sendable {
  /// The item about open measures is called by the last value.
  case plan(Identifier<MeetingSeries>, FieldValues, followUp: LocalizedText)
  case move(Identifier<Meeting>, to: MeetingStatus)
  case approve(Identifier<Meeting>, by: String, on: Day)
  case carry(Identifier<AgendaItem>, ItemCarrying, followUp: LocalizedText)
  case elect(Identifier<AgendaItem>, Election)
  /// Makes a measure of what an item decided, and stores the decision.
  case makeMeasure(
    Identifier<AgendaItem>, in: Identifier<CaseFile>?, FieldValues, decision: String)
  case addIdeas(Identifier<AgendaItem>, [String])
  case listActiveCases(Identifier<AgendaItem>)
}

/// An answer to one checklist item.
package struct ChecklistReply: Hashable, Sendable {
  package var checklist: String
  /// From 1.
  package var item: Int
  package var value: ChecklistAnswer
  package var note: String
  /// Who answered, or agrees.
  package var by: String
  package var on: Day?
  package var organisation: Identifier<Organisation>?

  /// Answers today and without a note unless told.
  package init(
    checklist: String, item: Int, value: ChecklistAnswer, note: String = "", by: String = "",
    on: Day? = nil, organisation: Identifier<Organisation>? = nil
  ) {
    self.checklist = checklist
    self.item = item
    self.value = value
    self.note = note
    self.by = by
    self.on = on
    self.organisation = organisation
  }
}
