/// How far a case has come with a phase; several may be in progress at once.
package enum PhaseStatus: String, Status {
  case notStarted
  case inProgress
  case completed
  case skipped

  package static let vocabulary = Vocabulary.phaseStatus
  package static let initial = PhaseStatus.notStarted

  package var steps: [StatusStep<Self>] {
    switch self {
    case .notStarted: [.to(.inProgress), .withReason(.skipped)]
    case .inProgress: [.to(.completed), .withReason(.skipped)]
    case .completed: [.withReason(.inProgress)]
    case .skipped: [.withReason(.inProgress)]
    }
  }
}
