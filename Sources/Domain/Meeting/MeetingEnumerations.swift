/// What sort of meeting it is, as templates name it.
package enum MeetingKind: String, CodeList {
  case openMeeting
  case workingMeeting
  case discussionMeeting
  case coCreationWorkshop
  case workshop
  case informationMeeting
  case steeringGroup

  package static let vocabulary = Vocabulary.meetingKind

  /// Whether anybody may come unless told (domain.md 2.9).
  package var isOpenUnlessTold: Bool {
    switch self {
    case .openMeeting, .coCreationWorkshop: true
    case .workingMeeting, .discussionMeeting, .workshop, .informationMeeting, .steeringGroup:
      false
    }
  }
}

/// How often a series expects a meeting; `free` expects none.
package enum Interval: String, CodeList {
  case month
  case quarter
  case free

  package static let vocabulary = Vocabulary.interval
}

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
}
