/// What the program is to do outside its own values, as comparable data.
///
/// The runtime performs an effect and answers with a ``Message``; it never throws.
package enum Effect: Hashable, Sendable {
  case read(ReadEffect)
  case write(WriteEffect)
  case outside(OutsideEffect)

  /// Does a user action; the reason goes into the history.
  package static func act(_ action: UserAction, reason: String) -> Effect {
    .write(.act(action, reason: reason))
  }
}
