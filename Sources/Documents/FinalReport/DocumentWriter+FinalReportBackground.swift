internal import Domain
internal import Wording

extension DocumentWriter {
  /// Where the case came from: the idea as it was worded, the decision, the need.
  mutating func background() {
    if let idea = situation.idea { origin(of: idea) }
    labelled(FieldLabels.label(.caseFile, "need"), situation.caseFile.need)
    labelled(FieldLabels.label(.caseFile, "presentSituation"), situation.caseFile.presentSituation)
    paragraph(narrative(.background))
  }

  /// The sender is called by kind only, whatever the profile.
  private mutating func origin(of idea: Idea) {
    paragraph(
      FinalReportText.source(
        idea.kind, from: idea.senderKind, on: idea.receivedOn,
        resident: situation.template.words.resident))
    quote(idea.originalText)
    let decision = DocumentText.dated(FinalReportText.decision, idea.decision.on)
    if TextRules.isBlank(idea.decision.text) {
      labelled(FinalReportText.decision, "")
    } else {
      labelled(decision, idea.decision.text)
    }
    if let step = situation.stepWithoutIdeaOwner {
      paragraph(FinalReportText.ideaOwnerLeftOut(step: step))
    }
  }
}

extension CaseSituation {
  /// The step whose decision says nothing of the idea owner's part; nil where it does, or
  /// where the template does not ask (N-16).
  fileprivate var stepWithoutIdeaOwner: Int? {
    guard CaseProgress(self).isIdeaOwnerLeftOut else { return nil }
    return rail.first { step in
      step.definition.rules.contains { $0.rule == .fieldFilled(.ideaDecisionIdeaOwnerPart) }
    }?.phase.position
  }
}
