/// What sort of point an agenda item is.
package enum AgendaItemKind: String, CodeList {
  case information
  case discussion
  case decision
  case election
  case evaluation
  case input

  package static let vocabulary = Vocabulary.agendaItemKind

  /// Whether the minutes must say what came of it (INV-13).
  package var needsDecision: Bool {
    switch self {
    case .decision, .election: true
    case .information, .discussion, .evaluation, .input: false
    }
  }

  /// The kind of a standing item of a series: at a co-creation workshop people are told, asked
  /// and heard, in this order (V-14); elsewhere items are discussed.
  package static func standing(_ index: Int, in kind: MeetingKind) -> AgendaItemKind {
    switch kind {
    case .coCreationWorkshop:
      switch index {
      case 0: .information
      case 1: .input
      case 2: .evaluation
      case _: .discussion
      }
    case .openMeeting, .workingMeeting, .discussionMeeting, .workshop, .informationMeeting,
      .steeringGroup:
      .discussion
    }
  }
}
