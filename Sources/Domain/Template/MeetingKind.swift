/// What sort of meeting it is, as templates name it.
package enum MeetingKind: String, CaseIterable, Codable, Sendable {
  case openMeeting, workingMeeting, discussionMeeting, coCreationWorkshop, workshop
  case informationMeeting, steeringGroup
}

/// How often a series expects a meeting; `free` expects none.
package enum Interval: String, CaseIterable, Codable, Sendable {
  case month, quarter, free
}
