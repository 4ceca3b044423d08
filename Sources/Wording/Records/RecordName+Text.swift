package import Domain

extension RecordName {
  /// What stands where another row points at this one; a word for a protected person (INV-18).
  package var shownTitle: Phrase {
    isProtected ? CommonPhrase.protectedParticipant : Phrase(same: title)
  }

  /// The name in quotation marks, for a sentence.
  package var quoted: Phrase { Quote.around(shownTitle) }
}
