package import Domain

extension RecordName {
  /// The name or title alone; a word for a protected person (INV-18).
  package var shownTitle: Phrase {
    if isProtected { return CommonPhrase.protectedParticipant }
    return link.kind.words.title(title) ?? Phrase(same: title)
  }

  /// The name or title in quotation marks, for a sentence.
  package var quoted: Phrase { Quote.around(shownTitle) }

  /// The title with the reference before it: `T-006 Lys og strøm`.
  ///
  /// People and organisations are called by their names alone.
  package var text: Phrase {
    link.kind.words.text(self)
      ?? (reference.map { Phrase(same: "\($0) ") + shownTitle } ?? shownTitle)
  }

  /// An agreement by its reference and version.
  var agreementText: Phrase {
    Phrase(same: reference.map { "\($0) " } ?? "")
      + Phrase(norwegian: "versjon \(title)", en: "version \(title)")
  }

  /// Meetings without a title of their own, and series, go by their kind.
  static func meetingTitle(_ title: String) -> Phrase? { MeetingKind(rawValue: title)?.label }
}
