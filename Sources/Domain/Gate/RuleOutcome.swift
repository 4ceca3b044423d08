/// How one requirement or advice of a phase stands on one day.
package struct RuleOutcome: Hashable, Sendable {
  /// The key of the phase that asks it.
  package let phase: String
  /// Unique in the phase: `anchoring.political`.
  package let key: String
  package let rule: Rule
  package let strength: RuleStrength
  /// nil where the rule cannot be assessed yet: neither met nor unmet.
  package let isMet: Bool?

  /// An outcome.
  package init(
    phase: String, key: String, rule: Rule, strength: RuleStrength, isMet: Bool?
  ) {
    self.phase = phase
    self.key = key
    self.rule = rule
    self.strength = strength
    self.isMet = isMet
  }

  /// Whether the phase cannot be completed without an override.
  package var blocks: Bool { strength == .requirement && isMet == false }

  /// Whether the outcome is meant by a name given for override: its key, or its bare rule
  /// name for all of a kind.
  package func answers(to name: String) -> Bool {
    key == name || rule.name.rawValue == name
  }
}
