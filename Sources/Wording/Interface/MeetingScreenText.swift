package import Domain

/// The words of the screens of meetings and series.
package enum MeetingScreenText {
  package static let tab = Phrase(nb: "Møter", nn: "Møte", en: "Meetings")
  package static let tabPlace = Phrase(nb: "møtene", nn: "møta", en: "the meetings")
  package static let meeting = Phrase(norwegian: "Møte", en: "Meeting")
  package static let meetingPlace = Phrase(norwegian: "møtet", en: "the meeting")
  package static let title = Phrase(
    nb: "Møter og serier", nn: "Møte og seriar", en: "Meetings and series")
  package static let place = Phrase(
    nb: "møter og serier", nn: "møte og seriar", en: "meetings and series")
  package static let none = Phrase(
    nb: "Ingen møter ennå. Trykk n for å legge til det første.",
    nn: "Ingen møte enno. Trykk n for å leggje til det første.",
    en: "No meetings yet. Press n to add the first.")
  package static let noneAtAll = Phrase(
    nb: "Ingen møter og ingen serier ennå. Trykk n for å legge til.",
    nn: "Ingen møte og ingen seriar enno. Trykk n for å leggje til.",
    en: "No meetings and no series yet. Press n to add one.")
  package static let chooseKind = Phrase(
    nb: "Hva slags møte?", nn: "Kva slags møte?", en: "What kind of meeting?")
  package static let newSeries = Phrase(
    nb: "Ny møteserie …", nn: "Ny møteserie …", en: "A new series …")
  package static let chooseSeries = Phrase(
    nb: "Velg en serie, eller et møte i en serie.",
    nn: "Vel ein serie, eller eit møte i ein serie.",
    en: "Choose a series, or a meeting of one.")
  package static let chooseMeeting = Phrase(
    nb: "Velg et møte.", nn: "Vel eit møte.", en: "Choose a meeting.")
  package static let gapIsNoRow = Phrase(
    nb: "Et møte som mangler, kan ikke slettes. Før en pause med p.",
    nn: "Eit møte som manglar, kan ikkje slettast. Før ein pause med p.",
    en: "A missing meeting cannot be deleted. Note a pause with p.")
  package static let noSeries = Phrase(
    nb: "Møtet er ikke i noen serie. Lag et nytt møte med n i fanen Møter.",
    nn: "Møtet er ikkje i nokon serie. Lag eit nytt møte med n i fana Møte.",
    en: "The meeting is in no series. Make a new one with n in the tab Meetings.")
  package static let chooseItem = Phrase(
    nb: "Velg en sak på sakslisten først.", nn: "Vel ei sak på sakslista først.",
    en: "Choose an item of the agenda first.")
  package static let chooseElection = Phrase(
    nb: "Legg til en sak av typen valg først.", nn: "Legg til ei sak av typen val først.",
    en: "Add an item of the kind election first.")
  package static let withoutDecision = Phrase(
    nb: "mangler vedtak", nn: "manglar vedtak", en: "lacks a decision")
  package static let nothingWritten = Phrase(
    nb: "Ingenting er skrevet ennå. Trykk e for å skrive referat og vedtak.",
    nn: "Ingenting er skrive enno. Trykk e for å skrive referat og vedtak.",
    en: "Nothing is written yet. Press e to write what was said and decided.")
  package static let approve = Phrase(
    nb: "Godkjenn referat", nn: "Godkjenn referat", en: "Approve minutes")
  package static let elect = Phrase(
    nb: "Velg teamet", nn: "Vel teamet", en: "Elect the team")
  package static let decide = Phrase(
    nb: "Vedtak og tiltak", nn: "Vedtak og tiltak", en: "Decision and measure")
  package static let members = Phrase(
    nb: "Hvem er valgt, og som hva", nn: "Kven er vald, og som kva",
    en: "Who is elected, and as what")
  package static let membersHint = Phrase(
    nb: "Én person på hver linje: Navn, rolle: ansvar. Flere roller med komma mellom.",
    nn: "Éin person på kvar linje: Namn, rolle: ansvar. Fleire roller med komma mellom.",
    en: "One person a line: Name, role: responsibility. Several roles with commas between.")
  package static let ideasLabel = Phrase(
    nb: "Innspill", nn: "Innspel", en: "Ideas")
  package static let ideasHint = Phrase(
    nb: "Ett innspill på hver linje, med ordene til den som sa det.",
    nn: "Eitt innspel på kvar linje, med orda til den som sa det.",
    en: "One idea a line, in the words of whoever said it.")
  package static let evaluateCase = Phrase(
    nb: "Hvilken prosess gjelder evalueringen?", nn: "Kva prosess gjeld evalueringa?",
    en: "Which case is the evaluation about?")

  /// The title of the form where ideas are taken down at an item.
  package static func ideas(at item: String) -> Phrase {
    Phrase(nb: "Innspill: \(item)", nn: "Innspel: \(item)", en: "Ideas: \(item)")
  }

  /// How many items an agenda has.
  package static func agenda(_ count: Int) -> Phrase {
    Phrase(nb: "Saksliste (\(count))", nn: "Saksliste (\(count))", en: "Agenda (\(count))")
  }

  /// The heading of a group of the list.
  package static func group(_ isMissing: Bool, _ isSeries: Bool, _ isAhead: Bool) -> Phrase {
    if isMissing { return OverviewText.seriesGaps }
    if isSeries { return Phrase(nb: "Serier", nn: "Seriar", en: "Series") }
    return isAhead
      ? Phrase(nb: "Kommende møter", nn: "Komande møte", en: "Meetings ahead")
      : Phrase(nb: "Tidligere møter", nn: "Tidlegare møte", en: "Earlier meetings")
  }

  /// The next meeting of a series, as a title and in a menu.
  package static func next(in series: MeetingSeries) -> Phrase {
    let reference = series.reference?.description ?? ""
    return Phrase(
      nb: "Neste i serien \(reference): ", nn: "Neste i serien \(reference): ",
      en: "Next of the series \(reference): ") + series.kind.label.inSentence
  }

  /// Which meeting of a series comes next.
  package static func nextIs(_ meeting: String) -> Phrase {
    Phrase(norwegian: "neste \(meeting)", en: "next \(meeting)")
  }

  /// The day that the next meeting is proposed for.
  package static func nextIsProposed(_ day: String) -> Phrase {
    Phrase(
      nb: "neste ikke laget, forslag \(day)", nn: "neste ikkje laga, framlegg \(day)",
      en: "next not made, proposed \(day)")
  }

  /// How an item goes on, in a menu.
  package static func label(_ carrying: ItemCarrying) -> Phrase {
    switch carrying {
    case .move:
      Phrase(
        nb: "Flytt til neste møte", nn: "Flytt til neste møte", en: "Move to next meeting")
    case .copy:
      Phrase(
        nb: "Kopier til neste møte", nn: "Kopier til neste møte", en: "Copy to next meeting")
    }
  }

  /// What becomes of the item here.
  package static func note(_ carrying: ItemCarrying) -> Phrase {
    switch carrying {
    case .move:
      Phrase(
        nb: "saken går ut av dette møtet", nn: "saka går ut av dette møtet",
        en: "the item leaves this meeting")
    case .copy:
      Phrase(nb: "saken står her også", nn: "saka står her òg", en: "the item stays here too")
    }
  }
}
