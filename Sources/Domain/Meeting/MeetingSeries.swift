/// Meetings that come again and again, of a case or of the platform (V-13, V-15).
package struct MeetingSeries: Record {
  package let id: Identifier<MeetingSeries>
  package let number: Int
  package var revision = 1

  /// The kind of its meetings.
  package private(set) var kind = MeetingKind.workingMeeting
  /// The case that it belongs to; none for the platform's own.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// How often a meeting is expected.
  package private(set) var interval = Interval.free
  /// From this day meetings are expected (INV-25).
  package private(set) var startsOn: Day
  /// To this day meetings are expected, nil while it is not known.
  package private(set) var endsOn: Day?
  /// Who arranges them together.
  package private(set) var organisers: [Identifier<Organisation>] = []
  /// What is on the agenda every time, in order (V-14).
  package private(set) var standingItems: [String] = []

  package init(blank row: BlankRow<MeetingSeries>) {
    id = row.id
    number = row.number
    startsOn = .unfilled
  }

  package static let kind = RecordKind.meetingSeries

  package static let traits = KindTraits(
    prefix: "S", naming: .first(["kind"]))

  package static let fields: [Field<MeetingSeries>] = [
    Field("kind", .choice(.meetingKind), \.kind, chosen: true),
    Field("case", .record([.caseFile]), \.caseFile, access: .onAdding),
    Field("interval", .choice(.interval), \.interval, required: true),
    Field("startsOn", .day(.start), \.startsOn, chosen: true),
    Field("endsOn", .day(.future), \.endsOn),
    Field("organisers", .list(.record([.organisation])), \.organisers),
    Field("standingItems", .list(.text), \.standingItems),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    values.fill("startsOn", .day(facts.today))
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    guard let endsOn, endsOn < startsOn else { return [] }
    return [FieldRefusal("endsOn", .endBeforeStart)]
  }
}

/// A time in which a series expects no meeting, with why: July (INV-25).
package struct SeriesPause: Record {
  package let id: Identifier<SeriesPause>
  package let number = 0
  package var revision = 1

  /// The case of the series, none for the platform's.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// The series that pauses.
  package private(set) var series: Identifier<MeetingSeries>
  /// The first day without meetings.
  package private(set) var from: Day
  /// The last day without meetings.
  package private(set) var to: Day
  /// Why.
  package private(set) var reason = ""

  package init(blank row: BlankRow<SeriesPause>) {
    id = row.id
    series = .unfilled
    from = .unfilled
    to = .unfilled
  }

  package static let kind = RecordKind.seriesPause

  package static let traits = KindTraits(
    naming: .first(["reason"]), owner: "series")

  package static let fields: [Field<SeriesPause>] = [
    Field("case", .record([.caseFile]), \.caseFile, access: .onAdding),
    Field("series", .record([.meetingSeries]), \.series, chosen: true, access: .onAdding),
    Field("from", .day(.start), \.from, chosen: true),
    Field("to", .day(.future), \.to, chosen: true),
    Field("reason", .text, \.reason, required: true),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    try values.fill("case", from: "series", in: facts)
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    guard to < from else { return [] }
    return [FieldRefusal("to", .endBeforeStart)]
  }
}
