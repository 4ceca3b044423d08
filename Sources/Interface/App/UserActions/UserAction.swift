/// Something that a user does to the file: one transaction, one step of undo.
///
/// Comparable data, so that a test compares what was asked for. Each family is of one kind of thing.
package enum UserAction: Hashable, Sendable {
  case record(RecordAction)
  case idea(IdeaAction)
  case caseFile(CaseAction)
  case agreement(AgreementAction)
  case plan(PlanAction)
  case workshop(WorkshopAction)
  case meeting(MeetingAction)
  case document(DocumentAction)
  case person(PersonAction)
  case undo
  case redo

  /// Whether a row is made that its receipt names.
  var addsRow: Bool {
    switch self {
    case .record(.add), .plan(.makeVersion), .plan(.makeActivityPlan): true
    default: false
    }
  }
}
