package import Domain

/// What is said of meetings, their agendas and who was there.
package enum MeetingText {
  /// What a meeting is called: its title, else its kind.
  package static func name(_ meeting: Meeting) -> Phrase {
    TextRules.isBlank(meeting.title) ? meeting.kind.label : Phrase(same: meeting.title)
  }

  /// An item with its number, kind and time: `2. Felles kalender (drøfting, 20 min)`.
  package static func item(_ item: AgendaItem) -> Phrase {
    let facts =
      item.kind.label.inSentence
      + (item.minutes.map { Phrase(norwegian: ", \($0) min", en: ", \($0) min") }
        ?? Phrase(same: ""))
    return Phrase(same: "\(item.position). \(item.title) (") + facts + ")"
  }

  /// That nobody spoke for one party of the platform, or several (V-15).
  package static func missing(_ parties: [PlatformParty]) -> Phrase {
    let names = ListText.and(parties.map(\.label.inSentence))
    return parties.count == 1
      ? Phrase(
        nb: "Parten \(names.nb) mangler.", nn: "Parten \(names.nn) manglar.",
        en: "The party \(names.en) is missing.")
      : Phrase(
        nb: "Partene \(names.nb) mangler.", nn: "Partane \(names.nn) manglar.",
        en: "The parties \(names.en) are missing.")
  }

  /// That the items take longer than the meeting (B-13).
  package static func overrun(_ minutes: Int) -> Phrase {
    Phrase(
      nb: "Sakene tar \(minutes) min mer enn møtet varer.",
      nn: "Sakene tek \(minutes) min meir enn møtet varer.",
      en: "The items take \(minutes) min more than the meeting lasts.")
  }

  /// The items whose decision is not written (INV-13).
  package static func undecided(_ items: [Int]) -> Phrase {
    Refusal.decisionsMissing(items).message()
  }

  /// How many were there: `57 til stede`.
  package static func present(_ count: Int) -> Phrase {
    let number = NumberText.grouped(count)
    return Phrase(nb: "\(number) til stede", nn: "\(number) til stades", en: "\(number) present")
  }

  /// Where an item came from: `fra M-018`.
  package static func carried(from meeting: String) -> Phrase {
    Phrase(nb: "fra \(meeting)", nn: "frå \(meeting)", en: "from \(meeting)")
  }

  /// Where an item went: `til M-032`.
  package static func carried(to meeting: String) -> Phrase {
    Phrase(norwegian: "til \(meeting)", en: "to \(meeting)")
  }

  /// What the item is called that takes up what is open from earlier meetings; the file gets it
  /// in the municipality's language.
  package static let followUp = LocalizedText(
    "Tiltak siden sist", nn: "Tiltak sidan sist", en: "Measures since last")

  /// How often a series meets: `hver måned`.
  package static func rhythm(_ interval: Interval) -> Phrase {
    switch interval {
    case .month: Phrase(nb: "hver måned", nn: "kvar månad", en: "every month")
    case .quarter: Phrase(nb: "hvert kvartal", nn: "kvart kvartal", en: "every quarter")
    case .free: Phrase(nb: "uten fast rytme", nn: "utan fast rytme", en: "now and then")
    }
  }

  /// A pause with its days and its reason: `pause 01.07.2026–31.07.2026: Fellesferie`.
  package static func pause(_ pause: SeriesPause) -> Phrase {
    let days = [pause.from, pause.to].map { DayText.short($0) }
      .joined(separator: "–")
    return Phrase(norwegian: "pause \(days): \(pause.reason)", en: "pause \(days): \(pause.reason)")
  }

  /// Who was there: an organisation, a person or a group; nobody by name where none is said.
  package static func somebody(_ attendance: Attendance, _ setting: DocumentSetting) -> Phrase {
    if let person = setting.person(attendance.person) { return PersonNameText.name(person) }
    if let organisation = setting.organisation(attendance.organisation) {
      return Phrase(same: organisation.name)
    }
    guard TextRules.isBlank(attendance.group) else { return Phrase(same: attendance.group) }
    return Phrase(nb: "uten navn", nn: "utan namn", en: "without names")
  }
}

extension SeriesGap {
  /// The gap in few words, for a line that has little room: "drøftelsesmøte: september mangler".
  package var shortMessage: Phrase {
    kind.label.inSentence + ": " + interval.shortText
      + Phrase(nb: " mangler", nn: " manglar", en: " missing")
  }
}
