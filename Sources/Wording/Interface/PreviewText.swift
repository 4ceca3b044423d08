/// The words of the preview of a document.
package enum PreviewText {
  package static let title = Phrase(
    nb: "Forhåndsvisning", nn: "Førehandsvising", en: "Preview")
  package static let internalProfile = Phrase(
    nb: "intern utgave", nn: "intern utgåve", en: "internal version")
  package static let publicProfile = Phrase(
    nb: "offentlig utgave", nn: "offentleg utgåve", en: "public version")
  package static let notMade = Phrase(
    nb: "Dette dokumentet kan ikke lages her.", nn: "Dette dokumentet kan ikkje lagast her.",
    en: "This document cannot be made here.")
  package static let notFound = Phrase(
    nb: "Teksten finnes ikke i dokumentet.", nn: "Teksten finst ikkje i dokumentet.",
    en: "The text is not in the document.")
  package static let notWritten = Phrase(
    nb: "ikke skrevet", nn: "ikkje skrive", en: "not written")
  package static let nothingToWrite = Phrase(
    nb: "Denne malen har ingen tekster å skrive.", nn: "Denne malen har ingen tekstar å skrive.",
    en: "This template has no texts to write.")

  /// How many words the document has.
  package static func words(_ count: Int) -> Phrase {
    Phrase(nb: "\(count) ord", nn: "\(count) ord", en: "\(count) words")
  }

  /// How many words the document has, and about how many it should have.
  package static func words(_ count: Int, aim: Int) -> Phrase {
    Phrase(
      nb: "\(count) av om lag \(aim) ord", nn: "\(count) av om lag \(aim) ord",
      en: "\(count) of about \(aim) words")
  }

  /// How many parts are empty.
  package static func missing(_ count: Int) -> Phrase {
    Phrase(
      nb: count == 1 ? "Én del mangler:" : "\(count) deler mangler:",
      nn: count == 1 ? "Éin del manglar:" : "\(count) delar manglar:",
      en: count == 1 ? "One part is missing:" : "\(count) parts are missing:")
  }
}
