/// A meeting series that belongs to a way of working (V-13, V-15).
package struct SeriesTemplate: Codable, Hashable, Sendable {
  /// Whose the series is: of each case, or one of the platform.
  package enum Owner: String, CaseIterable, Codable, Sendable {
    case `case`, platform
  }

  /// The kind of its meetings.
  package var kind: MeetingKind

  /// How often a meeting is expected.
  package var interval: Interval

  /// Whose it is.
  package var owner: Owner

  /// The platform parties that arrange it together.
  package var organisers: [PlatformParty]

  /// Whether anybody may come.
  package var isOpen: Bool

  /// What is on the agenda every time, in order (V-14).
  package var standingItems: [LocalizedText]

  /// Makes a series of these parts; it is the case's own and closed unless told.
  package init(
    kind: MeetingKind, interval: Interval, owner: Owner = .case,
    organisers: [PlatformParty] = [], isOpen: Bool = false,
    standingItems: [LocalizedText] = []
  ) {
    self.kind = kind
    self.interval = interval
    self.owner = owner
    self.organisers = organisers
    self.isOpen = isOpen
    self.standingItems = standingItems
  }
}
