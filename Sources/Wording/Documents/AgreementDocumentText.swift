/// What the cooperation agreement says besides its rows (Rules.md 4.4).
package enum AgreementDocumentText {
  /// A heading of the agreement, in order.
  package enum Part: CaseIterable, Sendable {
    case parties, purpose, equality, contributions, roles, economy, progress, anchoring
    case information, evaluation, duration, disputes, signing

    /// What the document calls the part.
    package var label: Phrase {
      switch self {
      case .parties: Phrase(norwegian: "Parter", en: "Parties")
      case .purpose:
        Phrase(nb: "Bakgrunn og formål", nn: "Bakgrunn og føremål", en: "Background and purpose")
      case .equality: Phrase(norwegian: "Likeverd", en: "Equality")
      case .contributions:
        Phrase(
          nb: "Bidrag og forpliktelser", nn: "Bidrag og plikter", en: "Contributions and duties")
      case .roles:
        Phrase(
          nb: "Roller og kontaktpunkt", nn: "Roller og kontaktpunkt", en: "Roles and contact point")
      case .economy: Phrase(norwegian: "Økonomi", en: "Finances")
      case .progress:
        Phrase(nb: "Fremdrift og møter", nn: "Framdrift og møte", en: "Progress and meetings")
      case .anchoring:
        Phrase(
          nb: "Forankring hos hver part", nn: "Forankring hos kvar part",
          en: "Anchoring with each party")
      case .information:
        Phrase(
          nb: "Informasjon, åpenhet, personvern og arkiv",
          nn: "Informasjon, openheit, personvern og arkiv",
          en: "Information, openness, privacy and archive")
      case .evaluation: Phrase(norwegian: "Evaluering", en: "Evaluation")
      case .duration:
        Phrase(
          nb: "Varighet, endring og oppsigelse", nn: "Varigheit, endring og oppseiing",
          en: "Duration, change and termination")
      case .disputes: Phrase(nb: "Tvist", nn: "Tvist", en: "Disputes")
      case .signing: Phrase(norwegian: "Signering", en: "Signing")
      }
    }
  }

  /// The column of parties.
  package static let party = Phrase(norwegian: "Part", en: "Party")

  /// The column of organisation numbers.
  package static let organisationNumber = Phrase(norwegian: "Org.nr.", en: "Org. no.")

  /// The column of who acts for a party, by function.
  package static let representative = Phrase(
    nb: "Representert ved", nn: "Representert ved", en: "Represented by")

  /// The column of what a party brings in.
  package static let contribution = Phrase(norwegian: "Bidrag", en: "Contribution")

  /// The column of the day of the signature.
  package static let signedOn = Phrase(norwegian: "Signert", en: "Signed")

  /// The column of the function of who signed.
  package static let signedBy = Phrase(norwegian: "Funksjon", en: "Function")

  /// The column of places.
  package static let place = Phrase(nb: "Sted", nn: "Stad", en: "Place")

  /// How finished the agreement is.
  package static let status = Phrase(
    nb: "Avtalens status", nn: "Status for avtalen", en: "Status of the agreement")

  /// The agreement with its version.
  package static let agreement = Phrase(norwegian: "Avtale", en: "Agreement")

  /// What the municipality binds itself to (O-22).
  package static let commitment = Phrase(
    nb: "Kommunens engasjement", nn: "Engasjementet til kommunen",
    en: "The municipality's engagement")

  /// How long that lasts (O-22).
  package static let commitmentLastsUntil = Phrase(
    nb: "Engasjementet varer til", nn: "Engasjementet varer til", en: "The engagement lasts until")

  /// The version of an agreement or a plan: `versjon 2`.
  package static func version(_ number: Int) -> Phrase {
    Phrase(norwegian: "versjon \(number)", en: "version \(number)")
  }

  /// The main challenges with why.
  package static let challenges = Phrase(
    nb: "Utfordringer", nn: "Utfordringar", en: "Challenges")

  /// The day of the evaluation.
  package static let evaluatedOn = Phrase(nb: "Evalueres", nn: "Blir evaluert", en: "Evaluated")

  /// Who evaluates.
  package static let evaluatedBy = Phrase(nb: "Hvem", nn: "Kven", en: "Who")

  /// That the parties evaluate together.
  package static let theParties = Phrase(
    nb: "Partene sammen", nn: "Partane saman", en: "The parties together")

  /// What comes before the last day that the agreement holds.
  package static let lastsUntil = Phrase(
    nb: "Avtalen varer til", nn: "Avtalen varer til", en: "The agreement lasts until")

  /// How it ends before that.
  package static let termination = Phrase(
    nb: "Endring og oppsigelse", nn: "Endring og oppseiing", en: "Change and termination")

  /// A reminder, not a judgement, where the agreement is about money [46].
  package static let procurement = Phrase(
    nb:
      "Husk: Når det betales for tjenester, må reglene om anskaffelser og offentlig støtte vurderes.",
    nn:
      "Hugs: Når det blir betalt for tenester, må reglane om innkjøp og offentleg støtte vurderast.",
    en:
      "Remember: where services are paid for, the rules on procurement and state aid must be considered."
  )

  /// What is written on information until somebody writes otherwise.
  package static let informationStandard = Phrase(
    nb: "Partene deler det de trenger for å gjøre sin del, og er åpne om arbeidet. "
      + "Personopplysninger deles bare når det er nødvendig. "
      + "Kommunen arkiverer avtalen og det som avtales senere.",
    nn: "Partane deler det dei treng for å gjere sin del, og er opne om arbeidet. "
      + "Personopplysningar blir berre delte når det er nødvendig. "
      + "Kommunen arkiverer avtalen og det som blir avtalt seinare.",
    en: "The parties share what they need to do their part, and are open about the work. "
      + "Personal data are shared only where necessary. "
      + "The municipality archives the agreement and what is agreed later.")

  /// What to write on information.
  package static let informationPrompt = Phrase(
    nb: "Hvordan deler dere informasjon, og hvem arkiverer hva?",
    nn: "Korleis deler de informasjon, og kven arkiverer kva?",
    en: "How do you share information, and who archives what?")
}
