import Domain

/// Why something cannot be done with a meeting or a workshop.
enum MeetingRefusals {
  static let minutesLocked = Phrase(
    nb: "Referatet er godkjent og låst.", nn: "Referatet er godkjent og låst.",
    en: "The minutes are approved and locked.")

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

/// Why something cannot be done with an action plan.
enum PlanRefusals {
  static let yearsRequired = Phrase(
    nb: "Fyll ut første og siste år i planen først.",
    nn: "Fyll ut første og siste år i planen først.",
    en: "Fill in the first and last year of the plan first.")

  static func activityPlanRequired(_ year: Int) -> Phrase {
    Phrase(
      nb: "Planen kan ikke bli endelig uten aktivitetsplan for \(year). Lag den først.",
      nn: "Planen kan ikkje bli endeleg utan aktivitetsplan for \(year). Lag han først.",
      en: "The plan cannot become final without an activity plan for \(year). Make it first.")
  }
}
