package import Domain

/// Something that is done to a meeting or a series.
package enum MeetingAction: Hashable, Sendable {
  /// The item about open measures is called by the last value.
  case plan(Identifier<MeetingSeries>, FieldValues, followUp: LocalizedText)
  case move(Identifier<Meeting>, to: MeetingStatus)
  case approve(Identifier<Meeting>, by: String, on: Day)
  case carry(Identifier<AgendaItem>, ItemCarrying, followUp: LocalizedText)
  case elect(Identifier<AgendaItem>, Election)
  /// Makes a measure of what an item decided, and stores the decision.
  case makeMeasure(
    Identifier<AgendaItem>, in: Identifier<CaseFile>?, FieldValues, decision: String)
  case addIdeas(Identifier<AgendaItem>, [String])
  case listActiveCases(Identifier<AgendaItem>)
}
