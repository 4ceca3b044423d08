import Domain

extension FieldLabels {
  static let caseLabel = Phrase(norwegian: "Prosess", en: "Case")

  static func caseFile(_ key: String) -> Phrase? {
    switch key {
    case "title": Phrase(norwegian: "Tittel", en: "Title")
    case "template": Phrase(norwegian: "Prosessmal", en: "Process template")
    case "writtenLanguage":
      Phrase(norwegian: "Målform for prosessen", en: "Written language of the process")
    case "status": Phrase(norwegian: "Status", en: "Status")
    case "idea": Phrase(norwegian: "Idé", en: "Idea")
    case "parent": Phrase(norwegian: "Del av", en: "Part of")
    case "level": Phrase(norwegian: "Nivå", en: "Level")
    case "area": Phrase(norwegian: "Område", en: "Area")
    case "need": Phrase(norwegian: "Behov", en: "Need")
    case "presentSituation":
      Phrase(nb: "Nåsituasjon", nn: "Nosituasjon", en: "Present situation")
    case "closestToTheChallenge":
      Phrase(
        nb: "De som står nærmest utfordringen", nn: "Dei som står nærast utfordringa",
        en: "Those closest to the challenge")
    case "problemStatement":
      Phrase(nb: "Problemet vi skal løse", nn: "Problemet vi skal løyse", en: "Problem to solve")
    case "knowledgeSummary":
      Phrase(
        nb: "Kunnskapsgrunnlag, sammenfatning", nn: "Kunnskapsgrunnlag, samanfatting",
        en: "Knowledge base, summary")
    case "amount": Phrase(norwegian: "Beløp", en: "Amount")
    case "size": Phrase(nb: "Størrelse", nn: "Storleik", en: "Size")
    case "challenges":
      Phrase(
        nb: "Hovedutfordringer med begrunnelse", nn: "Hovudutfordringar med grunngiving",
        en: "Main challenges with justification")
    case "goalReferences":
      Phrase(nb: "Mål den tjener", nn: "Mål han tener", en: "Goals it serves")
    case "archiveReference": Phrase(norwegian: "Arkivreferanse", en: "Archive reference")
    default: casePeriod(key)
    }
  }

  private static func casePeriod(_ key: String) -> Phrase? {
    switch key {
    case "commitment":
      Phrase(
        nb: "Kommunens engasjement", nn: "Engasjementet til kommunen",
        en: "The municipality's commitment")
    case "commitmentLastsUntil":
      Phrase(
        nb: "Engasjementet varer til", nn: "Engasjementet varer til", en: "Commitment lasts until")
    case "plannedStart": Phrase(nb: "Planlagt start", nn: "Planlagd start", en: "Planned start")
    case "plannedEnd": Phrase(nb: "Planlagt slutt", nn: "Planlagd slutt", en: "Planned end")
    case "actualStart": Phrase(norwegian: "Faktisk start", en: "Actual start")
    case "actualEnd": Phrase(norwegian: "Faktisk slutt", en: "Actual end")
    default: nil
    }
  }

  static func phase(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "key": Phrase(norwegian: "Fase / steg", en: "Phase / step")
    case "position": Phrase(norwegian: "Nummer", en: "Number")
    case "status": Phrase(norwegian: "Status", en: "Status")
    case "startedOn": Phrase(nb: "Startet", nn: "Starta", en: "Started")
    case "endedOn": Phrase(nb: "Avsluttet", nn: "Avslutta", en: "Ended")
    case "isHidden": Phrase(nb: "Skjult", nn: "Gøymd", en: "Hidden")
    case "hiddenReason":
      Phrase(nb: "Grunn til at den er skjult", nn: "Grunn til at han er gøymd", en: "Why hidden")
    default: PhasePart(rawValue: key)?.label
    }
  }

  static func requirementOverride(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "phase": Phrase(norwegian: "Fase / steg", en: "Phase / step")
    case "rule": Phrase(norwegian: "Krav", en: "Requirement")
    case "on": Phrase(norwegian: "Dato", en: "Date")
    case "by": Phrase(norwegian: "Bestemt av", en: "Decided by")
    case "reason": Phrase(nb: "Begrunnelse", nn: "Grunngiving", en: "Justification")
    default: nil
    }
  }

  static func caseOrganisation(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "organisation": Phrase(norwegian: "Organisasjon", en: "Organisation")
    case "role": Phrase(norwegian: "Rolle", en: "Role")
    case "joinedInPhase": Phrase(norwegian: "Kom med i", en: "Joined in")
    case "isLocal": Phrase(norwegian: "Lokal partner", en: "Local partner")
    default: nil
    }
  }
}
