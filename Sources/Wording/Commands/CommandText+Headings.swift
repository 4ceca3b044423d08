// MARK: - Columns

extension CommandText {
  /// The heading over what sort of row it is.
  package static let kind = Phrase(norwegian: "Type", en: "Kind")

  /// The heading over names and titles.
  package static let name = Phrase(nb: "Navn", nn: "Namn", en: "Name")

  /// The heading over what commands name something by.
  package static let key = Phrase(nb: "Nøkkel", nn: "Nøkkel", en: "Key")

  /// The heading over when something went to the bin.
  package static let deletedOn = Phrase(nb: "Slettet", nn: "Sletta", en: "Deleted")

  /// The heading over who moved something to the bin.
  package static let deletedBy = Phrase(nb: "Slettet av", nn: "Sletta av", en: "Deleted by")

  /// The heading over the words round a hit.
  package static let found = Phrase(nb: "Funnet", nn: "Funne", en: "Found")

  /// The heading over when something was done.
  package static let when = Phrase(nb: "Når", nn: "Når", en: "When")

  /// The heading over who did something.
  package static let who = Phrase(nb: "Hvem", nn: "Kven", en: "Who")

  /// The heading over what was done.
  package static let what = Phrase(nb: "Hva", nn: "Kva", en: "What")

  /// The heading over why something was done.
  package static let why = Phrase(nb: "Hvorfor", nn: "Kvifor", en: "Why")

  /// The heading over template keys.
  package static let template = Phrase(norwegian: "Mal", en: "Template")

  /// The heading over a template's version.
  package static let version = Phrase(norwegian: "Versjon", en: "Version")

  /// The heading over where a template comes from.
  package static let source = Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")

  /// The heading over numbers of rows.
  package static let count = Phrase(nb: "Antall", nn: "Tal", en: "Count")

  /// The heading over quarters.
  package static let quarter = Phrase(norwegian: "Kvartal", en: "Quarter")

  /// The heading over ideas that came in.
  package static let received = Phrase(nb: "Mottatt", nn: "Motteke", en: "Received")

  /// The heading over ideas that were decided.
  package static let decided = Phrase(nb: "Avgjort", nn: "Avgjort", en: "Decided")

  /// The heading over ideas whose sender got a reply.
  package static let answered = Phrase(nb: "Besvart", nn: "Svart på", en: "Answered")

  /// What the days from receipt to decision are called.
  package static let medianDaysToDecision = Phrase(
    nb: "Dager til avgjørelse (median)", nn: "Dagar til avgjerd (median)",
    en: "Days to decision (median)")

  /// What the days from receipt to reply are called.
  package static let medianDaysToReply = Phrase(
    nb: "Dager til svar (median)", nn: "Dagar til svar (median)", en: "Days to reply (median)")
}

// MARK: - The overview's lists

extension CommandText {
  /// Ideas that somebody still has to do something with.
  package static let openIdeas = Phrase(nb: "Åpne ideer", nn: "Opne idear", en: "Open ideas")

  /// Decided ideas whose sender has not had a reply.
  package static let withoutReply = Phrase(
    nb: "Mangler svar", nn: "Manglar svar", en: "Without reply")

  /// Open ideas without handler.
  package static let withoutHandler = Phrase(
    nb: "Uten saksbehandler", nn: "Utan saksbehandlar", en: "Without handler")

  /// Open measures past their deadline.
  package static let overdue = Phrase(nb: "Over fristen", nn: "Over fristen", en: "Overdue")

  /// Open measures that are due soon.
  package static let dueWithin30Days = Phrase(
    nb: "Frist innen 30 dager", nn: "Frist innan 30 dagar", en: "Due within 30 days")

  /// The case or series that a meeting belongs to.
  package static let belongsTo = Phrase(nb: "Hører til", nn: "Høyrer til", en: "Belongs to")

  /// Meetings that a series lacks.
  package static let seriesGaps = Phrase(
    nb: "Møter som mangler", nn: "Møte som manglar", en: "Missing meetings")

  /// Meetings to come.
  package static let upcomingMeetings = Phrase(
    nb: "Kommende møter", nn: "Komande møte", en: "Upcoming meetings")

  /// Agreements whose evaluation is due.
  package static let agreementsToEvaluate = Phrase(
    nb: "Avtaler som skal evalueres", nn: "Avtalar som skal evaluerast",
    en: "Agreements to evaluate")

  /// People past their erase date.
  package static let personsToErase = Phrase(
    nb: "Personer som skal slettes", nn: "Personar som skal slettast", en: "Persons to erase")

  /// Cases that nobody has changed for long.
  package static let untouched = Phrase(nb: "Urørt", nn: "Urørt", en: "Untouched")

  /// The nearest thing to do in each case.
  package static let nextSteps = Phrase(nb: "Neste steg", nn: "Neste steg", en: "Next steps")
}
