/// Whose anchoring `anchoringPerParty` asks for.
package enum AnchoringParties: String, CaseIterable, Sendable {
  /// Each organisation that signs the agreement.
  case agreement

  /// Each partner organisation of the case.
  case partners
}
