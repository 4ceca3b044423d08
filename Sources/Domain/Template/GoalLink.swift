/// What a goal is linked to, as `goalCount` asks for it.
package enum GoalLink: String, CaseIterable, Sendable {
  /// One of the case's main challenges.
  case challenge

  /// An entry of the knowledge log.
  case knowledge

  /// What it lives on in, or who owns it afterwards.
  case continuation
}
