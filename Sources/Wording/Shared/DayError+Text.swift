package import Domain

extension DayError {
  /// What to tell the person whose text is not a day, and what to write instead.
  package var phrase: Phrase {
    switch self {
    case .unknown:
      Phrase(
        nb: "Ukjent dato. Prøv 15.10.2026.", nn: "Ukjend dato. Prøv 15.10.2026.",
        en: "Unknown date. Try 15.10.2026.")
    case .noSuchDay:
      Phrase(
        nb: "Datoen finnes ikke i kalenderen. Sjekk dag, måned og uke.",
        nn: "Datoen finst ikkje i kalenderen. Sjekk dag, månad og veke.",
        en: "No calendar has that date. Check day, month and week.")
    case .yearOutOfRange: CommonPhrase.yearOutOfRange
    }
  }
}
