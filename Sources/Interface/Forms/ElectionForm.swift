package import Domain
import Wording

/// Who is elected under an agenda item, a line each; the decision and the applause as they are
/// (N-17).
struct ElectionForm: Form {
  let item: Identifier<AgendaItem>
  let decision: String
  let isApplauded: Bool

  var kind: RecordKind? { .membership }
  var draftName: String? { "agendaItem/\(item.number)/elect" }

  func title(in model: Model) -> Phrase { MeetingScreenText.elect }

  func fields(in model: Model) -> [FormField] {
    [
      model.question(
        .members, MeetingScreenText.members, .longText, required: true,
        hint: MeetingScreenText.membersHint),
      model.field(.agendaItem, "decision", required: false, text: decision),
      model.field(
        .agendaItem, "isApplauded", required: false, text: model.flagText(isApplauded)),
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let members: [ElectedMember]
    do throws(Refusal) {
      members = try ElectionText.members(answers.text(.members))
    } catch {
      _ = model.setFormProblem(error.message(model.refusalNames))
      return []
    }
    let election = Election(
      members: members, decision: answers.text("decision"),
      isApplauded: answers["isApplauded"] == .flag(true))
    return [.act(.meeting(.elect(item, election)), reason: "")]
  }
}

extension AnyForm {
  /// Who is elected under an agenda item.
  package static func elect(
    _ item: Identifier<AgendaItem>, decision: String, isApplauded: Bool
  ) -> AnyForm {
    AnyForm(ElectionForm(item: item, decision: decision, isApplauded: isApplauded))
  }
}
