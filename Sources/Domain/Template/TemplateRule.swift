/// How strong a rule is: only two strengths exist.
package enum RuleStrength: String, CaseIterable, Codable, Sendable {
  /// Blocks, and can be overridden with a reason by somebody who decides.
  case requirement

  /// Is shown, and never blocks.
  case advice
}

/// A rule as a phase has it: its key, its strength and when it exists.
package struct TemplateRule: Codable, Hashable, Sendable {
  /// What the gate, messages and overrides name it by; unique in the phase.
  ///
  /// The bare name of the rule, or `name.word` where the name occurs more than once.
  package var key: String

  /// Whether it blocks.
  package var strength: RuleStrength

  /// What is asked.
  package var rule: Rule

  /// The only size that the rule exists for, or nil for any.
  package var onlyWhen: CaseSize?

  /// Makes a rule with a key, or with the rule's own name as its key: a requirement unless told.
  package init(
    _ rule: Rule, key: String? = nil, strength: RuleStrength = .requirement,
    onlyWhen: CaseSize? = nil
  ) {
    self.key = key ?? rule.name.rawValue
    self.strength = strength
    self.rule = rule
    self.onlyWhen = onlyWhen
  }

  /// Whether the rule exists in a case of that size; nil is a case without sizes.
  package func applies(to size: CaseSize?) -> Bool {
    onlyWhen == nil || onlyWhen == size
  }
}
