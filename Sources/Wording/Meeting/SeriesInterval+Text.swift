package import Domain

extension SeriesInterval {
  /// The month or quarter with its year: `september 2026`.
  package var text: Phrase {
    switch self {
    case .month(let month):
      Phrase { CalendarText.month(month, in: $0) }
    case .quarter(let quarter):
      Phrase(
        norwegian: "\(quarter.number). kvartal \(quarter.year)",
        en: "quarter \(quarter.number) of \(quarter.year)")
    }
  }

  /// The month or quarter in a sentence about a year that goes without saying: `september`.
  package var shortText: Phrase {
    switch self {
    case .month(let month): Phrase { CalendarText.month(month.number, in: $0) }
    case .quarter(let quarter):
      Phrase(
        norwegian: "\(quarter.number). kvartal",
        en: "the \(["first", "second", "third", "fourth"][quarter.number - 1]) quarter")
    }
  }
}

extension SeriesGap {
  /// That no such meeting was held, as the overview says it (INV-25).
  package var message: Phrase {
    let meeting = kind.label.inSentence
    return Phrase(nb: "Det ble ikke holdt ", nn: "Det vart ikkje halde ", en: "No ") + meeting
      + Phrase(norwegian: " i ", en: " was held in ") + interval.shortText + "."
  }
}
