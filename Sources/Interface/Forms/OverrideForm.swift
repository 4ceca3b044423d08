package import Domain
import Wording

/// Completes a step without what its gate asks: who decides, and why (INV-22).
struct OverrideForm: Form {
  let caseFile: Identifier<CaseFile>
  let phase: String
  let rules: [String]

  var subject: RecordLink? { RecordLink(caseFile) }
  var kind: RecordKind? { nil }
  var draftName: String? { "caseFile/\(caseFile.number)/override/\(phase)" }

  func title(in model: Model) -> Phrase { FormText.override(model.phaseTitle(phase)) }

  func fields(in model: Model) -> [FormField] {
    [
      model.field(.requirementOverride, "by", required: true),
      model.field(.requirementOverride, "reason", required: true),
      model.field(.requirementOverride, "on", required: true, text: model.todayText),
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let reason = answers.text("reason")
    let override = GateOverride(rules: rules, by: answers.text("by"), reason: reason)
    let on = answers.day("on") ?? model.session.today
    return [
      .act(
        .caseFile(.completePhase(caseFile, phase: phase, on: on, override: override)),
        reason: reason)
    ]
  }
}

extension AnyForm {
  /// Completes a step without what its gate asks.
  package static func override(
    _ caseFile: Identifier<CaseFile>, phase: String, rules: [String]
  ) -> AnyForm {
    AnyForm(OverrideForm(caseFile: caseFile, phase: phase, rules: rules))
  }
}
