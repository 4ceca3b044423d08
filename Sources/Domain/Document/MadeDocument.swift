/// The documents that the program makes, by the names that the command line and files call them.
package enum MadeDocument: String, CaseIterable, Hashable, Sendable {
  case finalReport = "sluttrapport"
  case processPlan = "prosessplan"
  case actionPlan = "handlingsplan"
  case activityPlan = "aktivitetsplan"
  case agreement = "samarbeidsavtale"
  case minutes = "referat"
  case workshop = "verksted"
  case experiencePage = "erfaringsside"
  case handover = "overlevering"
  case perPerson = "per-person"
  case deviations = "malavvik"
  case statistics = "statistikk"

  /// The kind that references and written sections name it by; nil where there are none.
  package var kind: DocumentKind? {
    switch self {
    case .finalReport: .finalReport
    case .processPlan: .processPlan
    case .actionPlan: .actionPlan
    case .activityPlan: .activityPlan
    case .agreement: .agreement
    case .minutes: .minutes
    case .workshop: .workshop
    case .experiencePage: .experiencePage
    case .handover: .handover
    case .perPerson, .deviations, .statistics: nil
    }
  }

  /// Finds the document that references and written sections call by a kind; nil where it is not
  /// made here.
  package init?(_ kind: DocumentKind) {
    self.init(rawValue: kind.rawValue)
  }
}
