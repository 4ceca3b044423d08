import Domain

/// What there is to say in words of an action in the journal.
///
/// What is not told is what most actions are. A class, since it is asked for with every line and
/// never changed: handing it on copies nothing.
final class ChangeText: Sendable {
  /// A line of the history about an entry and the row that it is about.
  typealias Line = @Sendable (HistoryEntry, RowChange, Language) -> String
  /// What was done to a row, as it comes after "Lagret:".
  typealias Saved = @Sendable (RecordName) -> Phrase
  /// What is said after the action, on a surface.
  typealias Message = @Sendable (Receipt, ReceiptText.Surface) -> Phrase

  /// When the action may have moved one field of one row.
  enum OneField: Sendable {
    case never
    /// Where it changed no other row.
    case alone
    /// Whatever followed from it.
    case whateverFollows
  }

  /// What the action is called where it is alone, in a heading or a filter.
  let label: Phrase
  /// The kind of the row that the action is about, where it changes several.
  let about: RecordKind?
  /// Whether the action does the same to many rows at once.
  let concernsManyRows: Bool
  let oneField: OneField
  /// nil where the line says what was changed.
  let line: Line?
  /// nil where the label says it.
  let saved: Saved?
  /// nil where the row is said to be saved.
  let message: Message?

  init(
    _ label: Phrase, about: RecordKind? = nil, concernsManyRows: Bool = false,
    oneField: OneField = .never, line: Line? = nil, saved: Saved? = nil, message: Message? = nil
  ) {
    self.label = label
    self.about = about
    self.concernsManyRows = concernsManyRows
    self.oneField = oneField
    self.line = line
    self.saved = saved
    self.message = message
  }

  /// An action that moves a row to another status.
  static func newStatus(about kind: RecordKind, oneField: OneField = .never) -> ChangeText {
    ChangeText(
      Phrase(norwegian: "Ny status", en: "New status"), about: kind, oneField: oneField,
      saved: ReceiptText.newStatus)
  }
}
