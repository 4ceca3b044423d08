import Domain
import Wording

/// What a form changes in the phases and steps of a case.
package enum PhaseForm: Hashable, Sendable {
  case addPhase(after: String?)
  case editPhase(String)
  case hidePhase(String)
  case addStep(phase: String, at: Int)
  case editStep(phase: String, step: Int)
  case hideStep(phase: String, step: Int)

  /// The name under which the form's draft is kept.
  var draftName: String {
    switch self {
    case .addPhase(let key): "addPhase/\(key ?? "")"
    case .editPhase(let key): "editPhase/\(key)"
    case .hidePhase(let key): "hidePhase/\(key)"
    case .addStep(let key, let place): "addStep/\(key)/\(place)"
    case .editStep(let key, let step): "editStep/\(key)/\(step)"
    case .hideStep(let key, let step): "hideStep/\(key)/\(step)"
    }
  }

  /// What saving the form with these values asks of the file.
  func adaptation(_ values: FieldValues) -> PhaseAdaptation {
    let text = values.text("step")
    return switch self {
    case .addPhase(let key): .addPhase(values.phaseTexts, after: key)
    case .editPhase(let key): .rewordPhase(key, values.phaseTexts)
    case .hidePhase(let key): .hidePhase(key)
    case .addStep(let key, let place): .addStep(phase: key, text: text, at: place)
    case .editStep(let key, let step): .rewordStep(phase: key, step: step, text: text)
    case .hideStep(let key, let step): .hideStep(phase: key, step: step)
    }
  }
}

extension FieldValues {
  fileprivate var phaseTexts: PhaseTexts {
    PhaseTexts(uniqueKeysWithValues: PhasePart.ofPhase.map { ($0, text(FieldKey($0.rawValue))) })
  }
}

extension Model {
  /// The title of a form that changes phases or steps.
  func phaseFormTitle(_ form: PhaseForm) -> Phrase {
    switch form {
    case .addPhase: PhaseWords.newPhase
    case .editPhase(let key): PhaseWords.edit(phaseTitle(key))
    case .hidePhase(let key): PhaseWords.hide(phaseTitle(key))
    case .addStep(let key, _): PhaseWords.newTask(in: phaseTitle(key))
    case .editStep(let key, _): PhaseWords.task(in: phaseTitle(key))
    case .hideStep(let key, let step):
      PhaseWords.hide(task(step, of: key)?.text.phrase ?? phaseTitle(key))
    }
  }

  /// The fields of such a form.
  func phaseFormFields(_ form: PhaseForm) -> [FormField] {
    let texts: [FormField] =
      switch form {
      case .addPhase: phaseFields(nil)
      case .editPhase(let key): phaseFields(work.situation?.template.phase(key))
      case .addStep: [stepField("")]
      case .editStep(let key, let step):
        [stepField(task(step, of: key)?.text.text(in: language) ?? "")]
      case .hidePhase, .hideStep: []
      }
    return texts + [
      FormField(
        key: "reason", label: FormWords.reason, type: .longText, isRequired: texts.isEmpty,
        text: "")
    ]
  }

  private func phaseFields(_ phase: PhaseTemplate?) -> [FormField] {
    PhasePart.ofPhase.map { part in
      let texts = phase?.texts(of: part).map { $0.text(in: language) } ?? []
      return FormField(
        key: FieldKey(part.rawValue), label: part.label,
        hint: part.isList ? PhaseWords.oneALine : nil,
        type: part == .title ? .text : .longText, isRequired: part == .title,
        text: texts.joined(separator: "\n"))
    }
  }

  private func stepField(_ text: String) -> FormField {
    FormField(
      key: "step", label: PhasePart.step.label, type: .longText, isRequired: true, text: text)
  }

  private func task(_ number: Int, of key: String) -> StepTemplate? {
    guard let steps = work.situation?.template.phase(key)?.steps,
      steps.indices.contains(number - 1)
    else { return nil }
    return steps[number - 1]
  }
}
