import Domain

extension FieldLabels {
  static func goal(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "text": Phrase(norwegian: "Mål", en: "Goal")
    case "kind": Phrase(norwegian: "Type", en: "Kind")
    case "parentGoal": Phrase(nb: "Hører under", nn: "Høyrer under", en: "Belongs under")
    case "indicator": Phrase(norwegian: "Indikator", en: "Indicator")
    case "baseline": Phrase(norwegian: "Nullpunkt", en: "Baseline")
    case "target": Phrase(norwegian: "Målverdi", en: "Target")
    case "result": Phrase(norwegian: "Resultat", en: "Result")
    case "challenge": Phrase(nb: "Hovedutfordring", nn: "Hovudutfordring", en: "Main challenge")
    case "knowledge": Phrase(norwegian: "Kunnskapsgrunnlag", en: "Knowledge base")
    case "planReference":
      Phrase(
        nb: "Mål i kommunens planer", nn: "Mål i planane til kommunen", en: "Municipal plan goal")
    case "livesOn": Phrase(nb: "Lever videre i", nn: "Lever vidare i", en: "Lives on in")
    case "ownerAfterwards":
      Phrase(nb: "Ansvarlig etterpå", nn: "Ansvarleg etterpå", en: "Responsible afterwards")
    default: nil
    }
  }

  static func actionPlan(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "version": Phrase(norwegian: "Versjon", en: "Version")
    case "status": Phrase(norwegian: "Status", en: "Status")
    case "startYear": Phrase(norwegian: "Første år", en: "First year")
    case "endYear": Phrase(norwegian: "Siste år", en: "Last year")
    case "strategies": Phrase(nb: "Strategier", nn: "Strategiar", en: "Strategies")
    case "methods": Phrase(norwegian: "Metode", en: "Methods")
    case "frames": Phrase(norwegian: "Rammer", en: "Frames")
    case "communication":
      Phrase(norwegian: "Kommunikasjonsplan", en: "Communication plan")
    case "evaluation": Phrase(norwegian: "Evalueringsplan", en: "Evaluation plan")
    default: nil
    }
  }

  static func measure(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "title": Phrase(norwegian: "Tiltak", en: "Measure")
    case "goal": Phrase(norwegian: "Mål", en: "Goal")
    case "responsible": Phrase(nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible")
    case "deadline": Phrase(norwegian: "Frist", en: "Deadline")
    case "category": Phrase(norwegian: "Kategori", en: "Category")
    case "result": Phrase(norwegian: "Resultat", en: "Result")
    case "coResponsible": Phrase(nb: "Medansvarlige", nn: "Medansvarlege", en: "Co-responsible")
    case "years": Phrase(norwegian: "År", en: "Years")
    case "cost": Phrase(norwegian: "Kostnad", en: "Cost")
    case "dependsOn": Phrase(nb: "Avhenger av", nn: "Avheng av", en: "Depends on")
    case "inputs": Phrase(nb: "Innspill", nn: "Innspel", en: "Input")
    case "source": Phrase(nb: "Kommer fra", nn: "Kjem frå", en: "Comes from")
    case "originalDeadline":
      Phrase(nb: "Opprinnelig frist", nn: "Opphavleg frist", en: "Original deadline")
    case "status": Phrase(norwegian: "Status", en: "Status")
    default: nil
    }
  }

  static func assessment(_ key: String) -> Phrase? {
    switch key {
    case "case": caseLabel
    case "checklist": Phrase(norwegian: "Sjekkliste", en: "Checklist")
    case "item": Phrase(norwegian: "Sjekkpunkt", en: "Item")
    case "value": Phrase(norwegian: "Svar", en: "Answer")
    case "note": Phrase(norwegian: "Merknad", en: "Note")
    case "on": Phrase(norwegian: "Dato", en: "Date")
    case "organisation":
      Phrase(nb: "Svarer for", nn: "Svarar for", en: "Answers for")
    case "by": Phrase(norwegian: "Svart av", en: "Answered by")
    default: nil
    }
  }
}
