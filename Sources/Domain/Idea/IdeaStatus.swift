/// How far an idea has come; the last five are end states.
package enum IdeaStatus: String, Status {
  case received
  case awaitingClarification
  case underAssessment
  case onHold
  case takenForward
  case referred
  case joined
  case notTakenForward
  case withdrawn

  package static let vocabulary = Vocabulary.ideaStatus
  package static let initial = IdeaStatus.received

  package var steps: [StatusStep<Self>] {
    switch self {
    case .received: [.to(.underAssessment), .to(.awaitingClarification), .to(.withdrawn)]
    case .awaitingClarification: [.to(.underAssessment), .to(.notTakenForward), .to(.withdrawn)]
    case .underAssessment:
      [
        .to(.takenForward),
        .to(.onHold),
        .to(.referred),
        .to(.joined),
        .to(.notTakenForward),
        .to(.awaitingClarification),
        .to(.withdrawn),
      ]
    case .onHold: [.to(.underAssessment), .to(.notTakenForward), .to(.withdrawn)]
    case .takenForward: [.withReason(.underAssessment)]
    case .referred: [.withReason(.underAssessment)]
    case .joined: [.withReason(.underAssessment)]
    case .notTakenForward: [.withReason(.underAssessment)]
    case .withdrawn: [.withReason(.underAssessment)]
    }
  }
}
