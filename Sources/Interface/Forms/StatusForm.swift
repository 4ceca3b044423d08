package import Domain
import Wording

/// A status that is about to be set with a reason, a date or receivers.
package enum StatusMove: Hashable, Sendable {
  case idea(Identifier<Idea>, IdeaStatus)
  case caseFile(Identifier<CaseFile>, CaseStatus)
  case skipPhase(Identifier<CaseFile>, phase: String)
  case reopenPhase(Identifier<CaseFile>, phase: String)
  case measure(Identifier<Measure>, MeasureStatus)
  case document(Identifier<DocumentReference>, ReportStatus)
  case agreement(Identifier<Agreement>, AgreementStatus)
  case meeting(Identifier<Meeting>, MeetingStatus)

  /// The row whose status is set; for a step its case.
  var subject: RecordLink {
    switch self {
    case .idea(let id, _): RecordLink(id)
    case .caseFile(let id, _), .skipPhase(let id, _), .reopenPhase(let id, _): RecordLink(id)
    case .measure(let id, _): RecordLink(id)
    case .document(let id, _): RecordLink(id)
    case .agreement(let id, _): RecordLink(id)
    case .meeting(let id, _): RecordLink(id)
    }
  }

  /// What tells the form from others about the same row.
  fileprivate var name: String {
    switch self {
    case .idea(_, let status): status.rawValue
    case .caseFile(_, let status): status.rawValue
    case .skipPhase(_, let phase): "skip/\(phase)"
    case .reopenPhase(_, let phase): "reopen/\(phase)"
    case .measure(_, let status): status.rawValue
    case .document(_, let status): status.rawValue
    case .agreement(_, let status): status.rawValue
    case .meeting(_, let status): status.rawValue
    }
  }

  /// The name of the status that is to be set.
  fileprivate var targetLabel: Phrase {
    switch self {
    case .idea(_, let status): status.label
    case .caseFile(_, let status): status.label
    case .skipPhase: PhaseStatus.skipped.label
    case .reopenPhase: PhaseStatus.inProgress.label
    case .measure(_, let status): status.label
    case .document(_, let status): status.label
    case .agreement(_, let status): status.label
    case .meeting(_, let status): status.label
    }
  }
}

/// Sets a status that asks for more than itself.
struct StatusForm: Form {
  let move: StatusMove

  var subject: RecordLink? { move.subject }

  /// Refusals of a new status name no field by itself.
  var kind: RecordKind? { nil }

  var draftName: String? { "status/\(move.subject.id)/\(move.name)" }

  func title(in model: Model) -> Phrase { FormText.newStatus(move.targetLabel) }

  func fields(in model: Model) -> [FormField] {
    if case .document(_, .sent) = move {
      // The owner and the partners of the case are proposed (N-30).
      let names = model.work.situation?.ownerAndPartners.map(RecordName.init) ?? []
      let recipients = FormField(
        key: .field("recipients"), label: FieldLabels.label(.documentReference, "recipients"),
        type: .list(.record([.organisation])), isRequired: true,
        text: names.map(FieldText.editText).joined(separator: ", "),
        picked: Dictionary(names.map { (FieldText.editText($0).lowercased(), $0.link) }) {
          first, _ in first
        })
      let day = model.question(
        .day, FormText.sentOn, .day(.past), required: true, text: model.todayText)
      return [recipients, day]
    }
    let deadline =
      if case .measure(_, .postponed) = move {
        [model.field(.measure, "deadline", required: true)]
      } else { [FormField]() }
    return deadline + [model.reasonQuestion(required: true)]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let action: UserAction =
      switch move {
      case .idea(let id, let status): .idea(.move(id, to: status))
      case .caseFile(let id, let status): .caseFile(.move(id, to: status, on: nil))
      case .skipPhase(let id, let phase): .caseFile(.skipPhase(id, phase: phase))
      case .reopenPhase(let id, let phase): .caseFile(.beginPhase(id, phase: phase))
      case .measure(let id, let status):
        .caseFile(
          .moveMeasure(id, to: status, newDeadline: answers.day("deadline"), result: nil))
      case .document(let id, let status):
        .document(
          .move(
            id, to: status, on: answers.day(.day),
            recipients: [Identifier<Organisation>](answers["recipients"])))
      case .agreement(let id, let status): .agreement(.move(id, to: status))
      case .meeting(let id, let status): .meeting(.move(id, to: status))
      }
    return [.act(action, reason: answers.reason)]
  }
}

extension AnyForm {
  /// A status that asks for more than itself.
  package static func move(_ move: StatusMove) -> AnyForm {
    AnyForm(StatusForm(move: move))
  }
}
