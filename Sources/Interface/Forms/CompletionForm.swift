package import Domain
import Wording

/// Completes a step.
struct CompletionForm: Form {
  let caseFile: Identifier<CaseFile>
  let phase: String

  var subject: RecordLink? { RecordLink(caseFile) }
  var kind: RecordKind? { nil }
  var draftName: String? { "caseFile/\(caseFile.number)/complete/\(phase)" }

  func title(in model: Model) -> Phrase { FormText.complete(model.phaseTitle(phase)) }

  func fields(in model: Model) -> [FormField] {
    [
      model.question(
        .day, FormText.completedOn, .day(.past), required: true, text: model.todayText)
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let on = answers.day(.day) ?? model.session.today
    return [
      .act(.caseFile(.completePhase(caseFile, phase: phase, on: on, override: nil)), reason: "")
    ]
  }
}

extension AnyForm {
  /// Completes a step.
  package static func completePhase(
    _ caseFile: Identifier<CaseFile>, phase: String
  ) -> AnyForm {
    AnyForm(CompletionForm(caseFile: caseFile, phase: phase))
  }
}
