/// Who acts, on which day, and why.
package struct ActionContext: Hashable, Sendable {
  /// The name that history shows.
  package var actor: String
  /// The day that rules and defaults go by; the clock of the journal is another.
  package var today: Day
  /// Why, for changes that must say so; blank for none.
  package var reason: String

  /// Acts as somebody on some day; without a reason unless told.
  package init(actor: String, today: Day, reason: String = "") {
    self.actor = actor
    self.today = today
    self.reason = reason
  }
}
