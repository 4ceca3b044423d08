/// The words of the overview: what needs somebody.
package enum OverviewText {
  package static let title = Phrase(nb: "Oversikt", nn: "Oversyn", en: "Overview")
  package static let overdue = Phrase(nb: "Over fristen", nn: "Over fristen", en: "Overdue")
  package static let withoutReply = Phrase(
    nb: "Avsenderen mangler svar", nn: "Avsendaren manglar svar", en: "Sender awaits a reply")
  package static let withoutHandler = Phrase(
    nb: "Uten saksbehandler", nn: "Utan saksbehandlar", en: "Without handler")
  package static let dueSoon = Phrase(
    nb: "Frist de neste 30 dagene", nn: "Frist dei neste 30 dagane", en: "Due in the next 30 days")
  package static let seriesGaps = Phrase(
    nb: "Møter som mangler", nn: "Møte som manglar", en: "Missing meetings")
  package static let upcomingMeetings = Phrase(
    nb: "Møter de neste 14 dagene", nn: "Møte dei neste 14 dagane",
    en: "Meetings in the next 14 days")
  package static let reviewsDue = Phrase(
    nb: "Dokumenter å se på", nn: "Dokument å sjå på", en: "Documents to look at")
  package static let personsToErase = Phrase(
    nb: "Personer som skal slettes", nn: "Personar som skal slettast", en: "Persons to erase")
  package static let untouched = Phrase(
    nb: "Urørt i over 30 dager", nn: "Urørt i over 30 dagar", en: "Untouched for over 30 days")
  package static let nextSteps = Phrase(
    nb: "Neste steg", nn: "Neste steg", en: "Next step")

  package static let allInOrder = Phrase(
    nb: "Alt er i orden: ingenting er forsinket, og ingen venter på svar.",
    nn: "Alt er i orden: ingenting er forseinka, og ingen ventar på svar.",
    en: "All is in order: nothing is late, and nobody waits for a reply.")

  package static let nothing = Phrase(
    nb: "Ingen prosess er i gang. Esc går tilbake, n i idékøen legger til en idé.",
    nn: "Ingen prosess er i gang. Esc går tilbake, n i idékøa legg til ein idé.",
    en: "No case is under way. Esc goes back, n in the idea queue adds an idea.")

  /// What is open and active, beside the title.
  package static func counts(openIdeas: Int, activeCases: Int) -> Phrase {
    Plural.openIdeas.counted(openIdeas) + Phrase(same: " · ")
      + Plural.activeCases.counted(activeCases)
  }

  /// When a person's data is to be erased.
  package static func eraseAfter(_ day: String) -> Phrase {
    Phrase(nb: "slettes etter \(day)", nn: "blir sletta etter \(day)", en: "erase after \(day)")
  }

  /// When a document is to be looked at again.
  package static func review(_ day: String) -> Phrase {
    Phrase(nb: "gjennomgås \(day)", nn: "skal sjåast på \(day)", en: "review \(day)")
  }
}

extension Plural {
  fileprivate static let openIdeas = Plural(
    one: Phrase(nb: "åpen idé", nn: "open idé", en: "open idea"),
    other: Phrase(nb: "åpne ideer", nn: "opne idear", en: "open ideas"))

  fileprivate static let activeCases = Plural(
    one: Phrase(nb: "aktiv prosess", nn: "aktiv prosess", en: "active case"),
    other: Phrase(nb: "aktive prosesser", nn: "aktive prosessar", en: "active cases"))
}
