/// The five parts of a process plan, in order (N-18).
package enum ProcessPlanPart: String, CaseIterable, Sendable {
  case responsibility, resources, situationAndGoals, economy, measures
}

extension CaseSituation {
  /// The parts of the process plan that have what they need; their number is 0 to 5.
  package var filledPlanParts: [ProcessPlanPart] {
    ProcessPlanPart.allCases.filter(isFilled)
  }

  /// Whether a part of the process plan has what it needs.
  ///
  /// Responsibility: an active member with one. Resources: a resource or a possibility.
  /// Situation and goals: both (N-21). Economy: a money line. Measures: one.
  package func isFilled(_ part: ProcessPlanPart) -> Bool {
    switch part {
    case .responsibility: activeMemberships.contains { !TextRules.isBlank($0.responsibility) }
    case .resources: entries.contains { $0.kind == .resource || $0.kind == .possibility }
    case .situationAndGoals:
      !TextRules.isBlank(caseFile.presentSituation) && goals.contains { $0.kind == .main }
    case .economy: !moneyLines.isEmpty
    case .measures: !measures.isEmpty
    }
  }
}
