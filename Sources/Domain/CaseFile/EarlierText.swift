/// What a text of a case said before it was written anew (B-11).
package struct EarlierText: Hashable, Sendable {
  /// What it said.
  package let text: String
  /// The day on which it was written anew.
  package let until: Day
  /// Who wrote it anew.
  package let by: String
  /// Why, blank where nobody had to say.
  package let reason: String

  /// Keeps a text that somebody has written anew.
  package init(text: String, until: Day, by: String, reason: String) {
    self.text = text
    self.until = until
    self.by = by
    self.reason = reason
  }
}
