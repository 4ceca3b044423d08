/// A case that has changed size, and what that asks for (V-22).
package struct SizeChange: Hashable, Sendable {
  /// The size that it had.
  package let from: CaseSize
  /// The size that it has.
  package let to: CaseSize
  /// The requirements that were not asked before, met or not, in the order of the rail.
  package let required: [RuleOutcome]
  /// How many requirements are no longer asked.
  package let released: Int

  /// What an edit changed; nil where the size is as it was.
  package init?(from old: CaseSituation, to new: CaseSituation) {
    guard let from = old.size, let to = new.size, from != to else { return nil }
    let before = Self.requirements(old)
    let after = Self.requirements(new)
    let known = Set(before.map { UnmetRequirement(phase: $0.phase, rule: $0.key) })
    let left = Set(after.map { UnmetRequirement(phase: $0.phase, rule: $0.key) })
    self.from = from
    self.to = to
    required = after.filter {
      !known.contains(UnmetRequirement(phase: $0.phase, rule: $0.key))
    }
    released = known.subtracting(left).count
  }

  private static func requirements(_ situation: CaseSituation) -> [RuleOutcome] {
    let gate = GateEvaluation(situation)
    return situation.rail.flatMap { gate.outcomes(of: $0.phase.key) }
      .filter { $0.strength == .requirement }
  }
}
