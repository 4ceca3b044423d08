package import Domain
import Wording

/// The next meeting of a series, with what is proposed for it.
struct NextMeetingForm: Form {
  let series: MeetingSeries
  let proposed: FieldValues

  var kind: RecordKind? { .meeting }
  var draftName: String? { "series/\(series.id.number)/next" }

  func title(in model: Model) -> Phrase { MeetingScreenText.next(in: series) }

  func fields(in model: Model) -> [FormField] {
    Meeting.fieldDescriptions
      .filter { ["on", "from", "to", "place", "host"].contains($0.key) }
      .map { field in
        model.field(
          .meeting, field,
          FieldText.editText(
            proposed[field.key] ?? .blank, type: field.type, names: [:], in: model.language))
      }
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    [
      .act(
        .meeting(.plan(series.id, answers.fields, followUp: MeetingText.followUp)), reason: "")
    ]
  }
}

extension AnyForm {
  /// The next meeting of a series, with what is proposed for it.
  package static func planMeeting(of series: MeetingSeries, _ proposed: FieldValues) -> AnyForm {
    AnyForm(NextMeetingForm(series: series, proposed: proposed))
  }
}
