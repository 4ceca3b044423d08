package import Domain

/// What data say of a checklist's item, in words (O-25 to O-34).
package enum PreCheckText {
  /// The heading over what data say.
  package static let heading = Phrase(nb: "Fra data", nn: "Frå data", en: "From data")

  /// Whether data bear the item out, and how: one sentence.
  package static func message(_ check: PreCheck) -> Phrase {
    var parts = check.outcomes.map { outcome in
      outcome.isMet
        ? "✓ " + outcome.finding.present.inSentence
        : "✗ " + Phrase(nb: "mangler ", nn: "manglar ", en: "missing: ") + outcome.finding.missing
          + "."
    }
    if let links = check.links { parts.append(Self.links(links) + ".") }
    return Phrase.joined(parts, by: " ")
  }

  /// How many links there are between measures and cases (O-33).
  package static func links(_ count: Int) -> Phrase {
    let links = Plural(
      one: Phrase(norwegian: "kobling", en: "link"),
      other: Phrase(nb: "koblinger", nn: "koplingar", en: "links"))
    return links.counted(count)
      + Phrase(
        nb: " mellom tiltak og prosesser", nn: " mellom tiltak og prosessar",
        en: " between measures and cases")
  }

  /// How many of the organisations have answered for themselves (O-17).
  package static func answered(_ answers: [PartyAnswer]) -> Phrase {
    let done = answers.count { $0.answer.map { $0.value != .notAssessed } ?? false }
    return Phrase(
      nb: "Har svart for seg: \(done) av \(answers.count)",
      nn: "Har svara for seg: \(done) av \(answers.count)",
      en: "Answered for themselves: \(done) of \(answers.count)")
  }
}
