/// One user action as history shows it: who, when, what, why, and each row it touched.
package struct HistoryEntry: Hashable, Sendable {
  /// Rises with every change to the file.
  package let sequence: Int
  /// When it was done, by the clock.
  package let at: LocalTime
  /// Who did it.
  package let actor: String
  /// What was done.
  package let action: ChangeAction
  /// Why, blank where nobody had to say.
  package let reason: String
  /// The first of the rows, at most a few hundred.
  package let rows: [RowChange]
  /// How many rows there are, those that ``rows`` leaves out among them.
  package let rowCount: Int
  /// The sequence of the change that this one took back or gave back.
  package let concerns: Int?

  /// Makes one step; where `rowCount` is nil, all its rows are here.
  package init(
    sequence: Int, at: LocalTime, actor: String, action: ChangeAction, reason: String,
    rows: [RowChange], rowCount: Int? = nil, concerns: Int?
  ) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.action = action
    self.reason = reason
    self.rows = rows
    self.rowCount = rowCount ?? rows.count
    self.concerns = concerns
  }
}
