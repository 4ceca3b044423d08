package import Domain

/// How periods are written.
package enum PeriodText {
  /// A period in words: `1. oktober 2025 – 30. juni 2026`, or `fra 1. oktober 2025`.
  ///
  /// Empty where neither day is known.
  package static func long(from start: Day?, to end: Day?) -> Phrase {
    Phrase { language in
      text(start, end, separator: " – ", in: language) { DayText.long($0, in: language) }
    }
  }

  /// A period in figures: `01.10.2025–30.06.2026`, or `fra 01.10.2025`.
  ///
  /// Empty where neither day is known.
  package static func short(from start: Day?, to end: Day?) -> Phrase {
    Phrase { text(start, end, separator: "–", in: $0, write: DayText.short) }
  }

  private static func text(
    _ start: Day?, _ end: Day?, separator: String, in language: Language,
    write: (Day) -> String
  ) -> String {
    switch (start.map(write), end.map(write)) {
    case (let start?, let end?): "\(start)\(separator)\(end)"
    case (let start?, nil):
      Phrase(nb: "fra \(start)", nn: "frå \(start)", en: "from \(start)")[language]
    case (nil, let end?):
      Phrase(nb: "til \(end)", nn: "til \(end)", en: "until \(end)")[language]
    case (nil, nil): ""
    }
  }
}
