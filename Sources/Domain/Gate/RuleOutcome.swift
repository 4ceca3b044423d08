/// Whether one requirement or advice of a phase is met on one day.
package struct RuleOutcome: Hashable, Sendable {
  /// The key of the phase that asks it.
  package let phase: String
  /// Unique in the phase: `anchoring.political`.
  package let key: String
  /// The rule that was asked.
  package let rule: Rule
  /// Whether it blocks or advises.
  package let strength: RuleStrength
  /// Whether what it asks for is there.
  package let isMet: Bool
  /// What is there and what is missing.
  package let finding: RuleFinding
  /// Where to go to mend it; nil where it is met or there is no such place.
  package let mending: MendingPlace?

  /// Says whether a rule is met, what was found, and where to mend it if anywhere.
  package init(
    phase: String, key: String, rule: Rule, strength: RuleStrength, isMet: Bool,
    finding: RuleFinding, mending: MendingPlace? = nil
  ) {
    self.phase = phase
    self.key = key
    self.rule = rule
    self.strength = strength
    self.isMet = isMet
    self.finding = finding
    self.mending = mending
  }

  /// Whether the phase cannot be completed without an override.
  package var blocks: Bool { strength == .requirement && !isMet }

  /// Whether the outcome is meant by a name given for override: its key, or its bare rule
  /// name for all of a kind.
  package func answers(to name: String) -> Bool {
    key == name || rule.name.rawValue == name
  }
}
