/// The words of the tabs for agreements and anchoring.
package enum AgreementScreenText {
  package static let agreement = Phrase(norwegian: "Avtale", en: "Agreement")
  package static let anchoring = Phrase(norwegian: "Forankring", en: "Anchoring")

  package static let noAgreement = Phrase(
    nb: "Ingen avtale ennå. Trykk n for å lage en.",
    nn: "Ingen avtale enno. Trykk n for å lage ein.",
    en: "No agreement yet. Press n to make one.")

  package static let noAnchoring = Phrase(
    nb: "Ingen forankring ennå. Trykk n for å føre den første.",
    nn: "Inga forankring enno. Trykk n for å føre den første.",
    en: "No anchoring yet. Press n to note the first.")

  // MARK: Rows

  /// A part of an agreement that is missing.
  package static func missing(_ part: Phrase) -> Phrase {
    Phrase(nb: "mangler \(part.nb)", nn: "manglar \(part.nn)", en: "lacks \(part.en)")
  }

  /// The anchoring within an organisation.
  package static func anchoring(within name: String) -> Phrase {
    Phrase(norwegian: "forankring hos \(name)", en: "anchoring within \(name)")
  }

  package static let twoParties = Phrase(
    nb: "minst to parter", nn: "minst to partar", en: "at least two parties")

  /// Until when the agreement holds.
  package static func until(_ day: String) -> Phrase {
    Phrase(norwegian: "til \(day)", en: "until \(day)")
  }

  /// It should have ended by now.
  package static func ranOut(_ day: String) -> Phrase {
    Phrase(nb: "! gikk ut \(day)", nn: "! gjekk ut \(day)", en: "! ran out \(day)")
  }

  /// When the agreement is to be evaluated.
  package static func evaluation(_ day: String) -> Phrase {
    Phrase(nb: "evalueres \(day)", nn: "skal evaluerast \(day)", en: "evaluate \(day)")
  }

  package static let anchored = Phrase(nb: "forankret", nn: "forankra", en: "anchored")
  package static let signed = Phrase(norwegian: "signert", en: "signed")
  package static let notAnchored = Phrase(
    nb: "ikke forankret", nn: "ikkje forankra", en: "not anchored")
  package static let notSigned = Phrase(nb: "ikke signert", nn: "ikkje signert", en: "not signed")
  package static let notYet = Phrase(nb: "! ikke ennå", nn: "! ikkje enno", en: "! not yet")
  package static let noContribution = Phrase(
    nb: "! uten bidrag", nn: "! utan bidrag", en: "! no contribution")

  /// The version of the action plan that was anchored (O-14).
  package static func planVersion(_ number: Int) -> Phrase {
    Phrase(
      nb: "planversjon \(number)", nn: "planversjon \(number)", en: "plan version \(number)")
  }

  /// The step in which an actor came in (V-01).
  package static func joined(step: Int) -> Phrase {
    Phrase(nb: "fra steg \(step)", nn: "frå steg \(step)", en: "from step \(step)")
  }

  /// What the four columns of the grid are.
  package static func columns(_ verbs: Phrase) -> Phrase {
    Phrase(
      nb: "Hvem gjør hva (b): \(verbs.nb)", nn: "Kven gjer kva (b): \(verbs.nn)",
      en: "Who does what (b): \(verbs.en)")
  }

  /// Actors who do nothing in the grid (V-02).
  package static func withoutCell(_ names: Phrase) -> Phrase {
    Phrase(
      nb: "Uten bidrag i noe ledd: \(names.nb)", nn: "Utan bidrag i noko ledd: \(names.nn)",
      en: "No part in anything: \(names.en)")
  }

  /// Actors who came in after the planning (V-01).
  package static func joinedLate(_ names: Phrase) -> Phrase {
    Phrase(
      nb: "Kom med først etter planleggingen: \(names.nb)",
      nn: "Kom med først etter planlegginga: \(names.nn)",
      en: "Came in only after the planning: \(names.en)")
  }

  // MARK: Menus

  package static let chooseAddition = Phrase(
    nb: "Hva vil du legge til?", nn: "Kva vil du leggje til?", en: "What do you want to add?")
  package static let chooseParty = Phrase(
    nb: "Hvem er part i avtalen?", nn: "Kven er part i avtalen?",
    en: "Who is a party to the agreement?")
  package static let chooseAnchoring = Phrase(
    nb: "Hvor er det forankret?", nn: "Kvar er det forankra?", en: "Where is it anchored?")
  package static let chooseWhoAnchors = Phrase(
    nb: "Hvem har forankret avtalen?", nn: "Kven har forankra avtalen?",
    en: "Who has anchored the agreement?")

  /// What an actor does.
  package static func contributions(of actor: String) -> Phrase {
    Phrase(
      nb: "Hva gjør \(actor)?", nn: "Kva gjer \(actor)?", en: "What does \(actor) do?")
  }

  /// Every owner and partner that is no party yet.
  package static func allParties(_ count: Int) -> Phrase {
    Phrase(
      nb: "Eier og alle partnere (\(count))", nn: "Eigar og alle partnarar (\(count))",
      en: "Owner and all partners (\(count))")
  }

  package static let newPartner = Phrase(
    nb: "Først en ny partner i prosessen", nn: "Først ein ny partnar i prosessen",
    en: "First a new partner in the case")
  package static let ticked = Phrase(
    nb: "krysset av: Enter tar det bort", nn: "kryssa av: Enter tek det bort",
    en: "ticked: Enter takes it away")
  package static let newVersion = Phrase(
    nb: "Lag ny versjon", nn: "Lag ny versjon", en: "Make a new version")
  package static let close = Phrase(nb: "Lukk", nn: "Lukk", en: "Close")
  package static let inPlace = Phrase(nb: "på plass", nn: "på plass", en: "in place")
  package static let parties = Phrase(nb: "Parter", nn: "Partar", en: "Parties")
  package static let whatIsMissing = Phrase(
    nb: "Mangler før signering", nn: "Manglar før signering", en: "Missing before signing")

  // MARK: Forms

  package static let sign = Phrase(norwegian: "Signering", en: "Signing")

  // MARK: Why not

  package static let chooseRow = Phrase(
    nb: "Stå på avtalen eller en part først.", nn: "Stå på avtalen eller ein part først.",
    en: "Stand on the agreement or a party first.")
  package static let chooseActor = Phrase(
    nb: "Stå på en aktør i rutenettet først.", nn: "Stå på ein aktør i rutenettet først.",
    en: "Stand on an actor of the grid first.")
  package static let everybodyAnchored = Phrase(
    nb: "Alle partene har forankret avtalen.", nn: "Alle partane har forankra avtalen.",
    en: "All parties have anchored the agreement.")
  package static let agreementFirst = Phrase(
    nb: "Lag en avtale først.", nn: "Lag ein avtale først.", en: "Make an agreement first.")

  // MARK: Overview and queue

  package static let toEvaluate = Phrase(
    nb: "Avtaler å evaluere", nn: "Avtalar å evaluere", en: "Agreements to evaluate")
  package static let sizeUnknown = Phrase(
    nb: "størrelse ukjent: skriv beløpet", nn: "storleik ukjend: skriv beløpet",
    en: "size unknown: write the amount")
  package static let channel = Phrase(norwegian: "kanal!", en: "channel!")
  package static let byPriority = Phrase(
    nb: "prioriterte først", nn: "prioriterte først", en: "prioritised first")
}
