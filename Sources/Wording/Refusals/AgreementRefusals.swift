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

  static func noNewVersion(_ status: AgreementStatus) -> Phrase {
    guard !status.isEditable else {
      return Phrase(
        nb: "Avtalen er ikke signert ennå. Endre den som den er.",
        nn: "Avtalen er ikkje signert enno. Endre han som han er.",
        en: "The agreement is not signed yet. Change it as it is.")
    }
    let present = status.label.inSentence
    return Phrase(
      nb: "Avtalen er \(present.nb). Lag en ny avtale i stedet for en ny versjon.",
      nn: "Avtalen er \(present.nn). Lag ein ny avtale i staden for ein ny versjon.",
      en: "The agreement is \(present.en). Make a new agreement rather than a new version.")
  }

  static func versionExists(_ reference: Reference) -> Phrase {
    Phrase(
      nb: "Det finnes en ny versjon alt: \(reference). Endre den.",
      nn: "Det finst ein ny versjon alt: \(reference). Endre han.",
      en: "There is a new version already: \(reference). Change that one.")
  }

  /// Every missing part at once (INV-10).
  static func incomplete(_ gaps: AgreementGaps) -> Phrase {
    var sentences: [Phrase] = []
    let missing = AgreementText.missing(gaps)
    if !missing.isEmpty {
      sentences.append(
        Phrase(nb: "Avtalen mangler: ", nn: "Avtalen manglar: ", en: "The agreement lacks: ")
          + Phrase.joined(missing) + ".")
    }
    if gaps.hasTooFewParties { sentences.append(tooFewParties) }
    return .joined(sentences, by: " ")
  }

  static func channelNotAllowed(_ channel: Channel, _ allowed: [Channel]) -> Phrase {
    ChannelText.rule(allowed) + " "
      + Phrase(
        nb: "Avtalen kan signeres når ideen står med rett kanal, eller når kravet er overstyrt.",
        nn: "Avtalen kan signerast når ideen står med rett kanal, eller når kravet er overstyrt.",
        en: "The agreement can be signed once the idea has the right channel, or the requirement "
          + "is overridden.")
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
