package import Domain

extension SeriesInterval {
  /// "september 2026", "4. kvartal 2026".
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

  /// As in a sentence about a year that goes without saying: "4. kvartal", "september".
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
  /// What is missing, as the overview says it: "Det ble ikke holdt samskapingsverksted i
  /// 2. kvartal." (INV-25).
  package var message: Phrase {
    let meeting = kind.label.inSentence
    return Phrase(nb: "Det ble ikke holdt ", nn: "Det vart ikkje halde ", en: "No ") + meeting
      + Phrase(norwegian: " i ", en: " was held in ") + interval.shortText + "."
  }
}
