package import Domain

/// What the minutes of a meeting say besides its rows (Rules.md 4.5).
package enum MinutesText {
  /// What is written over minutes that are not approved.
  package static let draft = Phrase(norwegian: "UTKAST", en: "DRAFT")

  /// The title: `MinutesDocument: Åpent møte M-001`.
  package static func title(_ meeting: String, _ reference: String) -> Phrase {
    MadeDocument.minutes.label + ": \(meeting) \(reference)"
  }

  /// What comes before the meeting's name.
  package static let meeting = Phrase(norwegian: "Møte", en: "Meeting")

  /// Which meeting of its series: `S-001, møte nummer 4`.
  package static func numberInSeries(_ series: String, _ number: Int) -> Phrase {
    Phrase(
      norwegian: "\(series), møte nummer \(number)", en: "\(series), meeting number \(number)")
  }

  /// What comes before the series of the meeting.
  package static let series = Phrase(norwegian: "Møteserie", en: "Meeting series")

  /// What comes before the day of the meeting.
  package static let date = Phrase(norwegian: "Dato", en: "Date")

  /// From when to when.
  package static let time = Phrase(norwegian: "Tid", en: "Time")

  /// From when to when: `kl. 18.00–20.00`.
  package static func time(from start: TimeOfDay?, to end: TimeOfDay?) -> Phrase {
    Phrase { language in
      let times = [start, end].compactMap(\.self).map { clock($0, in: language) }
      guard !times.isEmpty else { return "" }
      let text = times.joined(separator: "–")
      return language == .en ? text : "kl. \(text)"
    }
  }

  private static func clock(_ time: TimeOfDay, in language: Language) -> String {
    switch language {
    case .nb, .nn: time.description.replacing(":", with: ".")
    case .en: time.description
    }
  }

  /// The time that the items were given together (B-13).
  package static let timeOfItems = Phrase(
    nb: "Tid til sakene", nn: "Tid til sakene", en: "Time for the items")

  /// The time that the items were given, and whether it is more than there is.
  package static func minutes(_ minutes: Int, planned: Int?) -> Phrase {
    let sum = Phrase(norwegian: "\(minutes) min", en: "\(minutes) min")
    guard let planned, minutes > planned else { return sum }
    let over = minutes - planned
    return sum
      + Phrase(
        nb: ", \(over) min mer enn møtet varer", nn: ", \(over) min meir enn møtet varer",
        en: ", \(over) min more than the meeting lasts")
  }

  /// Where.
  package static let place = Phrase(nb: "Sted", nn: "Stad", en: "Place")

  /// For whom.
  package static let access = Phrase(nb: "Åpent for alle", nn: "Ope for alle", en: "Open to all")

  /// Who holds it.
  package static let organisers = Phrase(
    nb: "Arrangører", nn: "Arrangørar", en: "Organisers")

  /// Whose guests they are.
  package static let host = Phrase(norwegian: "Vert", en: "Host")

  /// How finished the minutes are.
  package static let status = Phrase(
    nb: "Referatets status", nn: "Status for referatet", en: "Status of the minutes")

  /// Who was there.
  package static let present = Phrase(nb: "Til stede", nn: "Til stades", en: "Present")

  /// All that were there.
  package static let inAll = Phrase(norwegian: "I alt", en: "In all")

  /// The column of parties.
  package static let party = Phrase(norwegian: "Part", en: "Party")

  /// Names, for insiders.
  package static let names = Phrase(nb: "Navn", nn: "Namn", en: "Names")

  /// Parties that were not there.
  package static let absent = Phrase(nb: "Forfall", nn: "Forfall", en: "Absent")

  /// The heading of an item: `Sak 2: Mulighetsteam (valg)`.
  package static func item(_ position: Int, _ title: String, _ kind: AgendaItemKind) -> Phrase {
    Phrase(norwegian: "Sak \(position): \(title) (", en: "Item \(position): \(title) (")
      + kind.label.inSentence + ")"
  }

  /// What was decided.
  package static let decision = Phrase(norwegian: "Vedtak", en: "Decision")

  /// That the elected were applauded (N-17).
  package static let applauded = Phrase(norwegian: "Applaudert", en: "Applauded")

  /// Who was elected.
  package static let elected = Phrase(nb: "Valgt", nn: "Valde", en: "Elected")

  /// What was agreed to be done.
  package static let measures = Phrase(norwegian: "Tiltak", en: "Measures")

  /// The meeting that an item comes from.
  package static let carriedFrom = Phrase(
    nb: "Overført fra", nn: "Overført frå", en: "Carried over from")

  /// The meeting that an item was taken on to.
  package static let carriedTo = Phrase(
    norwegian: "Overført til", en: "Carried over to")

  /// What came of what earlier meetings agreed.
  package static let followUp = Phrase(
    nb: "Oppfølging siden sist", nn: "Oppfølging sidan sist", en: "Follow-up since last")

  /// The heading of the next meeting.
  package static let next = Phrase(nb: "Neste møte", nn: "Neste møte", en: "Next meeting")

  /// That no next meeting is planned.
  package static let notPlanned = Phrase(
    nb: "Ikke planlagt", nn: "Ikkje planlagt", en: "Not planned")

  /// That nothing was agreed before.
  package static let nothingToFollow = Phrase(
    nb: "Ingen tiltak å følge opp.", nn: "Ingen tiltak å følgje opp.",
    en: "No measures to follow up.")

  /// The heading of the approval, and what comes before its day.
  package static let approved = Phrase(norwegian: "Godkjent", en: "Approved")

  /// That the minutes are not approved.
  package static let notApproved = Phrase(
    nb: "Ikke godkjent", nn: "Ikkje godkjent", en: "Not approved")

  /// The items, where there is none.
  package static let agenda = Phrase(nb: "Saker", nn: "Saker", en: "Items")
}
