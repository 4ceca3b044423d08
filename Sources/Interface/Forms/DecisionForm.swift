package import Domain
import Wording

/// A decision about an idea (INV-03).
struct DecisionForm: Form {
  let idea: Identifier<Idea>
  let status: IdeaStatus

  var subject: RecordLink? { RecordLink(idea) }
  var draftName: String? { "idea/\(idea.number)/\(status.rawValue)" }

  func title(in model: Model) -> Phrase { FormText.decision(status.label) }

  func fields(in model: Model) -> [FormField] {
    var fields: [FormField] = []
    if status == .referred {
      fields.append(model.field(.idea, "referredTo", required: true))
      fields.append(model.field(.idea, "referredToName", required: false))
    }
    if status == .joined { fields.append(model.field(.idea, "replacedBy", required: true)) }
    let by = status == .takenForward ? "" : model.session.actor
    fields += [
      model.field(.idea, "decision.text", required: true),
      model.field(.idea, "decision.by", required: true, text: by),
      model.field(.idea, "decision.on", required: true, text: model.todayText),
      model.field(.idea, "decision.ideaOwnerPart", required: false),
    ]
    if status == .takenForward {
      fields.append(
        model.question(
          .template, FieldLabels.label(.caseFile, "template"), .choice(.template), required: true,
          text: model.options(.choice(.template)).first?.label[model.language] ?? ""))
    }
    return fields
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let template = answers.text(.template)
    let verdict = IdeaVerdict(
      target: status,
      decision: IdeaDecision(
        on: answers.day("decision.on"), by: answers.text("decision.by"),
        text: answers.text("decision.text"),
        ideaOwnerPart: answers.text("decision.ideaOwnerPart")),
      referral: ReferralTarget(answers["referredTo"])
        .map { Referral(target: $0, name: answers.text("referredToName")) },
      replacedBy: Identifier<Idea>(answers["replacedBy"]),
      template: template.isEmpty ? nil : template)
    return [.act(.idea(.decide(idea, verdict)), reason: "")]
  }
}

extension AnyForm {
  /// A decision about an idea.
  package static func decide(_ idea: Identifier<Idea>, _ status: IdeaStatus) -> AnyForm {
    AnyForm(DecisionForm(idea: idea, status: status))
  }
}
