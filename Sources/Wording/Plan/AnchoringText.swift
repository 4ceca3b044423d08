package import Domain

/// An anchoring entry on one line.
package enum AnchoringText {
  /// "politisk 10.12.2026: Kommunestyret (24/1234)".
  package static func line(_ entry: Entry) -> Phrase {
    let kind = entry.subkind.map { Vocabulary.anchoringKind.label($0) } ?? entry.kind.label
    let day = " \(DayText.short(entry.on))"
    let place = TextRules.isBlank(entry.body) ? entry.text : entry.body
    let number = TextRules.isBlank(entry.caseNumber) ? "" : " (\(entry.caseNumber))"
    return kind.inSentence + "\(day): \(place.shortened)\(number)"
  }
}
