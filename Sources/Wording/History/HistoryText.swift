package import Domain

/// The history in words: what was done to which row, from what to what.
package enum HistoryText {
  /// One line for an action: "frist for «Lys og strøm»: 10.10.2026 → 30.10.2026".
  ///
  /// It begins with a small letter and has no full stop; who, when and why are beside it.
  package static func line(_ entry: HistoryEntry, in language: Language) -> String {
    guard let row = mainRow(entry) else { return entry.action.label.inSentence[language] }
    return entry.action.words.line.map { $0(entry, row, language) }
      ?? changes(entry, row, in: language)
  }

  /// The line with what else the action changed, a line each: for details.
  package static func lines(_ entry: HistoryEntry, in language: Language) -> [String] {
    let rows = entry.rows.flatMap { row in
      row.operation == .update
        ? row.shownFields.map { field(row, $0, in: language) }
        : [change(row, in: language)]
    }
    let first = line(entry, in: language)
    return [first] + rows.filter { $0 != first }
  }

  /// The row that an action is about: a change of what it is named for, else its first one.
  static func mainRow(_ entry: HistoryEntry) -> RowChange? {
    let kind = entry.action.words.about
    return entry.rows.first { $0.name.link.kind == kind } ?? entry.rows.first
  }
}

// MARK: - Any row

extension HistoryText {
  /// What was done to the rows: to each of a few, or how many of which kind.
  static func changes(
    _ entry: HistoryEntry, _ row: RowChange, in language: Language
  ) -> String {
    let alike = entry.rows.filter {
      $0.operation == row.operation && $0.name.link.kind == row.name.link.kind
    }
    guard alike.count > 1, entry.action.words.concernsManyRows else {
      return change(row, in: language)
    }
    // Of very many rows only the first are listed.
    let count = alike.count == entry.rows.count ? entry.rowCount : alike.count
    let nouns = row.name.link.kind.noun.counted(count)
    return switch row.operation {
    case .insert:
      Phrase(nb: "nye: \(nouns.nb)", nn: "nye: \(nouns.nn)", en: "new: \(nouns.en)")[
        language]
    case .update:
      Phrase(nb: "endret: \(nouns.nb)", nn: "endra: \(nouns.nn)", en: "changed: \(nouns.en)")[
        language]
    case .delete:
      Phrase(nb: "borte: \(nouns.nb)", nn: "borte: \(nouns.nn)", en: "gone: \(nouns.en)")[language]
    }
  }

  /// What was done to one row.
  static func change(_ row: RowChange, in language: Language) -> String {
    let mention = row.name.mention
    switch row.operation {
    case .insert: return newRow(row)[language]
    case .delete:
      return (mention + Phrase(norwegian: " er borte", en: " is gone"))[language]
    case .update:
      let fields = row.shownFields
      if fields.count == 1 { return field(row, fields[0], in: language) }
      guard !fields.isEmpty else {
        return (mention + Phrase(nb: " endret", nn: " endra", en: " changed"))[language]
      }
      let parts = fields.map { change in
        let label = FieldLabels.label(row.name.link.kind, change.key).inSentence[language]
        return row.arrow(change, in: language).map { "\(label) \($0)" } ?? label
      }
      return "\(mention[language]): \(parts.joined(separator: ", "))"
    }
  }

  /// "ny idé «Lys på turvegen»".
  static func newRow(_ row: RowChange) -> Phrase {
    row.name.newMention
  }

  /// "frist for «Lys og strøm»: 10.10.2026 → 30.10.2026".
  private static func field(
    _ row: RowChange, _ change: FieldChange, in language: Language
  ) -> String {
    let what = subject(row, change)[language]
    guard let arrow = row.arrow(change, in: language) else {
      return what + Phrase(nb: " endret", nn: " endra", en: " changed")[language]
    }
    return "\(what): \(arrow)"
  }

  /// "frist for «Lys og strøm»".
  static func subject(_ row: RowChange, _ change: FieldChange) -> Phrase {
    FieldLabels.label(row.name.link.kind, change.key).inSentence
      + Phrase(norwegian: " for ", en: " of ") + row.name.mention
  }
}
