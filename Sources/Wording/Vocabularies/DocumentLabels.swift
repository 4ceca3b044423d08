package import Domain

extension DocumentKind: Labelled {
  package var label: Phrase {
    switch self {
    case .finalReport: Phrase(norwegian: "Sluttrapport", en: "Final report")
    case .processPlan: Phrase(norwegian: "Prosessplan", en: "Process plan")
    case .actionPlan: Phrase(norwegian: "Handlingsplan", en: "Action plan")
    case .activityPlan: Phrase(norwegian: "Aktivitetsplan", en: "Activity plan")
    case .agreement: Phrase(norwegian: "Samarbeidsavtale", en: "Cooperation agreement")
    case .minutes: Phrase(norwegian: "Referat", en: "Minutes")
    case .workshop: Phrase(nb: "Verkstedresultat", nn: "Verkstadresultat", en: "Workshop result")
    case .experiencePage: Phrase(norwegian: "Erfaringsside", en: "Experience page")
    case .handover: Phrase(norwegian: "Overlevering", en: "Handover")
    case .film: Phrase(norwegian: "Film", en: "Film")
    case .picture: Phrase(nb: "Bilde", nn: "Bilete", en: "Picture")
    case .document: Phrase(norwegian: "Dokument", en: "Document")
    }
  }
}

extension MadeDocument {
  /// What people call it.
  package var label: Phrase {
    switch self {
    case .finalReport: DocumentKind.finalReport.label
    case .processPlan: DocumentKind.processPlan.label
    case .actionPlan: DocumentKind.actionPlan.label
    case .activityPlan: DocumentKind.activityPlan.label
    case .agreement: DocumentKind.agreement.label
    case .minutes: DocumentKind.minutes.label
    case .workshop: DocumentKind.workshop.label
    case .experiencePage: DocumentKind.experiencePage.label
    case .handover: DocumentKind.handover.label
    case .perPerson: Phrase(norwegian: "Tiltak per person", en: "Measures by person")
    case .deviations:
      Phrase(nb: "Avvik fra malen", nn: "Avvik frå malen", en: "Template deviations")
    case .statistics: Phrase(norwegian: "Statistikk", en: "Statistics")
    }
  }
}

extension ReportStatus: Labelled {
  package var label: Phrase {
    switch self {
    case .draft: Phrase(norwegian: "Utkast", en: "Draft")
    case .finished: Phrase(norwegian: "Ferdig", en: "Finished")
    case .approved: Phrase(nb: "Godkjent", nn: "Godkjend", en: "Approved")
    case .sent: Phrase(nb: "Sendt", nn: "Send", en: "Sent")
    }
  }
}

extension ReportSection: Labelled {
  package var label: Phrase {
    switch self {
    case .head: Phrase(nb: "Hode", nn: "Hovud", en: "Head")
    case .summary: Phrase(nb: "Sammendrag", nn: "Samandrag", en: "Summary")
    case .background: Phrase(norwegian: "Bakgrunn og behov", en: "Background and need")
    case .goals:
      Phrase(nb: "Mål og måloppnåelse", nn: "Mål og måloppnåing", en: "Goals and attainment")
    case .organisation:
      Phrase(norwegian: "Organisering og roller", en: "Organisation and roles")
    case .implementation:
      Phrase(nb: "Slik arbeidet vi", nn: "Slik arbeidde vi", en: "How we worked")
    case .results:
      Phrase(nb: "Tiltak og resultater", nn: "Tiltak og resultat", en: "Measures and results")
    case .adjustments:
      Phrase(
        nb: "Justeringer og evaluering underveis", nn: "Justeringar og evaluering undervegs",
        en: "Adjustments and evaluation along the way")
    case .equality:
      Phrase(
        nb: "Likeverd og medvirkning", nn: "Likeverd og medverknad",
        en: "Equality and participation")
    case .experience:
      Phrase(
        nb: "Erfaringer og læring", nn: "Erfaringar og læring", en: "Experience and learning")
    case .economy: Phrase(norwegian: "Økonomi", en: "Finances")
    case .continuation: Phrase(nb: "Veien videre", nn: "Vegen vidare", en: "The way ahead")
    case .attachments: Phrase(norwegian: "Vedlegg", en: "Attachments")
    }
  }
}

extension Language: Labelled {
  package var label: Phrase {
    switch self {
    case .nb: Phrase(norwegian: "Bokmål", en: "Norwegian Bokmål")
    case .nn: Phrase(norwegian: "Nynorsk", en: "Norwegian Nynorsk")
    case .en: Phrase(norwegian: "Engelsk", en: "English")
    }
  }
}
