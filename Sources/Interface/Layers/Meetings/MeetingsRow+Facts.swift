import Domain
import Wording

extension MeetingsRow {
  /// What the row can be found by: the group it is in, and what the row shows.
  func facts(_ language: Language) -> ListFacts {
    ListFacts(words: [group.title[language]] + words(language), key: .missing)
  }

  private func words(_ language: Language) -> [String] {
    switch self {
    case .gap(let row): row.words(language)
    case .series(let row):
      [
        row.series.reference?.description ?? "", row.series.kind.label[language],
        MeetingText.rhythm(row.series.interval)[language], row.caseName?.handle ?? "",
      ]
    case .pause(let pause): [MeetingText.pause(pause)[language]]
    case .meeting(let row, _): row.words(language)
    }
  }
}

extension MeetingsRow.Group {
  /// The heading of the group's rows.
  var title: Phrase { MeetingScreenText.group(self == .gaps, self == .series, self == .ahead) }
}

extension MeetingRow {
  /// What the meeting can be found by in a list.
  func words(_ language: Language) -> [String] {
    [
      meeting.reference?.description ?? "", MeetingText.name(meeting)[language],
      meeting.place, DayText.short(meeting.on),
      meeting.status.label[language], owner?.handle ?? "", owner?.title ?? "",
    ]
  }
}

extension SeriesGapRow {
  /// What the gap can be found by in a list.
  func words(_ language: Language) -> [String] {
    [series.reference?.description ?? "", gap.message[language]]
  }
}
