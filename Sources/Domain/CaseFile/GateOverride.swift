/// The requirements of a phase that somebody decides to do without (INV-22).
package struct GateOverride: Hashable, Sendable {
  /// The rules' keys in the phase, or bare rule names for all of a kind.
  package var rules: [String]
  /// Who decided it.
  package var by: String
  /// Why it is done without them.
  package var reason: String

  /// Decides to do without these rules, and says by whom and why.
  package init(rules: [String], by: String, reason: String) {
    self.rules = rules
    self.by = by
    self.reason = reason
  }
}
