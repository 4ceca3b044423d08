package import Domain
import Wording

/// What a form changes in the steps and tasks of a case.
package enum PhaseForm: Hashable, Sendable {
  case addPhase(after: String?)
  case editPhase(String)
  case hidePhase(String)
  case addStep(phase: String, at: Int)
  case editStep(phase: String, step: Int)
  case hideStep(phase: String, step: Int)

  /// What tells the form from others about the same case.
  fileprivate var name: String {
    switch self {
    case .addPhase(let key): "addPhase/\(key ?? "")"
    case .editPhase(let key): "editPhase/\(key)"
    case .hidePhase(let key): "hidePhase/\(key)"
    case .addStep(let key, let place): "addStep/\(key)/\(place)"
    case .editStep(let key, let step): "editStep/\(key)/\(step)"
    case .hideStep(let key, let step): "hideStep/\(key)/\(step)"
    }
  }

  /// What saving the form with these answers asks of the file.
  fileprivate func adaptation(_ answers: FormAnswers) -> PhaseAdaptation {
    let text = answers.text(.task)
    let texts = PhaseTexts(
      uniqueKeysWithValues: PhasePart.ofPhase.map { ($0, answers.text($0.question)) })
    return switch self {
    case .addPhase(let key): .addPhase(texts, after: key)
    case .editPhase(let key): .rewordPhase(key, texts)
    case .hidePhase(let key): .hidePhase(key)
    case .addStep(let key, let place): .addStep(phase: key, text: text, at: place)
    case .editStep(let key, let step): .rewordStep(phase: key, step: step, text: text)
    case .hideStep(let key, let step): .hideStep(phase: key, step: step)
    }
  }
}

extension PhasePart {
  /// The question by which a form asks for the part.
  fileprivate var question: FormQuestion {
    switch self {
    case .title: .stepTitle
    case .what: .stepWhat
    case .who: .stepWho
    case .summary: .stepSummary
    case .results: .stepResults
    case .guidance: .stepGuidance
    case .step: .task
    }
  }
}

/// Changes steps or tasks of a case (O-04).
struct AdaptationForm: Form {
  let caseFile: Identifier<CaseFile>
  let change: PhaseForm
  /// The revision of the step as the form had it; nil where that does not matter.
  let revision: Int?

  var kind: RecordKind? { .phase }
  var draftName: String? { "caseFile/\(caseFile.number)/\(change.name)" }

  func title(in model: Model) -> Phrase {
    switch change {
    case .addPhase: PhaseScreenText.newPhase
    case .editPhase(let key): PhaseScreenText.edit(model.phaseTitle(key))
    case .hidePhase(let key): PhaseScreenText.hide(model.phaseTitle(key))
    case .addStep(let key, _): PhaseScreenText.newTask(in: model.phaseTitle(key))
    case .editStep(let key, _): PhaseScreenText.task(in: model.phaseTitle(key))
    case .hideStep(let key, let step):
      PhaseScreenText.hide(task(step, of: key, in: model)?.text.phrase ?? model.phaseTitle(key))
    }
  }

  func fields(in model: Model) -> [FormField] {
    let texts: [FormField] =
      switch change {
      case .addPhase: phaseFields(nil, in: model)
      case .editPhase(let key): phaseFields(model.work.situation?.template.phase(key), in: model)
      case .addStep: [taskField("", in: model)]
      case .editStep(let key, let step):
        [
          taskField(
            task(step, of: key, in: model)?.text.text(in: model.language) ?? "", in: model)
        ]
      case .hidePhase, .hideStep: []
      }
    return texts + [model.reasonQuestion(required: texts.isEmpty)]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    [
      .act(
        .caseFile(.adaptPhases(caseFile, change.adaptation(answers), from: revision)),
        reason: answers.reason)
    ]
  }

  private func phaseFields(_ phase: PhaseTemplate?, in model: Model) -> [FormField] {
    PhasePart.ofPhase.map { part in
      let texts = phase?.texts(of: part).map { $0.text(in: model.language) } ?? []
      return model.question(
        part.question, part.label, part == .title ? .text : .longText, required: part == .title,
        hint: part.isList ? PhaseScreenText.oneALine : nil, text: texts.joined(separator: "\n"))
    }
  }

  private func taskField(_ text: String, in model: Model) -> FormField {
    model.question(.task, PhasePart.step.label, .longText, required: true, text: text)
  }

  private func task(_ number: Int, of key: String, in model: Model) -> StepTemplate? {
    guard let steps = model.work.situation?.template.phase(key)?.steps,
      steps.indices.contains(number - 1)
    else { return nil }
    return steps[number - 1]
  }
}

extension AnyForm {
  /// Changes steps or tasks of a case; the revision is the step's as the form had it.
  package static func adapt(
    _ caseFile: Identifier<CaseFile>, _ change: PhaseForm, from revision: Int?
  ) -> AnyForm {
    AnyForm(AdaptationForm(caseFile: caseFile, change: change, revision: revision))
  }
}
