/// Where something is anchored, as the rule `anchoring` asks for it.
package enum AnchoringArena: String, CaseIterable, Sendable {
  case administrative, political, local
}
