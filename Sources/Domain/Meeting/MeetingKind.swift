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

  /// Whether anybody may come unless told (Rules.md 2.9).
  package var isOpenUnlessTold: Bool {
    switch self {
    case .openMeeting, .coCreationWorkshop: true
    case .workingMeeting, .discussionMeeting, .workshop, .informationMeeting, .steeringGroup:
      false
    }
  }
}
