package import Domain

/// What the action plan and the yearly activity plan say besides their rows (Rules.md 4.2,
/// Rules.md 4.3).
package enum ActionPlanText {
  /// A heading of the action plan, in order.
  package enum Part: CaseIterable, Sendable {
    case about, knowledge, goals, strategies, methods, organisation, measures, communication
    case evaluation, inputs, economy, success, anchoring, attachment

    /// What the document calls the part.
    package var label: Phrase {
      switch self {
      case .about:
        Phrase(nb: "Kort om innsatsen", nn: "Kort om innsatsen", en: "The effort in short")
      case .knowledge: Phrase(norwegian: "Kunnskapsgrunnlag", en: "Knowledge base")
      case .goals:
        Phrase(
          nb: "Overordnede mål og delmål", nn: "Overordna mål og delmål",
          en: "Main goals and sub-goals")
      case .strategies: Phrase(nb: "Strategier", nn: "Strategiar", en: "Strategies")
      case .methods: Phrase(norwegian: "Metode og rammer", en: "Methods and frames")
      case .organisation:
        Phrase(
          nb: "Organisering, roller, samarbeidspartnere",
          nn: "Organisering, roller, samarbeidspartnarar",
          en: "Organisation, roles, cooperation partners")
      case .measures: Phrase(norwegian: "Tiltak", en: "Measures")
      case .communication: Phrase(norwegian: "Kommunikasjonsplan", en: "Communication plan")
      case .evaluation: Phrase(norwegian: "Evalueringsplan", en: "Evaluation plan")
      case .inputs: FullReportText.inputs
      case .economy: Phrase(norwegian: "Økonomi", en: "Finances")
      case .success:
        Phrase(nb: "Suksesskriterier", nn: "Suksesskriterium", en: "Success criteria")
      case .anchoring: Phrase(norwegian: "Forankring", en: "Anchoring")
      case .attachment: Phrase(norwegian: "Vedlegg", en: "Attachments")
      }
    }
  }

  /// A heading of the activity plan, in order.
  package enum YearPart: CaseIterable, Sendable {
    case lastYear, goals, measures, meetings, communication, reporting, economy, adjustments

    /// What the document calls the part.
    package var label: Phrase {
      switch self {
      case .lastYear:
        Phrase(
          nb: "Hva vi fikk til i fjor", nn: "Kva vi fekk til i fjor",
          en: "What we achieved last year")
      case .goals: Phrase(norwegian: "Årets mål", en: "Goals of the year")
      case .measures: Phrase(norwegian: "Tiltak for året", en: "Measures of the year")
      case .meetings:
        Phrase(nb: "Møter og arenaer", nn: "Møte og arenaer", en: "Meetings and arenas")
      case .communication: Phrase(norwegian: "Kommunikasjon", en: "Communication")
      case .reporting:
        Phrase(nb: "Rapporteringsfrister", nn: "Rapporteringsfristar", en: "Reporting deadlines")
      case .economy: Phrase(norwegian: "Økonomi for året", en: "Finances of the year")
      case .adjustments:
        Phrase(
          nb: "Justeringer gjennom året", nn: "Justeringar gjennom året",
          en: "Adjustments through the year")
      }
    }
  }

  /// The plan with its version.
  package static let plan = Phrase(norwegian: "Plan", en: "Plan")

  /// The years of the plan.
  package static let years = Phrase(norwegian: "År", en: "Years")

  /// The area that the plan holds for.
  package static let area = Phrase(norwegian: "Område", en: "Area")

  /// A goal with the knowledge behind it.
  package static let knowledgeBehind = Phrase(
    nb: "Kunnskap bak målet", nn: "Kunnskap bak målet", en: "Knowledge behind the goal")

  /// The column of services.
  package static let service = Phrase(
    nb: "Tjenesteområde", nn: "Tenesteområde", en: "Service area")

  /// The column of who takes part.
  package static let takesPart = Phrase(nb: "Deltar", nn: "Deltek", en: "Takes part")

  /// What the measures cost together.
  package static let sum = Phrase(norwegian: "Sum", en: "Total")

  /// How many measures have no cost.
  package static let withoutCost = Phrase(
    nb: "Tiltak uten kostnad", nn: "Tiltak utan kostnad", en: "Measures without a cost")

  /// The column of means of communication.
  package static let means = Phrase(nb: "Måte", nn: "Måte", en: "Means")

  /// The column of bodies.
  package static let body = Phrase(norwegian: "Organ", en: "Body")

  /// The column of days.
  package static let date = Phrase(norwegian: "Dato", en: "Date")

  /// The column of case numbers.
  package static let caseNumber = Phrase(norwegian: "Saksnummer", en: "Case number")

  /// The column of plan versions.
  package static let version = Phrase(norwegian: "Versjon", en: "Version")

  /// The activity plan of the first year.
  package static func activityPlan(_ year: Int) -> Phrase {
    Phrase(norwegian: "Aktivitetsplan \(year)", en: "Activity plan \(year)")
  }

  /// Who decided the year's plan and when.
  package static let decidedBy = Phrase(nb: "Vedtatt av", nn: "Vedteken av", en: "Decided by")

  /// The day of the decision.
  package static let decidedOn = Phrase(nb: "Vedtatt", nn: "Vedteken", en: "Decided")

  /// The calendar year that something is planned for.
  package static let year = Phrase(norwegian: "År", en: "Year")

  /// What was done.
  package static let done = Phrase(norwegian: "Fullført", en: "Done")

  /// What was not.
  package static let notDone = Phrase(nb: "Ikke fullført", nn: "Ikkje fullført", en: "Not done")

  /// What got another deadline.
  package static let moved = Phrase(nb: "Flyttet frist", nn: "Flytta frist", en: "Deadline moved")

  /// The column of partners.
  package static let partner = Phrase(norwegian: "Partner", en: "Partner")

  /// Meetings of a series: `Drøftelsesmøte: hver måned`.
  package static func every(_ kind: MeetingKind, _ interval: Interval) -> Phrase {
    let often =
      switch interval {
      case .month: Phrase(nb: "hver måned", nn: "kvar månad", en: "every month")
      case .quarter: Phrase(nb: "hvert kvartal", nn: "kvart kvartal", en: "every quarter")
      case .free: Phrase(nb: "ved behov", nn: "ved behov", en: "when needed")
      }
    return kind.label + ": " + often
  }

  /// What to write on the knowledge.
  package static let knowledgePrompt = Phrase(
    nb: "Hva vet dere om området, og hvor vet dere det fra?",
    nn: "Kva veit de om området, og kvar veit de det frå?",
    en: "What do you know about the area, and from where?")
}

extension Phrase {
  /// Two phrases after one another.
  package static func + (left: String, right: Phrase) -> Phrase { right.map { left + $0 } }
}
