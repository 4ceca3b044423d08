package import Domain

/// The words of the overview: what needs somebody.
package enum OverviewWords {
  package static let title = Phrase(nb: "Oversikt", nn: "Oversyn", en: "Overview")

  package static let loading = Phrase(nb: "Henter …", nn: "Hentar …", en: "Loading …")

  package static let nothing = Phrase(
    nb: "Ingenting venter på noen akkurat nå.", nn: "Ingenting ventar på nokon akkurat no.",
    en: "Nothing waits for anybody just now.")

  // MARK: Groups

  package static let overdue = Phrase(norwegian: "Over fristen", en: "Overdue")

  package static let withoutReply = Phrase(
    nb: "Mangler svar", nn: "Manglar svar", en: "Without reply")

  package static let withoutHandler = Phrase(
    nb: "Uten saksbehandler", nn: "Utan saksbehandlar", en: "Without handler")

  package static let openIdeas = Phrase(nb: "Åpne ideer", nn: "Opne idear", en: "Open ideas")

  package static let dueWithin30Days = Phrase(
    nb: "Frist de neste 30 dagene", nn: "Frist dei neste 30 dagane", en: "Due in the next 30 days")

  package static let reviewsDue = Phrase(
    nb: "Dokumenter å gå gjennom", nn: "Dokument å gå gjennom", en: "Documents to review")

  package static let personsToErase = Phrase(
    nb: "Personer som skal slettes", nn: "Personar som skal slettast", en: "Persons to erase")

  package static let untouched = Phrase(
    nb: "Urørt i mer enn 30 dager", nn: "Urørt i meir enn 30 dagar",
    en: "Untouched for more than 30 days")

  package static let nextSteps = Phrase(norwegian: "Neste steg", en: "Next steps")

  // MARK: Rows

  /// The reply has been owed for so many days.
  package static func waited(_ days: Int) -> Phrase {
    let count = Plural.days.counted(days)
    return Phrase(nb: "ventet \(count.nb)", nn: "venta \(count.nn)", en: "waited \(count.en)")
  }

  /// The day after which a person was to be erased.
  package static func eraseSince(_ day: Day) -> Phrase {
    let date = DayText.short(day)
    return Phrase(
      nb: "slettefrist \(date)", nn: "slettefrist \(date)", en: "to be erased after \(date)")
  }

  /// A document that was sent without an archive reference, or is to be reviewed.
  package static func review(_ document: DocumentReference) -> Phrase {
    guard document.archiveReference.isEmpty, document.status == .sent else {
      let date = document.reviewOn.map(DayText.short) ?? ""
      return Phrase(
        nb: "gjennomgås \(date)", nn: "blir gått gjennom \(date)", en: "to be reviewed \(date)")
    }
    return Phrase(
      nb: "mangler arkivreferanse", nn: "manglar arkivreferanse", en: "lacks archive reference")
  }

  /// The case's step can be completed.
  package static let canBeCompleted = Phrase(
    nb: "steget kan fullføres", nn: "steget kan fullførast", en: "the step can be completed")
}
