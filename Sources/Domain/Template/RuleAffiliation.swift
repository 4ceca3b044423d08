/// Whom a person of the team belongs to, as `roleMinimum` asks for it.
package enum RuleAffiliation: String, CaseIterable, Sendable {
  case municipal, local, other

  /// Anybody who is not municipal.
  case external
}
