import Domain

/// What an undo gave back.
enum UndoText {
  /// What was taken back, as it comes after "Angret:".
  static func takenBack(_ change: HistoryEntry, in language: Language) -> String {
    guard let row = HistoryText.mainRow(change), isAboutOneField(change, row) else {
      return HistoryText.line(change, in: language)
    }
    let field = row.setFields[0]
    let what = HistoryText.subject(row, field)
    guard let old = row.shown(field.from, of: field, in: language) else {
      return (what + setBack)[language]
    }
    if field.from.isBlank {
      return (what + Phrase(nb: " fjernet", nn: " fjerna", en: " removed"))[language]
    }
    return (what + setBack + Phrase(norwegian: " til ", en: " to "))[language] + old
  }

  private static let setBack = Phrase(
    nb: " satt tilbake", nn: " sett tilbake", en: " set back")

  /// Whether the change moved one field of one row, whatever followed from it.
  private static func isAboutOneField(_ change: HistoryEntry, _ row: RowChange) -> Bool {
    guard row.operation == .update, row.setFields.count == 1 else { return false }
    return switch change.action.words.oneField {
    case .never: false
    case .alone: change.rows.count == 1
    case .whateverFollows: true
    }
  }
}
