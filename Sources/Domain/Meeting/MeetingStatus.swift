/// How far a meeting has come; approved minutes are locked (INV-12).
package enum MeetingStatus: String, Status {
  case planned
  case called
  case held
  case minutesInDraft
  case minutesApproved
  case cancelled

  package static let vocabulary = Vocabulary.meetingStatus
  package static let initial = MeetingStatus.planned

  package var steps: [StatusStep<Self>] {
    switch self {
    case .planned: [.to(.called), .to(.held), .withReason(.cancelled)]
    case .called: [.to(.held), .withReason(.cancelled)]
    case .held: [.to(.minutesInDraft), .to(.minutesApproved)]
    case .minutesInDraft: [.to(.minutesApproved)]
    case .minutesApproved: []
    case .cancelled: [.to(.planned)]
    }
  }

  /// Whether the meeting is still to be held.
  package var isAhead: Bool {
    switch self {
    case .planned, .called: true
    case .held, .minutesInDraft, .minutesApproved, .cancelled: false
    }
  }

  /// Whether the meeting counts as held.
  package var isHeld: Bool {
    switch self {
    case .held, .minutesInDraft, .minutesApproved: true
    case .planned, .called, .cancelled: false
    }
  }
}
