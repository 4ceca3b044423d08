package import Domain

/// Something that is done to a case, its steps, measures, checklists and texts.
package enum CaseAction: Hashable, Sendable {
  case move(Identifier<CaseFile>, to: CaseStatus, on: Day?)
  case beginPhase(Identifier<CaseFile>, phase: String)
  case skipPhase(Identifier<CaseFile>, phase: String)
  case completePhase(Identifier<CaseFile>, phase: String, on: Day, override: GateOverride?)
  /// Changes the case's own phases and steps; the revision is the phase's as it was read.
  case adaptPhases(Identifier<CaseFile>, PhaseAdaptation, from: Int?)
  case moveMeasure(Identifier<Measure>, to: MeasureStatus, newDeadline: Day?, result: String?)
  case answer(Identifier<CaseFile>, ChecklistReply)
  case writeText(Identifier<CaseFile>, DocumentKind, section: String, text: String)
}
