import Domain

/// Why something cannot be done with an agreement.
enum AgreementRefusals {
  static let tooFewParties = Phrase(
    nb: "Avtalen må ha minst to parter.", nn: "Avtalen må ha minst to partar.",
    en: "The agreement must have at least two parties.")

  static func locked(_ status: AgreementStatus) -> Phrase {
    let present = status.label.inSentence
    return Phrase(
      nb: "Avtalen er \(present.nb) og kan bare leses. Lag en ny versjon for å endre den.",
      nn: "Avtalen er \(present.nn) og kan berre lesast. Lag ein ny versjon for å endre han.",
      en: "The agreement is \(present.en) and can only be read. Make a new version to change it.")
  }

  static func incomplete(
    _ fields: [FieldKey], withoutContribution parties: [RecordName]
  ) -> Phrase {
    var parts = fields.map { FieldLabels.label(.agreement, $0).inSentence }
    if !parties.isEmpty {
      parts.append(
        Phrase(nb: "bidrag fra ", nn: "bidrag frå ", en: "a contribution from ")
          + ListText.and(parties.map(\.text)))
    }
    return Phrase(nb: "Avtalen mangler: ", nn: "Avtalen manglar: ", en: "The agreement lacks: ")
      + Phrase.joined(parts) + "."
  }

  static func partiesNotReady(notAnchored: [RecordName], notSigned: [RecordName]) -> Phrase {
    var sentences: [Phrase] = []
    if !notAnchored.isEmpty {
      sentences.append(
        ListText.and(notAnchored.map(\.text))
          + Phrase(
            nb: " har ikke forankret avtalen.", nn: " har ikkje forankra avtalen.",
            en: " has not anchored the agreement."))
    }
    if !notSigned.isEmpty {
      sentences.append(
        ListText.and(notSigned.map(\.text))
          + Phrase(
            nb: " har ikke signert.", nn: " har ikkje signert.", en: " has not signed."))
    }
    return .joined(sentences, by: " ")
  }
}
