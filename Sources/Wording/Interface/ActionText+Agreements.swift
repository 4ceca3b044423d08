extension ActionText {
  package static let anchorParty = ActionText(
    label: Phrase(nb: "Forankre", nn: "Forankre", en: "Anchor"),
    explanation: Phrase(
      nb: "Fører at en part har forankret avtalen hos seg: når, hvor og av hvem.",
      nn: "Fører at ein part har forankra avtalen hos seg: når, kvar og av kven.",
      en: "Notes that a party has anchored the agreement at home: when, where and by whom."),
    synonyms: Phrase(
      nb: "forankring, vedtak hos part", nn: "forankring, vedtak hos part",
      en: "anchoring, party decision"))

  package static let signAgreement = ActionText(
    label: Phrase(nb: "Signer", nn: "Signer", en: "Sign"),
    explanation: Phrase(
      nb: "Fører signaturen til parten du står på, eller til alle når du står på avtalen.",
      nn: "Fører signaturen til parten du står på, eller til alle når du står på avtalen.",
      en: "Notes the signature of the party you stand on, or of all when you stand on the "
        + "agreement."),
    synonyms: Phrase(
      nb: "underskrift, undertegn", nn: "underskrift, skriv under", en: "signature, sign all"))

  package static let makeAgreementVersion = ActionText(
    label: Phrase(nb: "Ny versjon", nn: "Ny versjon", en: "New version"),
    explanation: Phrase(
      nb: "Lager en ny versjon av en signert avtale, som utkast med samme tekst og parter.",
      nn: "Lagar ein ny versjon av ein signert avtale, som utkast med same tekst og partar.",
      en: "Makes a new version of a signed agreement, as a draft with the same text and parties."),
    synonyms: Phrase(
      nb: "endre avtale, revider avtale", nn: "endre avtale, revider avtale",
      en: "change agreement, revise agreement"))

  package static let setContribution = ActionText(
    label: Phrase(nb: "Bidrag", nn: "Bidrag", en: "Contribution"),
    explanation: Phrase(
      nb: "Krysser av hva aktøren gjør: definere, designe, iverksette, drive fram.",
      nn: "Kryssar av kva aktøren gjer: definere, designe, setje i verk, drive fram.",
      en: "Ticks what the actor does: define, design, implement, drive."),
    synonyms: Phrase(
      nb: "rutenett, likeverd, hvem gjør hva", nn: "rutenett, likeverd, kven gjer kva",
      en: "grid, equality, who does what"))

  package static let makePlanVersion = ActionText(
    label: Phrase(nb: "Ny planversjon", nn: "Ny planversjon", en: "New plan version"),
    explanation: Phrase(
      nb: "Lager neste versjon av handlingsplanen, som utkast med samme år og tekster.",
      nn: "Lagar neste versjon av handlingsplanen, som utkast med same år og tekstar.",
      en: "Makes the next version of the action plan, as a draft with the same years and texts."),
    synonyms: Phrase(
      nb: "endre endelig plan, revider plan", nn: "endre endeleg plan, revider plan",
      en: "change final plan, revise plan"))

  package static let makeActivityPlan = ActionText(
    label: Phrase(nb: "Lag aktivitetsplan", nn: "Lag aktivitetsplan", en: "Make activity plan"),
    explanation: Phrase(
      nb: "Lager aktivitetsplanen for et år av handlingsplanen, med tiltakene som har året.",
      nn: "Lagar aktivitetsplanen for eit år av handlingsplanen, med tiltaka som har året.",
      en: "Makes the activity plan of a year of the action plan, with the measures that name it."),
    synonyms: Phrase(
      nb: "årsplan, år, årlig plan", nn: "årsplan, år, årleg plan", en: "year plan, annual plan"))
}
