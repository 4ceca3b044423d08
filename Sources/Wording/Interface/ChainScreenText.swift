package import Domain

/// The words of the way from insight to test (B-08 to B-15).
package enum ChainScreenText {
  package static let title = Phrase(
    nb: "Fra behov til test", nn: "Frå behov til test", en: "From need to test")
  package static let notTested = Phrase(
    nb: "Ikke testet ennå", nn: "Ikkje testa enno", en: "Not tested yet")
  package static let noAnswer = Phrase(
    nb: "Ingen mulighet svarer på dette ennå", nn: "Ingen moglegheit svarer på dette enno",
    en: "No possibility answers this yet")
  package static let testable = Phrase(
    nb: "kan testes", nn: "kan testast", en: "can be tested")
  package static let insights = Phrase(nb: "Innsikt", nn: "Innsikt", en: "Insight")
  package static let withoutLevel = Phrase(
    nb: "Uten nivå", nn: "Utan nivå", en: "Without level")
  package static let withoutKind = Phrase(
    nb: "Uten type", nn: "Utan type", en: "Without kind")
  package static let sum = Phrase(nb: "I alt", nn: "I alt", en: "In all")
  package static let earlierProblems = Phrase(
    nb: "Tidligere problemformuleringer", nn: "Tidlegare problemformuleringar",
    en: "Earlier problem statements")

  /// Until when a text was kept, and who wrote it anew.
  package static func stood(until day: String, by actor: String, because reason: String) -> Phrase {
    let why = reason.isEmpty ? "" : ": \(reason)"
    return Phrase(
      nb: "sto til \(day), endret av \(actor)\(why)",
      nn: "stod til \(day), endra av \(actor)\(why)",
      en: "stood until \(day), changed by \(actor)\(why)")
  }

  /// How many people have been interviewed: "12 intervjuet".
  package static func interviewed(_ count: Int) -> Phrase {
    Phrase(nb: "\(count) intervjuet", nn: "\(count) intervjua", en: "\(count) interviewed")
  }

  /// The kind of an insight; a phrase for none.
  package static func kind(_ kind: InsightKind?) -> Phrase { kind?.label ?? withoutKind }
}
