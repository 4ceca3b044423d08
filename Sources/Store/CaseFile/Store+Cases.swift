package import Domain
import GRDB

extension Store {
  /// Moves a case to another status.
  ///
  /// Closing sets the actual end; becoming active begins the first phase (Rules.md 2.4).
  ///
  /// - Parameter on: The day that it happened; today where nil.
  package func moveCase(
    _ id: Identifier<CaseFile>, to target: CaseStatus, on day: Day? = nil,
    _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.moveCase, context) { writing in
      let before = try writing.db.record(id)
      var caseFile = before
      let day = day ?? writing.today
      try caseFile.move(to: target, reason: writing.reason, on: day)
      try writing.update(caseFile, from: before)
      if target == .active {
        try writing.movePhases(of: id) { rail in
          guard rail.phases.allSatisfy({ $0.startedOn == nil }) else { return }
          try rail.openFirst(on: day)
        }
      }
      return writing.done(about: RecordLink(id))
    }
  }

  /// Begins a phase that is not started.
  package func beginPhase(
    _ id: Identifier<CaseFile>, phase: String, on day: Day? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try movePhase(.startPhase, id, context) { rail, writing in
      try rail.begin(
        phase, on: day ?? writing.today, reason: writing.reason, unmet: try writing.unmet(in: id))
    }
  }

  /// Takes up a phase again that was completed or skipped; it must say why.
  package func reopenPhase(
    _ id: Identifier<CaseFile>, phase: String, on day: Day? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try movePhase(.reopenPhase, id, context) { rail, writing in
      try rail.begin(
        phase, on: day ?? writing.today, reason: writing.reason, unmet: try writing.unmet(in: id))
    }
  }

  /// Leaves a phase out; it must say why.
  package func skipPhase(
    _ id: Identifier<CaseFile>, phase: String, on day: Day? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try movePhase(.skipPhase, id, context) { rail, writing in
      try rail.skip(phase, on: day ?? writing.today, reason: writing.reason)
    }
  }

  /// Completes a phase whose requirements are met, or overridden with decider and reason
  /// (INV-22); the next one that applies begins.
  ///
  /// - Parameters:
  ///   - phase: The phase; the only one in progress where nil.
  ///   - on: The day it ended; today where nil.
  package func completePhase(
    _ id: Identifier<CaseFile>, phase: String? = nil, on day: Day? = nil,
    override: GateOverride? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try movePhase(.completePhase, id, context) { rail, writing in
      let day = day ?? writing.today
      let key = try rail.phaseToComplete(phase).key
      let situation = try writing.db.situation(of: id, today: writing.today)
      let override = try override.map(writing.checked)
      let gate = GateEvaluation(situation)
      let done = try rail.complete(
        key, on: day, outcomes: gate.outcomes(of: key), overridden: override?.rules ?? [],
        unmet: gate.unmet)
      guard let override else { return }
      for rule in done.overridden {
        _ = try writing.addPlain(
          RequirementOverride.self,
          [
            "case": .record(RecordLink(id)), "phase": .code(key), "rule": .text(rule.rule),
            "on": .day(day), "by": .text(override.by), "reason": .text(override.reason),
          ])
      }
    }
  }

  /// Everything that is known of a case on a day.
  package func situation(
    _ id: Identifier<CaseFile>, today: Day
  ) throws(StoreError) -> CaseSituation {
    try read { try $0.situation(of: id, today: today) }
  }

  private func movePhase(
    _ action: ChangeAction, _ id: Identifier<CaseFile>, _ context: ActionContext,
    _ move: (inout PhaseRail, Writing) throws -> Void
  ) throws(StoreError) -> Receipt {
    try change(action, context) { writing in
      let caseFile = try writing.db.record(id)
      guard caseFile.status != .draft else { throw Refusal.caseIsDraft }
      try writing.checkCaseAccepts(.movePhase, caseFile: id.number)
      try writing.movePhases(of: id) { try move(&$0, writing) }
      return writing.done(about: RecordLink(id))
    }
  }
}

extension Writing {
  /// The requirements of a case that are neither met nor overridden today.
  fileprivate func unmet(in id: Identifier<CaseFile>) throws -> [UnmetRequirement] {
    GateEvaluation(try db.gateSituation(of: id, today: today)).unmet
  }

  fileprivate func checked(_ override: GateOverride) throws -> GateOverride {
    guard !TextRules.isBlank(override.by), !TextRules.isBlank(override.reason) else {
      throw Refusal.overrideIncomplete
    }
    return GateOverride(
      rules: override.rules, by: try accepted(override.by, "by"),
      reason: try accepted(override.reason, "reason"))
  }
}
