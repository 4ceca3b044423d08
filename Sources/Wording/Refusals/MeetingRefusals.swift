import Domain

/// Why something cannot be done with a meeting or a workshop.
enum MeetingRefusals {
  static let minutesLocked = Phrase(
    nb: "Referatet er godkjent og låst.", nn: "Referatet er godkjent og låst.",
    en: "The minutes are approved and locked.")

  static let withoutCase = Phrase(
    nb: "Et team velges på et møte i en prosess. Dette møtet hører ikke til noen prosess.",
    nn: "Eit team blir valt på eit møte i ein prosess. Dette møtet høyrer ikkje til nokon prosess.",
    en: "A team is elected at a meeting of a case. This meeting belongs to no case.")

  static let noNextMeeting = Phrase(
    nb: "Det finnes ikke noe senere møte å føre saken til. Lag det først.",
    nn: "Det finst ikkje noko seinare møte å føre saka til. Lag det først.",
    en: "There is no later meeting to carry the item to. Make one first.")

  static func otherItemExpected(_ kind: AgendaItemKind) -> Phrase {
    let word = Quote.around(kind.label)
    return Phrase(
      nb: "Dette gjelder bare en sak av typen \(word.nb). Endre typen på saken først.",
      nn: "Dette gjeld berre ei sak av typen \(word.nn). Endre typen på saka først.",
      en: "This is only for an item of the kind \(word.en). Change the item’s kind first.")
  }

  /// Which lines do not say who is elected as what; none at all where there is no line.
  static func electionUnread(_ lines: [String]) -> Phrase {
    let form = Phrase(
      nb: "Skriv én person på hver linje, med rolle: «Ingebjørg Lyngsvart, idéeier».",
      nn: "Skriv éin person på kvar linje, med rolle: «Ingebjørg Lyngsvart, idéeigar».",
      en: "Write one person a line, with a role: “Ingebjørg Lyngsvart, idea owner”.")
    guard let first = lines.first else { return form }
    let line = Quote.around(Phrase(same: first))
    return Phrase(
      nb: "Linja \(line.nb) kan ikke leses. ", nn: "Linja \(line.nn) kan ikkje lesast. ",
      en: "The line \(line.en) cannot be read. ") + form
  }

  static let workshopClosed = Phrase(
    nb: "Verkstedet er avsluttet: stemmesedlene kan ikke endres.",
    nn: "Verkstaden er avslutta: stemmesetlane kan ikkje endrast.",
    en: "The workshop is closed: its ballots cannot be changed.")

  static func decisionsMissing(_ items: [Int]) -> Phrase {
    let numbers = ListText.and(items.map { Phrase(same: "\($0)") })
    return items.count == 1
      ? Phrase(
        nb: "Sak \(numbers.nb) mangler vedtak.", nn: "Sak \(numbers.nn) manglar vedtak.",
        en: "Item \(numbers.en) lacks a decision.")
      : Phrase(
        nb: "Sakene \(numbers.nb) mangler vedtak.", nn: "Sakene \(numbers.nn) manglar vedtak.",
        en: "Items \(numbers.en) lack a decision.")
  }
}
