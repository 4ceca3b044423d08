/// How far a measure has come; overdue is computed, not a status.
package enum MeasureStatus: String, Status {
  case proposed
  case decided
  case inProgress
  case postponed
  case done
  case cancelled

  package static let vocabulary = Vocabulary.measureStatus
  package static let initial = MeasureStatus.proposed

  package var steps: [StatusStep<Self>] {
    switch self {
    case .proposed: [.to(.decided), .to(.inProgress), .to(.done), .withReason(.cancelled)]
    case .decided: [.to(.inProgress), .to(.done), .withReason(.postponed), .withReason(.cancelled)]
    case .inProgress: [.to(.done), .withReason(.postponed), .withReason(.cancelled)]
    case .postponed: [.to(.decided), .to(.inProgress), .to(.done), .withReason(.cancelled)]
    case .done: [.withReason(.inProgress)]
    case .cancelled: [.withReason(.proposed)]
    }
  }
}
