import Domain

/// What a calendar says that is given to others.
package enum CalendarEventText {
  /// The deadline of a measure.
  package static func deadline(_ title: String) -> Phrase {
    Phrase(norwegian: "Frist: \(title)", en: "Deadline: \(title)")
  }

  /// The day on which an idea is to be looked at again.
  package static func followUp(_ title: String) -> Phrase {
    Phrase(nb: "Følg opp: \(title)", nn: "Følg opp: \(title)", en: "Follow up: \(title)")
  }

  /// The planned end of a case.
  package static func caseEnd(_ title: String) -> Phrase {
    Phrase(
      nb: "Planlagt slutt: \(title)", nn: "Planlagd slutt: \(title)", en: "Planned end: \(title)")
  }

  package static let agreementEvaluation = Phrase(
    nb: "Evaluer samarbeidsavtalen", nn: "Evaluer samarbeidsavtalen",
    en: "Evaluate the cooperation agreement")

  package static let agreementEnd = Phrase(
    nb: "Samarbeidsavtalen går ut", nn: "Samarbeidsavtalen går ut",
    en: "The cooperation agreement ends")
}
