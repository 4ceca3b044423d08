package import Domain
import Wording

/// Who approves the minutes of a meeting, and when (INV-12).
struct ApprovalForm: Form {
  let meeting: Identifier<Meeting>

  var subject: RecordLink? { RecordLink(meeting) }
  var draftName: String? { "meeting/\(meeting.number)/approve" }

  func title(in model: Model) -> Phrase { MeetingScreenText.approve }

  func fields(in model: Model) -> [FormField] {
    [
      model.field(.meeting, "approvedBy", required: true, text: model.session.actor),
      model.field(.meeting, "approvedOn", required: true, text: model.todayText),
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let on = answers.day("approvedOn") ?? model.session.today
    let by = answers.text("approvedBy")
    return [.act(.meeting(.approve(meeting, by: by, on: on)), reason: "")]
  }
}

extension AnyForm {
  /// Who approves the minutes of a meeting, and when.
  package static func approveMinutes(_ meeting: Identifier<Meeting>) -> AnyForm {
    AnyForm(ApprovalForm(meeting: meeting))
  }
}
