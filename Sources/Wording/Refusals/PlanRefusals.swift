import Domain

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

  static func locked(_ status: PlanStatus) -> Phrase {
    let present = status.label.inSentence
    return Phrase(
      nb: "Handlingsplanen er \(present.nb) og kan bare leses. Lag en ny versjon for å endre den.",
      nn:
        "Handlingsplanen er \(present.nn) og kan berre lesast. Lag ein ny versjon for å endre han.",
      en: "The action plan is \(present.en) and can only be read. Make a new version to change it.")
  }

  static func superseded(_ version: Int) -> Phrase {
    Phrase(
      nb: "Handlingsplanen har fått versjon \(version). Endre den.",
      nn: "Handlingsplanen har fått versjon \(version). Endre den.",
      en: "The action plan has a version \(version) by now. Change that one.")
  }

  static let noPlan = Phrase(
    nb: "Prosessen har ingen handlingsplan ennå. Skriv den først.",
    nn: "Prosessen har ingen handlingsplan enno. Skriv han først.",
    en: "The case has no action plan yet. Write it first.")

  static func outside(_ year: Int, _ first: Int?, _ last: Int?) -> Phrase {
    let years = [first, last].map { $0.map(String.init) ?? "…" }.joined(separator: "–")
    return Phrase(
      nb: "Handlingsplanen gjelder \(years). \(year) er ikke med.",
      nn: "Handlingsplanen gjeld \(years). \(year) er ikkje med.",
      en: "The action plan is for \(years). \(year) is outside it.")
  }

  static func finalPlanNeeds(_ year: Int) -> Phrase {
    Phrase(
      nb: "Handlingsplanen er endelig og trenger aktivitetsplanen for \(year). Den blir stående.",
      nn: "Handlingsplanen er endeleg og treng aktivitetsplanen for \(year). Han blir ståande.",
      en: "The action plan is final and needs the activity plan for \(year). It stays.")
  }
}
