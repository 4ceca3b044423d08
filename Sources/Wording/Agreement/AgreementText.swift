package import Domain

/// What is said of an agreement and its parties.
package enum AgreementText {
  /// What an agreement lacks before it can be signed, each part on its own: "likeverd",
  /// "bidrag fra Granvåg kommune".
  package static func missing(_ gaps: AgreementGaps) -> [Phrase] {
    let fields = gaps.fields.map(part)
    guard !gaps.withoutContribution.isEmpty else { return fields }
    return fields + [contribution(of: gaps.withoutContribution)]
  }

  /// A part of an agreement as it comes after "mangler".
  package static func part(_ field: FieldKey) -> Phrase {
    guard field == "evaluationOn" else { return FieldLabels.label(.agreement, field).inSentence }
    return Phrase(norwegian: "evalueringsdato", en: "day of evaluation")
  }

  private static func contribution(of parties: [RecordName]) -> Phrase {
    Phrase(nb: "bidrag fra ", nn: "bidrag frå ", en: "a contribution from ")
      + ListText.and(parties.map(\.text))
  }

  /// A party with what it brings, where it anchored and how it signed, in one line.
  package static func party(_ standing: PartyStanding) -> Phrase {
    let party = standing.party
    var parts: [Phrase] = []
    if !standing.lacksContribution { parts.append(Phrase(same: party.contribution)) }
    if let anchoring = standing.anchorings.last {
      parts.append(
        done(
          Phrase(nb: "forankret", nn: "forankra", en: "anchored"), anchoring.on,
          [anchoring.body, anchoring.caseNumber]))
    } else {
      parts.append(Phrase(nb: "ikke forankret", nn: "ikkje forankra", en: "not anchored"))
    }
    parts.append(
      standing.hasSigned
        ? done(
          Phrase(norwegian: "signert", en: "signed"), party.signedOn,
          [party.signedByRole, party.place])
        : Phrase(nb: "ikke signert", nn: "ikkje signert", en: "not signed"))
    return Phrase(same: standing.organisation.name + ": ") + .joined(parts, by: "; ")
  }

  /// "forankret 10.04.2026 (styret)".
  private static func done(_ what: Phrase, _ day: Day?, _ facts: [String]) -> Phrase {
    let known = facts.filter { !TextRules.isBlank($0) }.joined(separator: ", ")
    let date = day.map { " " + DayText.short($0) } ?? ""
    return what + (known.isEmpty ? date : "\(date) (\(known))")
  }

  /// A version of an agreement: "versjon 2".
  package static func version(_ number: Int) -> Phrase {
    Phrase(norwegian: "versjon \(number)", en: "version \(number)")
  }

  /// The text of the entry by which an organisation anchors an agreement, until somebody writes
  /// more.
  package static func anchoring(_ organisation: String, agreement: Reference?) -> Phrase {
    let name = agreement.map { " \($0)" } ?? ""
    return Phrase(
      nb: "\(organisation) har forankret avtalen\(name).",
      nn: "\(organisation) har forankra avtalen\(name).",
      en: "\(organisation) has anchored the agreement\(name).")
  }
}

/// What is said of the channel that an initiative came through (V-12).
package enum ChannelText {
  /// The rule: which channels a large project from outside may come through.
  static func rule(_ allowed: [Channel]) -> Phrase {
    guard !allowed.isEmpty else {
      return Phrase(
        nb: "Et stort prosjekt kan bare komme fra en av partene eller kommunen.",
        nn: "Eit stort prosjekt kan berre kome frå ein av partane eller kommunen.",
        en: "A large project can only come from one of the parties or the municipality.")
    }
    let labels = allowed.map(\.label.inSentence)
    let choices = Phrase { language in ListText.or(labels.map { $0[language] }, in: language) }
    return Phrase(
      nb: "Et stort prosjekt utenfra må komme gjennom \(choices.nb).",
      nn: "Eit stort prosjekt utanfrå må kome gjennom \(choices.nn).",
      en: "A large project from outside must come through \(choices.en).")
  }

  /// The warning on an idea that came another way.
  package static func warning(_ refused: RefusedChannel) -> Phrase {
    let channel = refused.channel.label.inSentence
    return rule(refused.allowed)
      + Phrase(
        nb: " Denne kom via \(channel.nb).", nn: " Denne kom via \(channel.nn).",
        en: " This one came by \(channel.en).")
  }
}
