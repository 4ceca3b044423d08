package import Domain

/// What is said when a case has changed size (V-22).
package enum SizeText {
  /// What the case is now, and how much is asked of it: "Nå stort prosjekt: 5 nye krav".
  package static func heading(_ change: SizeChange) -> Phrase {
    let size = change.to.label.inSentence
    let now = Phrase(nb: "Nå \(size.nb)", nn: "No \(size.nn)", en: "Now a \(size.en)")
    let asked: Phrase =
      change.to == .unknown
      ? Phrase(nb: "Nå: \(size.nb)", nn: "No: \(size.nn)", en: "Now: \(size.en)") : now
    return asked + ": " + counts(change)
  }

  /// The heading and every new requirement, met or not.
  package static func message(_ change: SizeChange) -> Phrase {
    guard !change.required.isEmpty else { return heading(change) + "." }
    return heading(change) + ": " + Phrase.joined(change.required.map(requirement)) + "."
  }

  /// A requirement that is asked now, and whether it is met already.
  private static func requirement(_ outcome: RuleOutcome) -> Phrase {
    let title = outcome.rule.title.inSentence
    guard outcome.isMet else { return title }
    return title + Phrase(nb: " (på plass)", nn: " (på plass)", en: " (in place)")
  }

  private static func counts(_ change: SizeChange) -> Phrase {
    var parts: [Phrase] = []
    if !change.required.isEmpty {
      parts.append(Plural.newRequirements.counted(change.required.count))
    }
    if change.released > 0 {
      parts.append(Plural.releasedRequirements.counted(change.released))
    }
    guard !parts.isEmpty else {
      return Phrase(nb: "ingen nye krav", nn: "ingen nye krav", en: "nothing new is required")
    }
    return Phrase.joined(parts)
  }
}

extension Plural {
  fileprivate static let newRequirements = Plural(
    one: Phrase(nb: "nytt krav", nn: "nytt krav", en: "new requirement"),
    other: Phrase(nb: "nye krav", nn: "nye krav", en: "new requirements"))

  fileprivate static let releasedRequirements = Plural(
    one: Phrase(
      nb: "krav gjelder ikke lenger", nn: "krav gjeld ikkje lenger",
      en: "requirement no longer applies"),
    other: Phrase(
      nb: "krav gjelder ikke lenger", nn: "krav gjeld ikkje lenger",
      en: "requirements no longer apply"))
}
