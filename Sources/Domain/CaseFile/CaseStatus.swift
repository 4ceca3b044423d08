/// Where a case is in its life.
package enum CaseStatus: String, Status {
  case draft
  case active
  case paused
  case closed
  case discontinued
  case archived

  package static let vocabulary = Vocabulary.caseStatus
  package static let initial = CaseStatus.draft

  package var steps: [StatusStep<Self>] {
    switch self {
    case .draft: [.to(.active), .withReason(.discontinued)]
    case .active: [.to(.paused), .to(.closed), .withReason(.discontinued)]
    case .paused: [.to(.active), .to(.closed), .withReason(.discontinued)]
    case .closed: [.to(.archived), .withReason(.active)]
    case .discontinued: [.to(.archived), .withReason(.active)]
    case .archived: []
    }
  }
}
